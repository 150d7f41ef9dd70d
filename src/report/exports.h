// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <QString>

namespace bangdiem {

/// Each writes the official sheet to `path`; the file appears whole or not at all, is read back and compared
/// before success is reported. Text cells can never become formulas.
/// Errors: PermissionDenied, DiskFull, IoFailure, ExportMismatch.
///
/// CSV: UTF-8 with BOM, RFC 4180, every field in quotes; the column headings and the rows, nothing around
/// them. Points stand with a decimal point; "'" goes before a text that a spreadsheet would take for a
/// formula.
Result<void> writeCsv(const QString &path, const OfficialSheet &sheet);
/// The whole sheet as an OpenDocument text on A4.
Result<void> writeOdt(const QString &path, const OfficialSheet &sheet);
/// The whole sheet; texts as texts, points as numbers. ExportMismatch too where a text is longer than the
/// 32,767 characters that a cell of Excel holds.
Result<void> writeXlsx(const QString &path, const OfficialSheet &sheet);

} // namespace bangdiem
