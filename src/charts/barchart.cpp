// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"

#include "charts/barlabels.h"
#include "charts/barmeasures.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPen>
#include <QValueAxis>

namespace bangdiem {

namespace {

constexpr double kStackHeight = 40;
constexpr double kBarHeight = 19;
constexpr double kBetween = 10;
constexpr double kAround = 84; ///< Title, legend, margins.

double largestOf(const BarData &data)
{
    double largest = 0;
    for (qsizetype category = 0; category < data.categories.size(); ++category) {
        double sum = 0;
        for (const auto &set : data.sets) {
            const double value = asDouble(set.values[static_cast<std::size_t>(category)]);
            sum = data.stacked ? sum + value : std::max(sum, value);
        }
        largest = std::max(largest, sum);
    }
    return largest > 0 ? largest : 1;
}

/// 0, or where the longest bar below it ends; the pieces of a stack are never below.
double leastOf(const BarData &data)
{
    double least = 0;
    if (!data.stacked)
        for (const auto &set : data.sets)
            for (const auto value : set.values)
                least = std::min(least, asDouble(value));
    return least;
}

QBarSet *barSet(const BarData::Set &set, const QColor &ink)
{
    auto *bars = new QBarSet(set.name);
    bars->setBrush(set.fill);
    bars->setPen(QPen(ink, 1));
    for (auto value = set.values.rbegin(); value != set.values.rend(); ++value) // From the bottom up.
        bars->append(asDouble(*value));
    return bars;
}

QAbstractBarSeries *barSeries(const BarData &data, const QColor &ink)
{
    QAbstractBarSeries *series = nullptr;
    if (data.stacked)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QHorizontalBarSeries;
    series->setBarWidth(data.stacked ? kStackShare : kBarShare);
    if (data.stacked)
        for (const auto &set : data.sets)
            series->append(barSet(set, ink));
    else
        for (auto set = data.sets.rbegin(); set != data.sets.rend(); ++set)
            series->append(barSet(*set, ink));
    return series;
}

void addAxes(QChart &chart, QAbstractSeries &series, const BarData &data, const ChartTheme &theme)
{
    auto *categories = new QBarCategoryAxis;
    for (qsizetype i = data.categories.size(); i > 0; --i)
        categories->append(QString::number(i)); // Must differ; what is seen are BarLabels.
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(theme.ink, 1));
    auto *values = new QValueAxis;
    values->setRange(leastOf(data), largestOf(data));
    values->applyNiceNumbers();
    values->setLabelsVisible(false);
    values->setGridLinePen(QPen(theme.grid, 1));
    values->setLineVisible(false);
    chart.addAxis(categories, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    series.attachAxis(categories);
    series.attachAxis(values);
}

} // namespace

std::unique_ptr<QChart> makeBarChart(const BarData &data, const ChartTheme &theme, Language language)
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundBrush(theme.ground);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundRoundness(0);
    chart->setDropShadowEnabled(false);
    chart->setMargins({});
    chart->legend()->setVisible(false);
    auto *series = barSeries(data, theme.ink);
    chart->addSeries(series);
    addAxes(*chart, *series, data, theme);
    new BarLabels(*chart, *series, data, theme, language);
    return chart;
}

double naturalHeight(const BarData &data)
{
    const auto bars = data.stacked ? kStackHeight : kBarHeight * static_cast<double>(data.sets.size());
    return kAround + static_cast<double>(data.categories.size()) * (bars + kBetween);
}

} // namespace bangdiem
