// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/barchart.h"

#include <QSizeF>

class QPainter;

namespace bangdiem {

// The pictures of the page "Tổng quan", of its PNG and of the report's annex: the same data for all of them.

/// Points against maximum, by section.
BarData sectionBars(const Overview &overview, const ChartTheme &theme, Language language);
/// Where points were lost and why, by section; kinds that cost nothing are left out.
BarData lossBars(const Overview &overview, const ChartTheme &theme, Language language);
/// Total and sections of several years, of which the first is the latest; at most the four latest are drawn.
BarData yearBars(const std::vector<Overview> &years, const ChartTheme &theme, Language language);

/// What the picture says in one paragraph, for those who do not see it.
QString description(const BarData &data, Language language);

/// The width for which naturalHeight() is meant.
constexpr double kNaturalWidth = 660;

/// Draws the picture into the rectangle of this size at the painter's origin, in its units. Opaque. Needs a
/// QApplication.
void paintBars(
    QPainter &painter, QSizeF size, const BarData &data, const ChartTheme &theme, Language language);

/// The same in the print theme and the painter's font family, for a page.
void paintSections(QPainter &painter, QSizeF size, const Overview &overview, Language language);
void paintLosses(QPainter &painter, QSizeF size, const Overview &overview, Language language);
/// The height that goes well with this width.
double sectionsHeight(double width, const Overview &overview);
double lossesHeight(double width, const Overview &overview);

/// The pictures below one another under a line that says whose they are, as PNG with 2 pixels a unit.
QByteArray asPng(
    const QString &heading, const std::vector<BarData> &pictures, const ChartTheme &theme, Language language);

/// The pictures of a dossier; those of years only where there are two. `years` begins with the dossier's own.
QByteArray picturesAsPng(const std::vector<Overview> &years, const QFont &font, Language language);

} // namespace bangdiem
