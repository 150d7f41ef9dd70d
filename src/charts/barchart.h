// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charttheme.h"

#include <QString>

#include <memory>
#include <vector>

class QChart;

namespace bangdiem {

/// What a picture of horizontal bars says.
struct BarData {
    struct Set {
        QString name; ///< In the legend.
        QBrush fill;
        std::vector<Points> values; ///< As `categories`.
    };
    QString title;
    QStringList categories; ///< From top to bottom; shown as plain text.
    std::vector<Set> sets;
    bool stacked = false; ///< The sets of a category stand in one bar, else below one another.
};

/// Every bar has its number written, also one below 0 (points that are taken away); of a stacked bar every
/// piece that is more than 0.
std::unique_ptr<QChart> makeBarChart(const BarData &data, const ChartTheme &theme, Language language);

/// The height, in units of which the letters are 13 high, that shows everything without crowding.
double naturalHeight(const BarData &data);

} // namespace bangdiem
