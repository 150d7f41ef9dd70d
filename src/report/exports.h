// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <QString>

namespace bangdiem {

/// Each writes the official sheet to `path`; the file appears whole or not at all, is read back and compared
/// before success is reported. Text cells can never become formulas.
/// Errors: PermissionDenied, DiskFull, IoFailure, ExportMismatch.
Result<void> writeCsv(const QString &path, const OfficialSheet &sheet); ///< UTF-8 with BOM, RFC 4180.
Result<void> writeOdt(const QString &path, const OfficialSheet &sheet);
Result<void> writeXlsx(const QString &path, const OfficialSheet &sheet); ///< Points as numbers.

} // namespace bangdiem
