// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"

#include "../report/pdftools.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using ::testing::HasSubstr;

Overview overviewOf(const Dossier &dossier)
{
    return bangdiem::overviewOf(
        dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

const char *const kAppendix1 = "tayninh-2693-2015-pl1";

Points sumOf(const std::vector<Points> &values)
{
    Points sum;
    for (const auto &value : values)
        sum += value;
    return sum;
}

QImage painted(QSize size, const std::function<void(QPainter &, QSizeF)> &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, size);
    return image;
}

} // namespace

TEST(Pictures, PutScoreBesideMaximumForEachSection)
{
    const auto overview = overviewOf(mixedDossier(kAppendix1));
    const auto data = sectionBars(overview, printTheme({}), Language::Vietnamese);

    ASSERT_EQ(data.sets.size(), 2U);
    EXPECT_EQ(data.categories.front(), QStringLiteral("I. Ứng dụng CNTT"));
    EXPECT_EQ(sumOf(data.sets[0].values), overview.score);
    EXPECT_EQ(sumOf(data.sets[1].values), overview.maximum);
}

TEST(Pictures, LeaveOutReasonsThatCostNothing)
{
    const auto blank = overviewOf(blankDossier(kAppendix1));
    const auto full = overviewOf(fullDossier(kAppendix1));

    const auto lost = lossBars(blank, printTheme({}), Language::Vietnamese);
    ASSERT_EQ(lost.sets.size(), 1U);
    EXPECT_EQ(lost.sets[0].name, QStringLiteral("chưa trả lời"));
    EXPECT_EQ(sumOf(lost.sets[0].values), Points::fromInteger(100));
    EXPECT_TRUE(lossBars(full, printTheme({}), Language::Vietnamese).sets.empty());
}

TEST(Pictures, DrawTheFourLatestYears)
{
    std::vector<Overview> years(6, overviewOf(mixedDossier(kAppendix1)));
    for (std::size_t i = 0; i < years.size(); ++i)
        years[i].year = 2015 - static_cast<int>(i);
    const auto data = yearBars(years, printTheme({}), Language::Vietnamese);

    ASSERT_EQ(data.sets.size(), 4U);
    EXPECT_EQ(data.sets[0].name, QStringLiteral("Năm 2015"));
    EXPECT_EQ(data.categories.size(), 7);
    EXPECT_EQ(data.sets[0].values[0], years[0].score);
}

TEST(Pictures, AreDescribedInWordsWithEveryNumber)
{
    const auto overview = overviewOf(fullDossier(kAppendix1));
    const auto said
        = description(sectionBars(overview, printTheme({}), Language::Vietnamese), Language::Vietnamese);

    EXPECT_THAT(said.toStdString(), HasSubstr("I. Ứng dụng CNTT: Điểm tự đánh giá 40, Điểm tối đa 40."));
}

TEST(Pictures, FillTheirRectangleOpaquely)
{
    const auto overview = overviewOf(mixedDossier(kAppendix1));
    for (const QSize size : {QSize(660, 420), QSize(1300, 500)}) {
        const auto image = painted(size, [&](QPainter &painter, QSizeF room) {
            paintLosses(painter, room, overview, Language::Vietnamese);
        });
        bool opaque = true;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                opaque = opaque && qAlpha(image.pixel(x, y)) == 255;
        EXPECT_TRUE(opaque);
    }
}

TEST(Pictures, LookTheSameInAnySize)
{
    const auto overview = overviewOf(mixedDossier(kAppendix1));
    const auto paint = [&](QPainter &painter, QSizeF room) {
        paintSections(painter, room, overview, Language::Vietnamese);
    };
    const auto small = painted({660, 400}, paint);
    const auto large
        = painted({1980, 1200}, paint).scaled(66, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto reference = small.scaled(66, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);

    int far = 0;
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 66; ++x)
            far += std::abs(qGray(large.pixel(x, y)) - qGray(reference.pixel(x, y))) > 60 ? 1 : 0;
    EXPECT_LT(far, 40) << "of 2,640 spots";
}

TEST(Pictures, KeepAPdfValidForArchives)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.pdf"));
    const auto overview = overviewOf(mixedDossier(kAppendix1));
    {
        QPdfWriter writer(path);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(1200);
        QPainter painter(&writer);
        const double width = writer.width();
        paintSections(painter, {width, sectionsHeight(width, overview)}, overview, Language::Vietnamese);
        painter.translate(0, sectionsHeight(width, overview));
        paintLosses(painter, {width, lossesHeight(width, overview)}, overview, Language::Vietnamese);
    }

    EXPECT_THAT(preflight(path).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    const auto text
        = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    EXPECT_THAT(text.toStdString(), HasSubstr("Điểm mất theo mục và lý do"));
}

TEST(Pictures, MakeAPngOfTwoPixelsAUnit)
{
    std::vector<Overview> years{overviewOf(mixedDossier(kAppendix1))};
    const auto one = QImage::fromData(picturesAsPng(years, {}, Language::Vietnamese), "PNG");
    years.push_back(years.front());
    const auto two = QImage::fromData(picturesAsPng(years, {}, Language::Vietnamese), "PNG");

    EXPECT_GE(one.width(), 2 * static_cast<int>(kNaturalWidth));
    EXPECT_EQ(two.width(), one.width());
    EXPECT_GT(two.height(), one.height());
}

} // namespace bangdiem
