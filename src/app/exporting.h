// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "scoring/scoresheet.h"
#include "widgets/exportformat.h"

#include <QString>

class QPrinter;

namespace bangdiem {

/// "pdf", "odt", "xlsx", "csv".
QString suffixOf(ExportFormat format);

/// Writes the official sheet. Errors: PermissionDenied, DiskFull, IoFailure, ExportMismatch.
Result<void> exportSheet(
    const Dossier &dossier, const ScoreSheet &sheet, ExportFormat format, const QString &path);

void printSheet(const Dossier &dossier, const ScoreSheet &sheet, QPrinter &printer);

} // namespace bangdiem
