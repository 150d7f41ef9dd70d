// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF read back by programs that are not ours: Poppler, PDFBox Preflight, qpdf.
#include "pdfcells.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace bangdiem;

namespace {

constexpr const char *kFirst = "tayninh-2693-2015-pl1";
constexpr const char *kSecond = "tayninh-2693-2015-pl2";

OfficialSheet sheetOf(const Dossier &dossier)
{
    return officialSheet(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

/// Long names, a row taller than a page, characters that no page should hold.
OfficialSheet strangeSheet()
{
    auto sheet = sheetOf(mixedDossier(kFirst));
    std::string text;
    for (int i = 0; i < 900; ++i)
        text += "chữ" + std::to_string(i) + ' ';
    sheet.rows[5].cells[3] = text;
    sheet.rows[6].cells[1] = "\u202egnud gnỨ 财 😀 \x07 e\u0302\u0323 " + std::string(120, 'W');
    sheet.heading.agency = text.substr(0, 900);
    return sheet;
}

PrintContent documented(const char *rubric)
{
    const auto dossier = documentedDossier(rubric);
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    return printContent(dossier, scores, {}, true);
}

/// The longest note that a dossier keeps, texts that no page should hold, fifty units, a picture.
PrintContent strangeAnnex()
{
    auto content = documented(kFirst);
    auto &items = content.annex->entries[2].items;
    std::string note;
    while (note.size() + 20 < TextLimits::note)
        note += "ghi chú\n" + std::string(note.size() % 50, 'W') + ' ';
    items.push_back(AnnexText{"Ghi chú", note, {}});
    items.push_back(
        AnnexText{"Tệp", "\u202efdp.exe 财 😀 \x07 e\u0302\u0323 " + std::string(2'000, 'x'), "\u2066"});
    AnnexTable table{"Số liệu", {{"Đơn vị", "Một", "Hai", "Ba"}}};
    for (int i = 0; i < 50; ++i)
        table.rows.push_back({"Phòng Văn hóa và Thông tin " + std::to_string(i), "999.999.999.999", "", "1"});
    items.push_back(table);
    content.pictures = {{"Điểm", 60, [](QPainter &painter, QSizeF size) {
                             painter.setRenderHint(QPainter::Antialiasing);
                             painter.setBrush(Qt::darkGreen);
                             painter.drawEllipse(QRectF(QPointF(), size));
                         }}};
    return content;
}

struct Case {
    const char *name;
    PrintContent (*content)();
};

std::ostream &operator<<(std::ostream &out, const Case &tested)
{
    return out << tested.name;
}

class Pdf : public testing::TestWithParam<Case>
{
protected:
    void SetUp() override
    {
        m_content = GetParam().content();
        m_path = m_folder.filePath(QStringLiteral("bảng.pdf"));
        ASSERT_TRUE(
            writePdf(m_path, PrintedSheet(m_content), QStringLiteral("Bảng điểm – Sở Tài chính 2015")));
    }

    PrintContent m_content;
    QString m_path;

private:
    QTemporaryDir m_folder;
};

QString draftWord()
{
    return QStringLiteral("DỰTHẢO");
}

} // namespace

TEST_P(Pdf, IsValidPdfA1bForAnotherValidator)
{
    EXPECT_THAT(preflight(m_path).toStdString(), testing::HasSubstr("is a valid PDF/A-1b file"));
}

TEST_P(Pdf, IsSoundForQpdf)
{
    EXPECT_THAT(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}).toStdString(),
        testing::HasSubstr("No syntax or stream encoding errors found"));
}

TEST_P(Pdf, EmbedsEveryFontAndOnlyOurs)
{
    auto lines = outputOf(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines = lines.mid(2);

    EXPECT_GE(lines.size(), 3);
    for (const auto &line : lines) {
        EXPECT_TRUE(line.startsWith(QLatin1String("TeXGyreTermes-"))) << line.toStdString();
        EXPECT_TRUE(line.contains(QLatin1String("Identity-H       yes no  yes"))) << line.toStdString();
    }
}

TEST_P(Pdf, GivesBackTheTextOfEveryCellInNfcAtItsPlace)
{
    expectCells(m_path, m_content);
}

TEST_P(Pdf, NumbersItsPagesAndSaysOnEachThatItIsADraft)
{
    const auto words = wordsOf(m_path);
    const auto count = pdfInfo(m_path, QStringLiteral("Pages")).toInt();

    EXPECT_EQ(count, PrintedSheet(m_content).pageCount());
    for (int page = 0; page < count; ++page) {
        const auto foot = wordsIn(words, page, QRectF(0, 785, 595, 57));
        EXPECT_TRUE(foot.endsWith(QStringLiteral("Trang%1/%2").arg(page + 1).arg(count)))
            << foot.toStdString();
        EXPECT_TRUE(foot.contains(QString::fromStdString(m_content.sheet.dossierId)));
        EXPECT_EQ(wordsIn(words, page, QRectF(0, 0, 595, 56)), draftWord());
    }
}

TEST_P(Pdf, IsA4AndBearsItsTitle)
{
    EXPECT_TRUE(pdfInfo(m_path, QStringLiteral("Page size")).endsWith(QLatin1String("(A4)")));
    EXPECT_EQ(pdfInfo(m_path, QStringLiteral("Title")), QStringLiteral("Bảng điểm – Sở Tài chính 2015"));
    EXPECT_EQ(pdfInfo(m_path, QStringLiteral("Creator")), QStringLiteral("Bảng Điểm"));
}

INSTANTIATE_TEST_SUITE_P(Sheets, Pdf,
    testing::Values(Case{"FirstBlank", [] { return PrintContent{sheetOf(blankDossier(kFirst))}; }},
        Case{"FirstFull", [] { return PrintContent{sheetOf(fullDossier(kFirst))}; }},
        Case{"SecondBlank", [] { return PrintContent{sheetOf(blankDossier(kSecond))}; }},
        Case{"SecondMixed", [] { return PrintContent{sheetOf(mixedDossier(kSecond))}; }},
        Case{"Strange", [] { return PrintContent{strangeSheet()}; }},
        Case{"FirstWithAnnex", [] { return documented(kFirst); }},
        Case{"SecondWithAnnex", [] { return documented(kSecond); }}, Case{"StrangeAnnex", strangeAnnex}),
    testing::PrintToStringParamName());

TEST(Preflight, RefusesAPdfThatIsNotPdfA)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("plain.pdf"));
    QPdfWriter writer(path);
    QPainter painter(&writer);
    PrintedSheet(sheetOf(blankDossier(kFirst))).paint(painter, 0, QSizeF(writer.width(), writer.height()));
    painter.end();

    EXPECT_THAT(preflight(path).toStdString(), testing::HasSubstr("is not a valid PDF/A-1b file"));
}

TEST(Pdf, OfASealedSheetBearsItsFingerprintAndItsQrCodeOnEachPageAndNoDraft)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));
    const std::string sha256 = "7f3a19c2b04e55d18c2011fe9a47d3b60123456789abcdef0123456789abcdef";
    const auto dossier = documentedDossier(kFirst);
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const PrintedSheet sheet(printContent(dossier, scores, sha256, true));

    ASSERT_TRUE(writePdf(path, sheet, QStringLiteral("x")));

    EXPECT_THAT(preflight(path).toStdString(), testing::HasSubstr("is a valid PDF/A-1b file"));
    const auto words = wordsOf(path);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        EXPECT_EQ(wordsIn(words, page, QRectF(0, 0, 595, 56)), QString());
        EXPECT_TRUE(wordsIn(words, page, QRectF(0, 785, 595, 57))
                        .contains(QStringLiteral("7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6")))
            << page;
    }
    const auto codes = qrCodesOf(path);
    EXPECT_EQ(codes.size(), sheet.pageCount());
    EXPECT_EQ(codes.count(QStringLiteral(
                  "BANGDIEM:7F3A19C2B04E55D18C2011FE9A47D3B60123456789ABCDEF0123456789ABCDEF")),
        sheet.pageCount());
    EXPECT_TRUE(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                    .contains(QString::fromStdString(sha256)));
}
