// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "report/exports.h"
#include "report/printedsheet.h"

namespace bangdiem {

using namespace Qt::StringLiterals;

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Odt:
        return u"odt"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

Result<void> exportSheet(
    const Dossier &dossier, const ScoreSheet &sheet, ExportFormat format, const QString &path)
{
    const auto official = officialSheet(dossier, sheet);
    switch (format) {
    case ExportFormat::Pdf: {
        const auto title = official.texts.appendix + " – " + official.heading.agency;
        return writePdf(path, PrintedSheet(official), QString::fromStdString(title));
    }
    case ExportFormat::Odt:
        return writeOdt(path, official);
    case ExportFormat::Xlsx:
        return writeXlsx(path, official);
    case ExportFormat::Csv:
        return writeCsv(path, official);
    }
    return {};
}

void printSheet(const Dossier &dossier, const ScoreSheet &sheet, QPrinter &printer)
{
    print(printer, PrintedSheet(officialSheet(dossier, sheet)));
}

} // namespace bangdiem
