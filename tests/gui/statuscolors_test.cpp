// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statuscolors.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

constexpr double kReadable = 4.5;

struct Theme {
    const char *name;
    QRgb window, base, alternate, text, highlight;
};

/// The palettes of app/theme.cpp, and plain Fusion's.
constexpr Theme kThemes[] = {
    {"light", 0xfff7f8fa, 0xffffffff, 0xfff3f5f8, 0xff1f2733, 0xff1d5fc4},
    {"dark", 0xff1e2127, 0xff171a1f, 0xff20242b, 0xffe8eaee, 0xff2f6fd6},
    {"Fusion", 0xffefefef, 0xffffffff, 0xfff7f7f7, 0xff000000, 0xff308cc6},
};

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.alternate);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Highlight, theme.highlight);
    return palette;
}

class StatusColors : public ::testing::TestWithParam<Theme>
{
};

TEST_P(StatusColors, AreReadableOnEveryGroundTheyStandOn)
{
    const auto palette = paletteOf(GetParam());
    for (const auto tone : {Tone::Good, Tone::Partial, Tone::Bad, Tone::Quiet}) {
        const auto colour = toneColor(tone, palette);
        for (const auto &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                 palette.color(QPalette::AlternateBase), selectedRow(palette), tint(tone, palette)})
            EXPECT_GE(contrast(colour, ground), kReadable)
                << GetParam().name << ' ' << static_cast<int>(tone) << " on " << ground.name().toStdString();
    }
}

TEST_P(StatusColors, LeaveTheTextReadable)
{
    const auto palette = paletteOf(GetParam());
    for (const auto &ground : {selectedRow(palette), headingRow(palette), fieldGround(palette),
             tint(Tone::Bad, palette), tint(Tone::Good, palette), tint(Tone::Partial, palette)})
        EXPECT_GE(contrast(palette.color(QPalette::Text), ground), kReadable) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Themes, StatusColors, ::testing::ValuesIn(kThemes));

TEST(Contrast, IsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace bangdiem
