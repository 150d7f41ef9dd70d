// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

#include <cmath>

namespace bangdiem {

namespace {

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto mix
        = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(
        mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue()));
}

bool isDark(const QColor &ground)
{
    return ground.lightness() < 128;
}

/// Colours that stay apart with any colour vision, after Okabe and Ito; darker on paper, lighter in the dark.
void colour(ChartTheme &theme)
{
    const bool dark = isDark(theme.ground);
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    const auto blue = pick(0x0b63a5, 0x5aa9e6);
    const auto vermilion = pick(0xb84a00, 0xff8f4a);
    const auto green = pick(0x00734f, 0x3fc49a);
    const auto amber = pick(0x8a6100, 0xe8b84a);
    const auto purple = pick(0x8e3f78, 0xd98cc0);
    const auto grey = pick(0x66707d, 0x9aa5b4);
    theme.score = QBrush(blue);
    theme.maximum = QBrush(grey, Qt::BDiagPattern);
    theme.losses = {QBrush(grey), QBrush(vermilion, Qt::Dense2Pattern), QBrush(purple, Qt::BDiagPattern),
        QBrush(theme.ink, Qt::CrossPattern), QBrush(amber, Qt::FDiagPattern), QBrush(green, Qt::HorPattern),
        QBrush(blue, Qt::VerPattern)};
    theme.years = {QBrush(blue), QBrush(vermilion, Qt::BDiagPattern), QBrush(green, Qt::Dense4Pattern),
        QBrush(grey, Qt::HorPattern)};
}

} // namespace

ChartTheme windowTheme(const QPalette &palette, const QFont &font)
{
    ChartTheme theme;
    theme.ground = palette.color(QPalette::Base);
    theme.ink = palette.color(QPalette::Text);
    theme.grid = mixed(theme.ground, theme.ink, isDark(theme.ground) ? 0.22 : 0.16);
    theme.font = font;
    colour(theme);
    return theme;
}

ChartTheme printTheme(const QFont &font)
{
    ChartTheme theme;
    theme.ground = Qt::white;
    theme.ink = Qt::black;
    theme.grid = mixed(theme.ground, theme.ink, 0.2);
    theme.font = font;
    colour(theme);
    return theme;
}

} // namespace bangdiem
