// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/exports.h"
#include "report/odtcontent.h"
#include "report/sheetlines.h"
#include "report/writewhole.h"

#include <QFile>

/// The macro must stand outside any namespace.
static void initialiseOdtResources()
{
    Q_INIT_RESOURCE(odt);
}

namespace bangdiem {

namespace {

QByteArray resource(const char *name)
{
    initialiseOdtResources();
    QFile file(QLatin1String(":/odt/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray escaped(const std::string &text)
{
    return QString::fromStdString(shownText(text)).toHtmlEscaped().toUtf8();
}

QByteArray styles(const OfficialSheet &sheet)
{
    auto bytes = resource("styles.xml");
    bytes.replace("@DRAFT@", escaped(std::string(sheet.isDraft() ? kDraftWord : std::string_view())));
    bytes.replace("@MARKS@", escaped(allMarks(sheet)));
    return bytes;
}

Result<void> checkOdt(const QByteArray &bytes, const OfficialSheet &sheet)
{
    const auto content = unzipped(bytes, "content.xml");
    const auto read = content ? odtParagraphs(*content) : std::nullopt;
    if (read != expectedParagraphs(sheet))
        return fail(ErrorCode::ExportMismatch, {}, {"ODT"});
    return {};
}

} // namespace

Result<void> writeOdt(const QString &path, const OfficialSheet &sheet)
{
    const auto archive = zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
        {"META-INF/manifest.xml", resource("manifest.xml")}, {"styles.xml", styles(sheet)},
        {"content.xml", odtContent(sheet)}});
    if (!archive)
        return tl::unexpected(archive.error());
    return writeWhole(path, *archive, [&](const QByteArray &bytes) { return checkOdt(bytes, sheet); });
}

} // namespace bangdiem
