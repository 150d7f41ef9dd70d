// SPDX-License-Identifier: GPL-3.0-or-later
#include "annexlaid.h"
#include "report/pagelayout.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>

#include <future>

using namespace bangdiem;

namespace {

AnnexContent contentOf(const Dossier &dossier)
{
    return annexContent(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

AnnexContent documented()
{
    return contentOf(documentedDossier("tayninh-2693-2015-pl2"));
}

OfficialSheet sheetOf(const Dossier &dossier)
{
    return officialSheet(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

struct Laid {
    explicit Laid(const AnnexContent &annex, const std::vector<AnnexPicture> &pictures = {})
        : header(annexHeader(annex))
        , strips(stripsOf(annex, pictures))
        , pages(paginate(strips, header))
    {
    }
    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
};

QImage painted(const PrintedSheet &sheet, int page)
{
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, page, image.size());
    return image;
}

AnnexPicture filledPicture(QColor colour, QSizeF *told)
{
    return {"Điểm theo mục", 60, [=](QPainter &painter, QSizeF size) {
                painter.fillRect(QRectF(QPointF(), size), colour);
                *told = size;
            }};
}

} // namespace

TEST(AnnexPages, BeginTheirRowsWithTheColumnHeadingsOnEachPage)
{
    const Laid laid(documented());

    ASSERT_GT(laid.pages.size(), 3U);
    for (const auto &page : laid.pages) {
        const auto first
            = std::ranges::find_if(page.strips, [](const auto &p) { return p.strip->isRuled(); });
        ASSERT_TRUE(first != page.strips.end());
        EXPECT_EQ(first->strip, &laid.header);
    }
}

TEST(AnnexPages, NeverRunIntoTheBottomMargin)
{
    for (const auto &page : Laid(documented()).pages)
        EXPECT_LE(page.strips.back().top + page.strips.back().height, kBodyHeight + 1e-6);
}

TEST(AnnexPages, NeverTearARowFromItsEvidenceNorAHeadingFromItsRow)
{
    for (const auto &page : Laid(documented()).pages) {
        EXPECT_NE(page.strips[1].strip->kind, Strip::Kind::TableDetail);
        EXPECT_FALSE(page.strips.back().strip->keepWithNext);
    }
}

TEST(AnnexPages, ContinueWhatIsTallerThanAPageAndShowEveryLineOnce)
{
    auto dossier = blankDossier("tayninh-2693-2015-pl1");
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    std::string note;
    while (note.size() < TextLimits::note - 20)
        note += "Ghi chú rất dài; ";
    dossier.answers.criteria[1].note = note;
    const Laid laid(contentOf(dossier));

    std::map<const Strip *, int> lines;
    for (const auto &page : laid.pages) {
        EXPECT_LE(page.strips.back().top + page.strips.back().height, kBodyHeight + 1e-6);
        for (const auto &placed : page.strips)
            lines[placed.strip] += placed.lineCount;
    }
    for (const auto &strip : laid.strips) {
        int most = 0;
        for (const auto &cell : strip.cells)
            most = std::max(most, cell.text.lineCount());
        EXPECT_EQ(lines[&strip], most);
    }
}

TEST(AnnexPages, NeverEndWithARowWhoseEvidenceIsTallerThanAPage)
{
    for (int before = 0; before < 45; ++before) {
        AnnexContent annex;
        for (int i = 0; i < before; ++i)
            annex.entries.push_back({OfficialRow::Kind::Criterion, "1", "Nội dung", "", "1/1", {}});
        std::string note;
        for (int i = 0; i < 100; ++i)
            note += "dòng\n";
        annex.entries.push_back(
            {OfficialRow::Kind::Criterion, "2", "Nội dung", "", "1/1", {AnnexText{"Ghi chú", note, {}}}});
        for (const auto &page : Laid(annex).pages) {
            const auto &last = *page.strips.back().strip;
            EXPECT_FALSE(last.keepWithNext && last.kind == Strip::Kind::TableRow) << before;
        }
    }
}

TEST(AnnexPages, FollowTheSheetOnAPageOfTheirOwn)
{
    const auto dossier = documentedDossier("tayninh-2693-2015-pl2");
    const auto sheet = sheetOf(dossier);

    const PrintedSheet alone(sheet);
    const PrintedSheet both({sheet, contentOf(dossier)});

    EXPECT_EQ(both.pageCount(), alone.pageCount() + static_cast<int>(Laid(contentOf(dossier)).pages.size()));
    EXPECT_NE(painted(both, 0), painted(alone, 0)); // the number of pages
    EXPECT_NE(painted(both, both.pageCount() - 1), painted(alone, alone.pageCount() - 1));
}

TEST(AnnexPages, LookTheSameWhenMadeAndPaintedOnAnotherThread)
{
    const auto dossier = documentedDossier("tayninh-2693-2015-pl1");
    const PrintContent content{sheetOf(dossier), contentOf(dossier)};
    const auto imagesOf = [&] {
        const PrintedSheet sheet(content);
        std::vector<QImage> images;
        for (int page = 0; page < sheet.pageCount(); ++page)
            images.push_back(painted(sheet, page));
        return images;
    };

    auto other = std::async(std::launch::async, imagesOf);
    const auto here = imagesOf();

    EXPECT_EQ(other.get(), here);
}

TEST(AnnexPages, ShowEachPictureAsWideAsTheTextAboveItsCaption)
{
    QSizeF told;
    const auto dossier = blankDossier("tayninh-2693-2015-pl2");
    const auto picture = filledPicture(Qt::red, &told);
    const PrintedSheet sheet({sheetOf(dossier), contentOf(dossier), {picture}});
    const int page = PrintedSheet(sheetOf(dossier)).pageCount();

    const auto image = painted(sheet, page);

    EXPECT_NEAR(told.width(), 165 / 25.4 * kPicturePixelsPerInch, 0.1);
    EXPECT_NEAR(told.height(), 60 / 25.4 * kPicturePixelsPerInch, 0.1);
    int reds = 0;
    for (int y = 0; y < image.height(); ++y)
        reds += image.pixelColor(100, y) == Qt::red;
    EXPECT_NEAR(reds, 60 * 2, 2); // two pixels a millimetre
    EXPECT_EQ(image.pixelColor(50, 100), QColor(Qt::white)); // the margin
    const auto strips = stripsOf(contentOf(dossier), {picture});
    const auto place = std::ranges::find_if(strips, [](const auto &strip) { return !!strip.picture; });
    EXPECT_TRUE(place->keepWithNext);
    EXPECT_EQ((place + 1)->cells.front().text.text().toStdString(), "Điểm theo mục");
}
