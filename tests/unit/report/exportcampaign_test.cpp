// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile dossiers in every format, each read again and held against its content cell by cell. Runs a few;
// BANGDIEM_EXPORTS=1000 runs that many.
#include "hostiledossiers.h"
#include "pdfcells.h"
#include "report/archive.h"
#include "report/csv.h"
#include "report/exports.h"
#include "report/odtcontent.h"
#include "report/xlsxfile.h"
#include "scoring/evaluate.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace bangdiem;
using testing::HasSubstr;
using testing::Not;

namespace {

std::uint32_t wantedExports()
{
    constexpr int kFew = 20;
    const int wanted = qEnvironmentVariableIntValue("BANGDIEM_EXPORTS");
    return static_cast<std::uint32_t>(wanted > 0 ? wanted : kFew);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void expectCsv(const QByteArray &bytes, const OfficialSheet &sheet)
{
    const auto records = parseCsv(bytes.toStdString());
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), sheet.rows.size() + 1);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const auto &row = sheet.rows[i];
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const auto &field = (*records)[i + 1][column];
            auto expected = shownText(row.cells[column]);
            if (column == 4 && row.score)
                expected = toText(*row.score);
            if (column == 2 && row.kind == OfficialRow::Kind::Criterion)
                expected = toText(*row.maximum);
            EXPECT_EQ(field, formulaSafe(expected));
            EXPECT_FALSE(field.starts_with('=') || field.starts_with('+') || field.starts_with('@'));
        }
    }
}

void expectXlsx(const QByteArray &bytes, const OfficialSheet &sheet)
{
    const auto values = xlsxValues(bytes);
    ASSERT_TRUE(values);
    const auto plan = xlsxPlan(sheet);
    EXPECT_EQ(*values, expectedValues(plan));
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const auto score = values->find({plan.headerRow + 1 + static_cast<std::uint32_t>(i), 4});
        if (const auto &points = sheet.rows[i].score; points && score != values->end())
            EXPECT_EQ(score->second, (std::variant<std::string, Points>(*points)));
        else
            EXPECT_EQ(points.has_value(), score != values->end());
    }
    EXPECT_THAT(unzipped(bytes, "xl/worksheets/sheet1.xml")->toStdString(), Not(HasSubstr("<f>")));
}

void expectOdt(const QByteArray &bytes, const OfficialSheet &sheet)
{
    const auto content = unzipped(bytes, "content.xml");
    ASSERT_TRUE(content);
    EXPECT_EQ(odtParagraphs(*content), expectedParagraphs(sheet));
}

} // namespace

TEST(ExportCampaign, GivesBackEveryCellOfRandomDossiersInEveryFormat)
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    for (std::uint32_t seed = 1; seed <= wantedExports() && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const auto dossier = hostileDossier(seed);
        const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
        const auto content = printContent(dossier, scores, {}, true);

        ASSERT_TRUE(writeCsv(path("a.csv"), content.sheet));
        ASSERT_TRUE(writeXlsx(path("a.xlsx"), content.sheet));
        ASSERT_TRUE(writeOdt(path("a.odt"), content.sheet));
        ASSERT_TRUE(writePdf(path("a.pdf"), PrintedSheet(content), QStringLiteral("a")));

        expectCsv(bytesOf(path("a.csv")), content.sheet);
        expectXlsx(bytesOf(path("a.xlsx")), content.sheet);
        expectOdt(bytesOf(path("a.odt")), content.sheet);
        expectCells(path("a.pdf"), content);
    }
}
