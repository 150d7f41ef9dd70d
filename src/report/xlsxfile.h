// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/xlsxplan.h"

#include <QByteArray>

namespace bangdiem {

/// The workbook of `plan`, which is to become the file `target`: the library wants a file to write, so one
/// stands beside it for a moment. Errors: PermissionDenied, DiskFull, IoFailure, ExportMismatch where Excel
/// cannot hold a text.
Result<QByteArray> xlsxBytes(const XlsxPlan &plan, const QString &target);

/// Texts and numbers by row and column; empty cells are left out.
using XlsxValues = std::map<std::pair<std::uint32_t, std::uint32_t>, std::variant<std::string, Points>>;

/// What the first sheet of a workbook holds. Errors: ExportMismatch when it cannot be read or holds a
/// formula.
Result<XlsxValues> xlsxValues(const QByteArray &workbook);

/// What xlsxValues() must find for `plan`.
XlsxValues expectedValues(const XlsxPlan &plan);

/// Writes the workbook of `plan`, whole or not at all, and reads it back. Errors: as writeXlsx() of a sheet.
Result<void> writeXlsx(const QString &path, const XlsxPlan &plan);

} // namespace bangdiem
