// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace bangdiem {

static void PrintTo(const ChartTheme &theme, std::ostream *out)
{
    *out << theme.ground.name().toStdString();
}

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x26));
    palette.setColor(QPalette::Text, QColor(0xe8, 0xea, 0xee));
    return palette;
}

class ChartThemes : public ::testing::TestWithParam<ChartTheme>
{
};

TEST_P(ChartThemes, StandOutFromTheGround)
{
    const auto &theme = GetParam();

    EXPECT_GE(contrast(theme.ink, theme.ground), 7);
    for (const auto &fill : theme.losses)
        EXPECT_GE(contrast(fill.color(), theme.ground), 3);
    for (const auto &fill : theme.years)
        EXPECT_GE(contrast(fill.color(), theme.ground), 3);
    EXPECT_GE(contrast(theme.score.color(), theme.ground), 3);
    EXPECT_GE(contrast(theme.maximum.color(), theme.ground), 3);
}

TEST_P(ChartThemes, TellFillsApartByTheirPatternsAlone)
{
    const auto &theme = GetParam();
    const auto expectDifferent = [](const auto &fills) {
        for (const auto &one : fills)
            for (const auto &other : fills)
                EXPECT_EQ(&one == &other, one.style() == other.style());
    };

    expectDifferent(theme.losses);
    expectDifferent(theme.years);
    expectDifferent(std::array{theme.score, theme.maximum});
}

TEST_P(ChartThemes, AreOpaque)
{
    const auto &theme = GetParam();
    for (const auto &fill : theme.losses)
        EXPECT_EQ(fill.color().alpha(), 255);
    EXPECT_EQ(theme.grid.alpha(), 255);
    EXPECT_EQ(theme.ground.alpha(), 255);
}

INSTANTIATE_TEST_SUITE_P(LightDarkAndPrint, ChartThemes,
    ::testing::Values(windowTheme(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black,
                                      Qt::white, Qt::white, Qt::white),
                          {}),
        windowTheme(darkPalette(), {}), printTheme({})));

} // namespace
} // namespace bangdiem
