// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagelayout.h"
#include "report/printedsheet.h"
#include "samplesheet.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>

using namespace bangdiem;

namespace {

OfficialRow criterionRow(std::string text)
{
    OfficialRow row;
    row.cells = {"1.1", std::move(text), "2", "", "2"};
    return row;
}

OfficialSheet sheetOf(std::size_t rows)
{
    auto sheet = sampleSheet();
    const auto total = sheet.rows.back();
    sheet.rows.clear();
    for (std::size_t i = 0; i < rows; ++i)
        sheet.rows.push_back(criterionRow("Có cập nhật đầy đủ, kịp thời"));
    sheet.rows.push_back(total);
    return sheet;
}

std::string words(int count)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += "từ" + std::to_string(i) + ' ';
    return text;
}

struct Laid {
    explicit Laid(const OfficialSheet &sheet)
        : header(tableHeader(sheet))
        , strips(sheetStrips(sheet))
        , pages(paginate(strips, header))
    {
    }
    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
};

bool hasRows(const Page &page)
{
    return std::ranges::any_of(
        page.strips, [](const auto &placed) { return placed.strip->kind == Strip::Kind::TableRow; });
}

QImage painted(const PrintedSheet &sheet, int page)
{
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, page, image.size());
    painter.end();
    return image;
}

} // namespace

TEST(Pages, BeginTheRowsOfEachPageWithTheColumnHeadings)
{
    const Laid laid(sheetOf(120));

    ASSERT_GT(laid.pages.size(), 2U);
    for (const auto &page : laid.pages) {
        const auto first
            = std::ranges::find_if(page.strips, [](const auto &p) { return p.strip->isRuled(); });
        ASSERT_TRUE(first != page.strips.end() && hasRows(page));
        EXPECT_EQ(first->strip, &laid.header);
    }
}

TEST(Pages, ShowEveryRowWholeAndOnceInOrder)
{
    const Laid laid(sheetOf(120));

    std::size_t next = 0;
    for (const auto &page : laid.pages) {
        for (const auto &placed : page.strips) {
            if (placed.strip == &laid.header)
                continue;
            EXPECT_EQ(placed.strip, &laid.strips[next++]);
            EXPECT_DOUBLE_EQ(placed.height, placed.strip->height());
        }
    }
    EXPECT_EQ(next, laid.strips.size());
}

TEST(Pages, NeverRunIntoTheBottomMargin)
{
    for (std::size_t rows = 0; rows < 60; ++rows) {
        const Laid laid(sheetOf(rows));
        for (const auto &page : laid.pages) {
            ASSERT_FALSE(page.strips.empty());
            EXPECT_LE(page.strips.back().top + page.strips.back().height, kBodyHeight + 1e-6);
        }
    }
}

TEST(Pages, NeverShowTheSignaturesWithoutTheTotalAndARow)
{
    for (std::size_t rows = 1; rows < 60; ++rows) {
        const Laid laid(sheetOf(rows));
        const auto &last = laid.pages.back().strips;
        const auto rowsThere = std::ranges::count_if(
            last, [](const auto &placed) { return placed.strip->kind == Strip::Kind::TableRow; });
        EXPECT_GE(rowsThere, 2) << rows;
        EXPECT_EQ(last.back().strip, &laid.strips.back());
    }
}

TEST(Pages, NeverEndWithAHeadingOfRows)
{
    for (std::size_t rows = 0; rows < 60; ++rows) {
        auto sheet = sheetOf(rows);
        auto group = criterionRow("Hệ thống");
        group.kind = OfficialRow::Kind::Group;
        sheet.rows.insert(sheet.rows.end() - 1, {group, criterionRow("Một"), criterionRow("Hai")});
        const Laid laid(sheet);
        for (std::size_t i = 0; i + 1 < laid.pages.size(); ++i)
            EXPECT_FALSE(laid.pages[i].strips.back().strip->keepWithNext) << rows;
    }
}

TEST(Pages, SplitARowThatIsTallerThanAPageBetweenItsLines)
{
    auto sheet = sheetOf(3);
    sheet.rows[1].cells[3] = words(1500);
    const Laid laid(sheet);

    const auto *giant = &*std::ranges::find_if(
        laid.strips, [](const Strip &strip) { return strip.isRuled() && strip.height() > kBodyHeight; });
    int nextLine = 0;
    int pages = 0;
    for (const auto &page : laid.pages) {
        for (const auto &placed : page.strips) {
            if (placed.strip != giant)
                continue;
            EXPECT_EQ(placed.firstLine, nextLine);
            EXPECT_GT(placed.lineCount, 2);
            nextLine += placed.lineCount;
            ++pages;
        }
        EXPECT_EQ(page.strips.front().strip == &laid.header, &page != &laid.pages.front());
    }
    EXPECT_GT(pages, 2);
    EXPECT_EQ(nextLine, giant->cells[3].text.lineCount());
}

TEST(Pages, LeaveNoStrayLineOfASplitRowAtEitherEnd)
{
    for (int count = 400; count < 700; count += 3) {
        auto sheet = sheetOf(3);
        sheet.rows[1].cells[3] = words(count);
        const Laid laid(sheet);
        for (const auto &page : laid.pages) {
            for (const auto &placed : page.strips) {
                const bool isSplit = placed.strip->height() > kBodyHeight;
                EXPECT_TRUE(!isSplit || placed.lineCount >= 3) << count;
            }
        }
    }
}

TEST(Pages, StandAnAgencyWhoseNameIsTallerThanAPage)
{
    auto sheet = sampleSheet();
    sheet.heading.agency = words(2000);
    const Laid laid(sheet);

    EXPECT_GT(laid.pages.size(), 3U);
    for (const auto &page : laid.pages)
        EXPECT_LE(page.strips.back().top + page.strips.back().height, kBodyHeight + 1e-6);
}

TEST(PrintedSheet, PaintsADraftOtherwiseThanAFinalSheet)
{
    auto sheet = sampleSheet();
    const auto draft = painted(PrintedSheet(sheet), 0);

    sheet.sealedAs = std::string(64, 'a');
    const auto final = painted(PrintedSheet(sheet), 0);

    EXPECT_NE(draft, final);
}

TEST(PrintedSheet, KeepsItsMarginsFreeOfTheTable)
{
    const auto image = painted(PrintedSheet(sampleSheet()), 0);

    const auto isInk = [&](int x, int y) { return qGray(image.pixel(x, y)) < 128; };
    int inMargins = 0;
    int inBody = 0;
    for (int y = 60; y < 500; ++y) {
        for (int x = 0; x < image.width(); ++x)
            (x < 58 || x > 391 ? inMargins : inBody) += isInk(x, y) ? 1 : 0;
    }
    EXPECT_EQ(inMargins, 0);
    EXPECT_GT(inBody, 1000);
}

TEST(PrintedSheet, StaysWholeAndCentredOnAPageOfAnotherShape)
{
    const PrintedSheet sheet(sampleSheet());
    QImage wide(840, 594, QImage::Format_RGB32);
    wide.fill(Qt::white);
    QPainter painter(&wide);

    sheet.paint(painter, 0, wide.size());
    painter.end();

    EXPECT_EQ(wide.copy(210, 0, 420, 594), painted(sheet, 0));
}
