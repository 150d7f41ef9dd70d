// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"
#include "signing/signingkey.h"
#include "widgets/exportformat.h"

#include <QString>

namespace bangdiem {

/// "pdf", "odt", "xlsx", "csv".
QString suffixOf(ExportFormat format);

/// Writes the official sheet, as PDF with its annex where `content` has one. Errors: PermissionDenied,
/// DiskFull, IoFailure, ExportMismatch.
Result<void> exportSheet(const PrintContent &content, ExportFormat format, const QString &path);

/// Writes the sealed sheet as a PDF that `key` signs, with a box that shows `certificate`. The file appears
/// whole or not at all. Errors: those of exportSheet() and of signPdf().
Result<void> writeSignedPdf(const QString &path, const PrintContent &content, SigningKey &key,
    const Certificate &certificate, Moment now);

} // namespace bangdiem
