// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "charts/barchart.h"

class QAbstractSeries;
class QGraphicsItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;

namespace bangdiem {

/// The texts of a bar chart: title, categories, the number of each bar, and which fill means what. They are
/// plain text, which the texts of Qt Charts are not, and stand where they fit. Lays the chart out whenever
/// its size changes. Child of the chart.
class BarLabels final : public QObject
{
    Q_OBJECT
public:
    BarLabels(
        QChart &chart, QAbstractSeries &series, BarData data, const ChartTheme &theme, Language language);

private:
    struct Key { ///< An entry of the legend.
        QGraphicsRectItem *box = nullptr;
        QGraphicsSimpleTextItem *text = nullptr;
    };
    QGraphicsSimpleTextItem *addText(const QString &text, bool bold = false);
    void addNumbers(Language language);
    void layOut();
    double layOutKeys(double width); ///< Returns the height that they need; they stand at y = 0 then.
    void placeCategories(double width);
    void placeBars();
    void placeStack(std::size_t category);
    QPointF placeOf(double value, double category) const; ///< In the chart; categories count from the top.

    QChart &m_chart;
    QAbstractSeries &m_series;
    BarData m_data;
    QFont m_font;
    QColor m_ink;
    QGraphicsSimpleTextItem *m_title;
    std::vector<QGraphicsSimpleTextItem *> m_categories;
    std::vector<std::vector<QGraphicsSimpleTextItem *>>
        m_numbers; ///< By category and set; null where it is 0.
    std::vector<QGraphicsSimpleTextItem *> m_sums; ///< Of stacked bars, by category.
    std::vector<Key> m_keys;
};

} // namespace bangdiem
