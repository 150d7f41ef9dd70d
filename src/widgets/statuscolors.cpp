// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statuscolors.h"

#include <algorithm>
#include <cmath>

namespace bangdiem {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto mix
        = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
        mix(ground.blue(), colour.blue()));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Tone toneOf(Status status, bool full)
{
    switch (status) {
    case Status::Scored:
    case Status::Exempt:
        return full ? Tone::Good : Tone::Partial;
    case Status::Capped:
        return Tone::Partial;
    case Status::NoEvidence:
    case Status::FailedTest:
        return Tone::Bad;
    case Status::Unanswered:
    case Status::Excluded:
    case Status::Pending:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xd3, 0x97) : QColor(0x10, 0x6b, 0x3a);
    case Tone::Partial:
        return dark ? QColor(0xe8, 0xbd, 0x5c) : QColor(0x82, 0x53, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x9a, 0x90) : QColor(0xa6, 0x1b, 0x1b);
    case Tone::Quiet:
        return quietText(palette);
    }
    return quietText(palette);
}

QColor tint(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Quiet)
        return palette.color(QPalette::AlternateBase);
    return mixed(palette.color(QPalette::Window), toneColor(tone, palette), isDark(palette) ? 0.12 : 0.06);
}

QColor selectedRow(const QPalette &palette)
{
    return mixed(
        palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.22 : 0.10);
}

QColor headingRow(const QPalette &palette)
{
    return palette.color(QPalette::AlternateBase);
}

QColor gridLine(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.16 : 0.12);
}

QColor fieldGround(const QPalette &palette)
{
    if (!isDark(palette))
        return palette.color(QPalette::Base);
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), 0.12);
}

QColor quietText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xa7, 0xaf, 0xbb) : QColor(0x56, 0x5f, 0x6c);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace bangdiem
