// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barlabels.h"

#include "charts/barmeasures.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>

namespace bangdiem {

namespace {

constexpr double kMargin = 8;
constexpr double kGap = 6;
constexpr double kKeyGap = 18;
constexpr double kCategoryShare = 0.36; ///< Of the width, at most.
constexpr int kCategoryLines = 2;

/// `text` broken into lines of this width; what does not fit into kCategoryLines ends in "…".
QString broken(const QString &text, double width, const QFontMetricsF &metrics)
{
    QStringList lines{QString()};
    for (const auto &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        auto &line = lines.last();
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width || lines.size() == kCategoryLines)
            line = longer;
        else
            lines.append(word);
    }
    for (auto &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines.join(QLatin1Char('\n'));
}

double widthOf(const QGraphicsItem &item)
{
    return item.boundingRect().width();
}

double heightOf(const QGraphicsItem &item)
{
    return item.boundingRect().height();
}

} // namespace

BarLabels::BarLabels(
    QChart &chart, QAbstractSeries &series, BarData data, const ChartTheme &theme, Language language)
    : QObject(&chart)
    , m_chart(chart)
    , m_series(series)
    , m_data(std::move(data))
    , m_font(theme.font)
    , m_ink(theme.ink)
{
    m_font.setPixelSize(kLetterHeight);
    m_title = addText(m_data.title, true);
    for (const auto &category : m_data.categories)
        m_categories.push_back(addText(category));
    addNumbers(language);
    for (const auto &set : m_data.sets) {
        auto *box = new QGraphicsRectItem(0, 0, kLetterHeight, kLetterHeight, &chart);
        box->setBrush(set.fill);
        box->setPen(QPen(theme.ink, 1));
        m_keys.push_back({box, addText(set.name)});
    }
    connect(&chart, &QGraphicsWidget::geometryChanged, this, &BarLabels::layOut);
    layOut();
}

QGraphicsSimpleTextItem *BarLabels::addText(const QString &text, bool bold)
{
    auto *item = new QGraphicsSimpleTextItem(text, &m_chart);
    auto font = m_font;
    font.setBold(bold);
    item->setFont(font);
    item->setBrush(m_ink);
    item->setZValue(kAboveBars);
    return item;
}

void BarLabels::addNumbers(Language language)
{
    const auto written = [&](Points points) { return QString::fromStdString(toText(points, language)); };
    for (std::size_t category = 0; category < m_categories.size(); ++category) {
        auto &row = m_numbers.emplace_back();
        Points sum;
        for (const auto &set : m_data.sets) {
            const auto value = set.values[category];
            sum += value;
            const bool isWritten = value > Points() || !m_data.stacked;
            row.push_back(isWritten ? addText(written(value)) : nullptr);
        }
        if (m_data.stacked)
            m_sums.push_back(addText(written(sum), true));
    }
}

void BarLabels::layOut()
{
    const auto size = m_chart.size();
    m_title->setPos(kMargin, kMargin);
    m_title->setText(
        QFontMetricsF(m_title->font()).elidedText(m_data.title, Qt::ElideRight, size.width() - 2 * kMargin));
    const double top = kMargin + heightOf(*m_title) + kGap;
    const double keys = layOutKeys(size.width() - 2 * kMargin);
    const double bottom = size.height() - kMargin - keys;
    for (const auto &key : m_keys) {
        key.box->moveBy(kMargin, bottom);
        key.text->moveBy(kMargin, bottom);
    }
    placeCategories(size.width() * kCategoryShare);
    double left = 0;
    for (const auto *category : m_categories)
        left = std::max(left, widthOf(*category));
    const double right = QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("100,00")) + 2 * kGap;
    const QRectF plot(kMargin + left + kGap, top,
        std::max(1.0, size.width() - left - right - 2 * kMargin - kGap), std::max(1.0, bottom - kGap - top));
    m_chart.setPlotArea(plot);
    // Qt lays the axes out with its next event, and who paints on paper waits for none.
    m_chart.layout()->setGeometry(m_chart.rect());
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        const double middle = placeOf(0, static_cast<double>(i)).y();
        m_categories[i]->setPos(kMargin, middle - heightOf(*m_categories[i]) / 2);
    }
    placeBars();
}

double BarLabels::layOutKeys(double width)
{
    double x = 0;
    double y = 0;
    double line = 0;
    for (const auto &key : m_keys) {
        line = heightOf(*key.text);
        const double wide = kLetterHeight + kGap + widthOf(*key.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + kGap;
        }
        key.box->setPos(x, y + (line - kLetterHeight) / 2);
        key.text->setPos(x + kLetterHeight + kGap, y);
        x += wide + kKeyGap;
    }
    return m_keys.empty() ? 0 : y + line;
}

void BarLabels::placeCategories(double width)
{
    const QFontMetricsF metrics(m_font);
    for (std::size_t i = 0; i < m_categories.size(); ++i)
        m_categories[i]->setText(broken(m_data.categories[static_cast<qsizetype>(i)], width, metrics));
}

void BarLabels::placeBars()
{
    const auto sets = static_cast<double>(m_data.sets.size());
    for (std::size_t category = 0; category < m_categories.size(); ++category) {
        if (m_data.stacked) {
            placeStack(category);
            continue;
        }
        for (std::size_t set = 0; set < m_data.sets.size(); ++set) {
            auto *number = m_numbers[category][set];
            const double above = (static_cast<double>(set) + 0.5) / sets - 0.5; // Of the middle, downwards.
            // Behind a bar below 0 is where the others begin: there its number meets no category.
            const double value = std::max(0.0, asDouble(m_data.sets[set].values[category]));
            const auto end = placeOf(value, static_cast<double>(category) + above * kBarShare);
            number->setPos(end.x() + kGap, end.y() - heightOf(*number) / 2);
        }
    }
}

/// The pieces' numbers stand above their bar, one after the other where the pieces are narrow.
void BarLabels::placeStack(std::size_t category)
{
    const auto row = static_cast<double>(category);
    const double top = placeOf(0, row - kStackShare / 2).y();
    double sum = 0;
    double free = placeOf(0, row).x() + 2; // Behind the axis.
    for (std::size_t set = 0; set < m_data.sets.size(); ++set) {
        auto *number = m_numbers[category][set];
        if (!number)
            continue;
        const double value = asDouble(m_data.sets[set].values[category]);
        const double middle = placeOf(sum + value / 2, row).x();
        const double x = std::max(free, middle - widthOf(*number) / 2);
        number->setPos(x, top - heightOf(*number));
        free = x + widthOf(*number) + kGap;
        sum += value;
    }
    auto *total = m_sums[category];
    const auto end = placeOf(sum, row);
    total->setPos(end.x() + kGap, end.y() - heightOf(*total) / 2);
}

QPointF BarLabels::placeOf(double value, double category) const
{
    // The axis of Qt counts from the bottom.
    return m_chart.mapToPosition(
        QPointF(value, static_cast<double>(m_categories.size()) - 1 - category), &m_series);
}

} // namespace bangdiem
