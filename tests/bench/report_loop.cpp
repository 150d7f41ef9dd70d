// SPDX-License-Identifier: GPL-3.0-or-later
// report_loop sheet|bare|odt|xlsx TIMES [OUT [DOSSIER]]: writes a full Phụ lục I, or the dossier, that often,
// as the program writes its PDF, the barest way, or in another format; for instructions.py to count and
// report_libreoffice.py to time.
#include "barereport.h"
#include "report/exports.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"
#include "storage/dossierfile.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace bangdiem;

namespace {

Result<void> write(const QString &kind, const QString &path, const OfficialSheet &sheet)
{
    if (kind == QLatin1String("odt"))
        return writeOdt(path, sheet);
    if (kind == QLatin1String("xlsx"))
        return writeXlsx(path, sheet);
    if (kind == QLatin1String("sheet"))
        return writePdf(path, PrintedSheet(sheet), QStringLiteral("Bảng đánh giá"));
    bench::writeBarePdf(path, sheet);
    return {};
}

Dossier dossierOf(const char *path)
{
    if (!path)
        return fullDossier("tayninh-2693-2015-pl1");
    const auto file = DossierFile::open(path, Access::ReadOnly);
    if (!file)
        std::exit(1);
    return file->dossier();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("out"));
    const auto dossier = dossierOf(argc > 4 ? argv[4] : nullptr);
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto sheet = officialSheet(dossier, scores);
    for (auto left = QByteArray(argv[2]).toInt(); left > 0; --left) {
        if (!write(QLatin1String(argv[1]), path, sheet))
            return 1;
    }
    return 0;
}
