// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documentstrips.h"

#include <algorithm>
#include <optional>

namespace bangdiem {

namespace {

constexpr double kTextPoints = 13;
constexpr double kSigningRoom = fromMillimetres(30);

/// How the lines of a style are set. Gaps in millimetres.
struct LineLook {
    Face label;
    Face value;
    double points;
    Qt::AlignmentFlag alignment;
    double gapBefore; ///< Above the first line of the style.
    double gapBetween;
};

LineLook lookOf(SheetLine::Style style)
{
    using enum SheetLine::Style;
    switch (style) {
    case Appendix:
        return {Face::Bold, Face::Bold, 14, Qt::AlignHCenter, 0, 0};
    case Title:
        return {Face::Bold, Face::Bold, 14, Qt::AlignHCenter, 1, 0};
    case AttachedTo:
        return {Face::Italic, Face::Italic, kTextPoints, Qt::AlignHCenter, 1.5, 0};
    case Field:
        return {Face::Regular, Face::Bold, kTextPoints, Qt::AlignLeft, 5, 1.5};
    case Notice:
        break;
    }
    return {Face::Bold, Face::Regular, kTextPoints, Qt::AlignJustify, 3, 1.5};
}

std::vector<TextRun> runsOf(const SheetLine &line, const LineLook &look)
{
    if (line.label.empty())
        return {{line.value, look.value}};
    if (line.value.empty())
        return {{line.label, look.label}};
    return {{line.label + ' ', look.label}, {line.value, look.value}};
}

/// The same line of all signature blocks, side by side; a single block stands at the right.
Strip signatureStrip(
    const std::vector<SignatureBlock> &blocks, const Heading &heading, std::size_t line, Face face)
{
    const auto places = std::max<std::size_t>(2, blocks.size());
    const double width = kBodyWidth / static_cast<double>(places);
    Strip strip;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto place = places - blocks.size() + i;
        const auto text = signatureLines(blocks[i], heading)[line];
        strip.cells.push_back({width * static_cast<double>(place), width, 0,
            TextBlock({{text, face}}, kTextPoints, width, Qt::AlignHCenter)});
    }
    strip.keepWithNext = true;
    return strip;
}

} // namespace

void appendLines(std::vector<Strip> &strips, const std::vector<SheetLine> &lines)
{
    std::optional<SheetLine::Style> before;
    for (const auto &line : lines) {
        const auto look = lookOf(line.style);
        Strip strip;
        strip.cells.push_back(
            {0, kBodyWidth, 0, TextBlock(runsOf(line, look), look.points, kBodyWidth, look.alignment)});
        strip.paddingAbove = fromMillimetres(before == line.style ? look.gapBetween : look.gapBefore);
        strip.keepWithNext = true;
        strips.push_back(std::move(strip));
        before = line.style;
    }
}

void appendSignatures(
    std::vector<Strip> &strips, const std::vector<SignatureBlock> &blocks, const Heading &heading)
{
    if (blocks.empty())
        return;
    const auto first = strips.size();
    strips.push_back(signatureStrip(blocks, heading, 0, Face::Italic));
    strips.push_back(signatureStrip(blocks, heading, 1, Face::Bold));
    strips.push_back(signatureStrip(blocks, heading, 2, Face::Italic));
    strips[first].paddingAbove = fromMillimetres(7);
    strips.back().paddingBelow = kSigningRoom;
    strips.back().roomToSign = kSigningRoom;
}

} // namespace bangdiem
