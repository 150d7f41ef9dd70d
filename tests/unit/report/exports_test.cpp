// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"
#include "report/csv.h"
#include "report/exports.h"
#include "report/odtcontent.h"
#include "report/sheetlines.h"
#include "report/xlsxfile.h"
#include "samplesheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <random>

using namespace bangdiem;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

/// What an attacker or an accident may put into a text.
const std::vector<std::string> kHostile{"=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")", "+1+1",
    "-2+3", "@SUM(1+1)", "\t=1", "\r=1", "＝1+1", "＠x", " =1", "\"=1\"", "'=1", "DDE(\"cmd\";\"/c\";\"x\")",
    "]]>", "<script>&amp;</script>", std::string("a\0b", 3), "\x01\x08\x1f", "\u202eevil\u202c", "\ufeff=1",
    "a\nb", "  hai  dấu cách  ", "_x0041_", "_x005F_x0041_", "\xff\xfe", "e\u0302\u0323", "1e5", "0x10",
    "TRUE", "1.10", "01/02/2015", "%s&P&N", "\"; DROP", "a,b;c\td", "\ufffe", "\U0001f600"};

OfficialSheet hostileSheet()
{
    auto sheet = sampleSheet();
    const auto total = sheet.rows.back();
    sheet.rows.pop_back();
    for (const auto &text : kHostile) {
        OfficialRow row;
        row.cells = {text, text, text, text, text};
        sheet.rows.push_back(row);
    }
    sheet.rows.push_back(total);
    sheet.heading.agency = kHostile.front();
    sheet.texts.notices = kHostile;
    sheet.texts.columns[3] = "=1";
    sheet.dossierId = "&P<x>";
    return sheet;
}

class Exports : public testing::Test
{
protected:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList filesLeft() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

using XlsxValue = std::variant<std::string, Points>;

/// Every value of the workbook at `path` by its text.
std::vector<std::string> textsOf(const XlsxValues &values)
{
    std::vector<std::string> texts;
    for (const auto &[place, value] : values) {
        if (const auto *text = std::get_if<std::string>(&value))
            texts.push_back(*text);
    }
    return texts;
}

} // namespace

TEST_F(Exports, CsvHoldsTheColumnsAndEveryRowWithNumbersAsNumbers)
{
    auto sheet = sampleSheet();
    sheet.rows[2].score = Points::fromUnits(17'500);
    sheet.rows[2].cells[4] = "1,75";

    ASSERT_TRUE(writeCsv(path("a.csv"), sheet));

    const auto records = parseCsv(bytesOf(path("a.csv")).toStdString());
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), sheet.rows.size() + 1);
    EXPECT_THAT(records->at(0), ElementsAre("STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm tự đánh giá"));
    EXPECT_THAT(records->at(1), ElementsAre("I", "Ứng dụng CNTT", "7 điểm", "", "7"));
    EXPECT_THAT(records->at(3),
        ElementsAre("1.1", "Tỷ lệ CBCC được cấp hộp thư đạt 100%", "2", "Cung cấp số liệu", "1.75"));
}

TEST_F(Exports, CsvGivesNoFieldAFormulaToRun)
{
    ASSERT_TRUE(writeCsv(path("a.csv"), hostileSheet()));

    const auto records = parseCsv(bytesOf(path("a.csv")).toStdString()).value();
    ASSERT_EQ(records.size(), kHostile.size() + 8);
    for (const auto &record : records) {
        for (const auto &field : record)
            EXPECT_EQ(formulaSafe(withoutFormulaGuard(field)), field);
    }
}

TEST_F(Exports, XlsxHoldsTextsAsTextsAndPointsAsNumbers)
{
    auto sheet = sampleSheet();
    sheet.rows[2].score = Points::fromUnits(17'500);
    sheet.rows[2].cells[4] = "1,75";

    ASSERT_TRUE(writeXlsx(path("a.xlsx"), sheet));

    const auto values = xlsxValues(bytesOf(path("a.xlsx")));
    ASSERT_TRUE(values);
    const auto firstRow = xlsxPlan(sheet).headerRow + 1;
    EXPECT_EQ(values->at({firstRow, 0}), XlsxValue("I"));
    EXPECT_EQ(values->at({firstRow, 2}), XlsxValue(Points::fromInteger(7)));
    EXPECT_EQ(values->at({firstRow + 2, 0}), XlsxValue("1.1"));
    EXPECT_EQ(values->at({firstRow + 2, 4}), XlsxValue(Points::fromUnits(17'500)));
    EXPECT_FALSE(values->contains({firstRow + 1, 4}));
}

TEST_F(Exports, XlsxKeepsHostileTextsAsTextsWithoutAnyFormula)
{
    ASSERT_TRUE(writeXlsx(path("a.xlsx"), hostileSheet()));

    const auto bytes = bytesOf(path("a.xlsx"));
    const auto texts = textsOf(*xlsxValues(bytes));
    for (const auto &text : kHostile)
        EXPECT_THAT(texts, Contains(shownText(text))) << text;
    EXPECT_FALSE(unzipped(bytes, "xl/worksheets/sheet1.xml")->contains("<f>"));
}

TEST_F(Exports, XlsxPrintsOnA4WithTheColumnHeadingsOnEachPage)
{
    ASSERT_TRUE(writeXlsx(path("a.xlsx"), sampleSheet()));

    const auto bytes = bytesOf(path("a.xlsx"));
    const auto sheet = unzipped(bytes, "xl/worksheets/sheet1.xml")->toStdString();
    EXPECT_THAT(sheet, HasSubstr("paperSize=\"9\""));
    EXPECT_THAT(sheet, HasSubstr("DỰ THẢO"));
    const auto book = unzipped(bytes, "xl/workbook.xml")->toStdString();
    EXPECT_THAT(book, HasSubstr("_xlnm.Print_Titles"));
    EXPECT_THAT(book, HasSubstr("_xlnm.Print_Area"));
}

TEST_F(Exports, XlsxNeedsNoPlaceButItsOwn)
{
    const auto before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc/no-such-folder");

    const auto written = writeXlsx(path("a.xlsx"), sampleSheet());

    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    EXPECT_TRUE(written);
    EXPECT_THAT(QDir(path(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        ElementsAre(QStringLiteral("a.xlsx")));
}

TEST_F(Exports, XlsxSaysWhatEveryFormatSaysWhereNothingCanBeWritten)
{
    const auto refused = writeXlsx(QStringLiteral("/proc/a.xlsx"), sampleSheet());
    const auto asCsv = writeCsv(QStringLiteral("/proc/a.xlsx"), sampleSheet());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, asCsv.error().code);
    EXPECT_EQ(refused.error().where, "/proc/a.xlsx");
    EXPECT_EQ(refused.error().details, asCsv.error().details);
}

TEST_F(Exports, XlsxRefusesATextLongerThanExcelHoldsAndLeavesTheEarlierFile)
{
    ASSERT_TRUE(writeXlsx(path("a.xlsx"), sampleSheet()));
    const auto before = bytesOf(path("a.xlsx"));
    auto sheet = sampleSheet();
    sheet.rows[2].cells[3] = std::string(32'768, 'x');

    const auto written = writeXlsx(path("a.xlsx"), sheet);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::ExportMismatch);
    EXPECT_EQ(bytesOf(path("a.xlsx")), before);
    EXPECT_THAT(filesLeft(), ElementsAre(QStringLiteral("a.xlsx")));
}

TEST_F(Exports, OdtHoldsEveryTextOfTheSheetInItsOrder)
{
    const auto sheet = hostileSheet();

    ASSERT_TRUE(writeOdt(path("a.odt"), sheet));

    const auto content = unzipped(bytesOf(path("a.odt")), "content.xml");
    ASSERT_TRUE(content);
    EXPECT_EQ(odtParagraphs(*content), expectedParagraphs(sheet));
    EXPECT_THAT(*odtParagraphs(*content),
        Contains("Tây Ninh, ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 "
                 "tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 năm 20....."));
}

TEST_F(Exports, OdtIsAnA4DocumentWhoseColumnHeadingsRepeat)
{
    ASSERT_TRUE(writeOdt(path("a.odt"), sampleSheet()));

    const auto bytes = bytesOf(path("a.odt"));
    EXPECT_EQ(bytes.mid(30, 8 + 39), "mimetypeapplication/vnd.oasis.opendocument.text");
    EXPECT_TRUE(unzipped(bytes, "styles.xml")->contains("fo:page-width=\"210mm\""));
    EXPECT_TRUE(unzipped(bytes, "styles.xml")->contains("DỰ THẢO"));
    EXPECT_TRUE(unzipped(bytes, "content.xml")->contains("<table:table-header-rows>"));
}

TEST_F(Exports, OdtOfASheetThatIsNoDraftDoesNotSayDraft)
{
    auto sheet = sampleSheet();
    sheet.sealedAs = std::string(64, 'a');

    ASSERT_TRUE(writeOdt(path("a.odt"), sheet));

    const auto styles = unzipped(bytesOf(path("a.odt")), "styles.xml");
    EXPECT_FALSE(styles->contains("DỰ THẢO"));
    EXPECT_TRUE(styles->contains("Mã đối chiếu: AAAA-AAAA-"));
}

TEST_F(Exports, OdtOfTheSameSheetIsTheSameFile)
{
    ASSERT_TRUE(writeOdt(path("a.odt"), sampleSheet()));
    ASSERT_TRUE(writeOdt(path("b.odt"), sampleSheet()));

    EXPECT_EQ(bytesOf(path("a.odt")), bytesOf(path("b.odt")));
}

TEST_F(Exports, SurviveRandomTextsInEveryCell)
{
    std::mt19937 random(2693);
    std::uniform_int_distribution<int> character(0, 0x2ff);
    std::uniform_int_distribution<int> length(0, 12);
    auto sheet = sampleSheet();
    const auto row = sheet.rows[2];
    for (int i = 0; i < 400; ++i) {
        sheet.rows.push_back(row);
        for (auto &cell : sheet.rows.back().cells) {
            std::u32string text;
            for (int left = length(random); left > 0; --left)
                text += static_cast<char32_t>(character(random));
            cell = QString::fromStdU32String(text).toStdString();
        }
    }

    EXPECT_TRUE(writeCsv(path("a.csv"), sheet));
    EXPECT_TRUE(writeXlsx(path("a.xlsx"), sheet));
    EXPECT_TRUE(writeOdt(path("a.odt"), sheet));
}

TEST_F(Exports, NoticeAWorkbookThatHoldsAFormulaOrAnotherValue)
{
    const auto sheet = sampleSheet();
    const auto plan = xlsxPlan(sheet);
    const auto cells = [](const char *inner) {
        return zipped({{"xl/worksheets/sheet1.xml",
                           QByteArray("<worksheet><sheetData>") + inner + "</sheetData></worksheet>"},
                          {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"}})
            .value();
    };

    EXPECT_EQ(xlsxValues(cells("<c r=\"B3\" t=\"s\"><v>0</v></c>")), (XlsxValues{{{2, 1}, "a"}}));
    for (const auto *inner : {"<c r=\"A1\"><f>1+1</f><v>2</v></c>", "<c r=\"A1\" t=\"s\"><v>1</v></c>",
             "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "<c r=\"A1\"><v>x</v></c>", "<c r=\"A1\">"})
        EXPECT_FALSE(xlsxValues(cells(inner))) << inner;
    EXPECT_NE(xlsxValues(cells("<c r=\"A1\"><v>1</v></c>")), expectedValues(plan));
    EXPECT_FALSE(xlsxValues("no archive"));
}
