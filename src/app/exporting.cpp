// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "report/exports.h"

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

Result<void> exportSheet(const PrintContent &content, ExportFormat format, const QString &path)
{
    const auto &official = content.sheet;
    switch (format) {
    case ExportFormat::Pdf: {
        const auto title = official.texts.appendix + " – " + official.heading.agency;
        return writePdf(path, PrintedSheet(content), QString::fromStdString(title));
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

} // namespace bangdiem
