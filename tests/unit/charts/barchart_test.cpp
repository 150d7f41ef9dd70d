// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

Points points(const char *text)
{
    return *Points::parse(text);
}

/// A chart in a scene, as a window or a painter shows it.
struct Shown {
    Shown(const BarData &data, QSizeF size)
        : chart(makeBarChart(data, printTheme({}), Language::Vietnamese).release())
    {
        scene.addItem(chart);
        chart->resize(size);
    }

    std::vector<QGraphicsSimpleTextItem *> texts() const
    {
        std::vector<QGraphicsSimpleTextItem *> found;
        for (auto *item : chart->childItems())
            if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
                found.push_back(text);
        return found;
    }
    QGraphicsSimpleTextItem *find(const QString &wanted) const
    {
        for (auto *text : texts())
            if (text->text() == wanted)
                return text;
        ADD_FAILURE() << "not written: " << wanted.toStdString();
        return nullptr;
    }

    QGraphicsScene scene;
    QChart *chart;
};

BarData grouped()
{
    return {QStringLiteral("Điểm"), {QStringLiteral("I. Một"), QStringLiteral("II. Hai")},
        {{QStringLiteral("Điểm"), QBrush(Qt::blue), {points("31.25"), points("0")}},
            {QStringLiteral("Tối đa"), QBrush(Qt::gray), {points("40"), points("35")}}},
        false};
}

BarData stacked()
{
    return {QStringLiteral("Mất"), {QStringLiteral("I"), QStringLiteral("II")},
        {{QStringLiteral("a"), QBrush(Qt::blue), {points("0.25"), points("0")}},
            {QStringLiteral("b"), QBrush(Qt::red), {points("0.5"), points("30")}},
            {QStringLiteral("c"), QBrush(Qt::gray), {points("0.75"), points("2")}}},
        true};
}

/// Of a sheet where points are taken away.
BarData belowZero()
{
    auto data = grouped();
    data.sets[0].values[1] = points("-12.5");
    return data;
}

} // namespace

TEST(BarChart, HasRoomForABarBelowZeroAndWritesItsNumberBehindTheZero)
{
    const Shown shown(belowZero(), {660, 300});

    const auto plot = shown.chart->plotArea();
    const auto xOf = [&](double value) { return shown.chart->mapToPosition({value, 0}).x(); };
    EXPECT_GE(xOf(-12.5), plot.left() - 1);
    EXPECT_LE(xOf(40), plot.right() + 1);
    const auto *number = shown.find(QStringLiteral("-12,5"));
    EXPECT_GT(number->x(), xOf(0));
    EXPECT_LT(number->x(), xOf(0) + 20);
}

TEST(BarChart, WritesTheNumberOfEachBarBehindIt)
{
    const Shown shown(grouped(), {660, 300});

    const auto *score = shown.find(QStringLiteral("31,25"));
    const auto *maximum = shown.find(QStringLiteral("40"));
    const auto *nothing = shown.find(QStringLiteral("0"));
    EXPECT_GT(maximum->x(), score->x());
    EXPECT_GT(score->x(), nothing->x());
    EXPECT_GT(maximum->y(), score->y()) << "the first set stands above";
    EXPECT_GT(nothing->y(), maximum->y()) << "the first category stands on top";
}

TEST(BarChart, WritesThePiecesOfAStackAndTheirSum)
{
    const Shown shown(stacked(), {660, 300});

    for (const auto *number : {"0,25", "0,5", "0,75", "30", "1,5", "32"})
        EXPECT_TRUE(shown.find(QString::fromLatin1(number)));
}

TEST(BarChart, LetsNoTextsCoverOneAnotherOrLeaveThePicture)
{
    for (const auto &data : {grouped(), stacked(), belowZero()})
        for (const double width : {420.0, 660.0, 1300.0}) {
            const Shown shown(data, {width, naturalHeight(data)});
            const auto texts = shown.texts();
            for (const auto *one : texts) {
                EXPECT_TRUE(shown.chart->rect().contains(one->sceneBoundingRect()))
                    << one->text().toStdString();
                for (const auto *other : texts) {
                    const auto both = one->sceneBoundingRect() & other->sceneBoundingRect();
                    EXPECT_TRUE(one == other || both.isEmpty())
                        << one->text().toStdString() << " and " << other->text().toStdString() << " at "
                        << width;
                }
            }
        }
}

TEST(BarChart, DrawsItsGridOverTheWholePlot)
{
    for (const auto &data : {grouped(), stacked(), belowZero()}) {
        const Shown shown(data, {660, 300});

        const auto plot = shown.chart->plotArea();
        double leftmost = plot.right();
        double rightmost = plot.left();
        for (const auto *item : shown.scene.items()) {
            const auto *line = qgraphicsitem_cast<const QGraphicsLineItem *>(item);
            if (!line || !line->isVisible() || line->line().dx() != 0)
                continue;
            const QLineF drawn(line->mapToScene(line->line().p1()), line->mapToScene(line->line().p2()));
            EXPECT_NEAR(std::abs(drawn.dy()), plot.height(), 1);
            leftmost = std::min(leftmost, drawn.x1());
            rightmost = std::max(rightmost, drawn.x1());
        }
        EXPECT_NEAR(leftmost, plot.left(), 1);
        EXPECT_NEAR(rightmost, plot.right(), 1);
    }
}

TEST(BarChart, ShowsEveryTextAsItStands)
{
    auto data = grouped();
    data.categories[0] = QStringLiteral("<b>đậm</b> & <img src=x>");
    const Shown shown(data, {900, 300});

    EXPECT_TRUE(shown.find(data.categories[0]));
    for (const auto *item : shown.scene.items()) {
        const auto *rich = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
        EXPECT_FALSE(rich && rich->isVisible() && !rich->toPlainText().trimmed().isEmpty());
    }
}

TEST(BarChart, BreaksALongCategoryAndShortensWhatIsLongerStill)
{
    auto data = grouped();
    data.categories[0] = QStringLiteral("Ứng dụng công nghệ thông tin trong cơ quan, đơn vị ").repeated(6);
    const Shown shown(data, {660, 300});

    const auto texts = shown.texts();
    const auto name = std::find_if(texts.begin(), texts.end(),
        [](const auto *text) { return text->text().startsWith(QStringLiteral("Ứng dụng")); });
    ASSERT_NE(name, texts.end());
    EXPECT_EQ((*name)->text().count(QLatin1Char('\n')), 1);
    EXPECT_TRUE((*name)->text().endsWith(QStringLiteral("…")));
    EXPECT_LT((*name)->boundingRect().width(), 660 * 0.4);
}

TEST(BarChart, StandsWithoutAnyBars)
{
    auto data = stacked();
    data.sets.clear();
    const Shown shown(data, {660, 300});

    EXPECT_TRUE(shown.find(QStringLiteral("0")));
}

} // namespace bangdiem
