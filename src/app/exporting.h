// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"
#include "widgets/exportformat.h"

#include <QString>

namespace bangdiem {

/// "pdf", "odt", "xlsx", "csv".
QString suffixOf(ExportFormat format);

/// Writes the official sheet, as PDF with its annex where `content` has one. Errors: PermissionDenied,
/// DiskFull, IoFailure, ExportMismatch.
Result<void> exportSheet(const PrintContent &content, ExportFormat format, const QString &path);

} // namespace bangdiem
