// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "report/exports.h"
#include "report/signaturedrawing.h"
#include "report/writewhole.h"
#include "signing/signpdf.h"

#include <QFile>

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

Result<void> writeSignedPdf(const QString &path, const PrintContent &content, SigningKey &key,
    const Certificate &certificate, Moment now)
{
    const auto folder = FolderBeside::create(path);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto unsignedPath = folder->filePath(u"sheet.pdf"_s);
    if (auto written = exportSheet(content, ExportFormat::Pdf, unsignedPath); !written)
        return written;
    QFile file(unsignedPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailure, path.toStdString(), {file.errorString().toStdString()});
    auto drawn = drawSignature(
        {certificate.name, certificate.title, certificate.organisation, certificate.unit, now});
    const SignatureBox box{
        drawn.size.width(), drawn.size.height(), std::move(drawn.content), std::move(drawn.text)};
    return signPdf(file.readAll().toStdString(), key, box, now).and_then([&](const std::string &pdf) {
        return writeWhole(path, QByteArray::fromStdString(pdf));
    });
}

} // namespace bangdiem
