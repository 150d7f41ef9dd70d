// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annexdetails.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kUnitPoints = 10;
constexpr double kCellPadding = fromMillimetres(1.5);
constexpr double kDetailPadding = fromMillimetres(0.4);
constexpr double kGap = fromMillimetres(1.5);

constexpr double kContentLeft = fromMillimetres(kAnnexColumnMillimetres[0]);
constexpr double kLabelWidth = fromMillimetres(22);
constexpr double kValueLeft = kContentLeft + kLabelWidth;
constexpr double kValueWidth = kBodyWidth - kValueLeft;

Strip detail(const std::string &label)
{
    Strip strip;
    strip.kind = Strip::Kind::TableDetail;
    strip.cells.push_back(annexCell(0, kContentLeft, {{""}}, kAnnexDetailPoints));
    strip.cells.push_back(annexCell(kContentLeft, kLabelWidth, {{label, Face::Italic}}, kAnnexDetailPoints));
    strip.paddingAbove = kDetailPadding;
    strip.paddingBelow = kDetailPadding;
    return strip;
}

std::vector<Strip> stripsOf(const AnnexText &item)
{
    std::vector<TextRun> runs{{item.text}};
    if (!item.clause.empty())
        runs.push_back({" (" + item.clause + ')', Face::Italic});
    std::vector<Strip> strips;
    strips.push_back(detail(item.label));
    strips.back().cells.push_back(annexCell(kValueLeft, kValueWidth, runs, kAnnexDetailPoints));
    return strips;
}

/// At least a third of the width for the names of the units.
double unitColumnWidth(std::size_t column, std::size_t columns)
{
    constexpr double kTable = kValueWidth - 2 * kCellPadding;
    constexpr double kWidestFigure = fromMillimetres(42);
    const auto figures = static_cast<double>(columns - 1);
    const double figure = std::min(kWidestFigure, kTable * 0.65 / figures);
    return column == 0 ? kTable - figures * figure : figure;
}

Strip unitStrip(const std::string &label, const std::vector<std::string> &row, bool head, bool sums)
{
    auto strip = detail(label);
    double left = kValueLeft + kCellPadding;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const double width = unitColumnWidth(i, row.size());
        const auto alignment = head ? Qt::AlignHCenter : i == 0 ? Qt::AlignLeft : Qt::AlignRight;
        const auto face = head || sums ? Face::Bold : Face::Regular;
        strip.cells.push_back(annexCell(left, width, {{row[i], face}}, kUnitPoints, alignment));
        strip.cells.back().boxed = true;
        left += width;
    }
    return strip;
}

std::vector<Strip> stripsOf(const AnnexTable &table)
{
    std::vector<Strip> strips;
    const auto last = table.rows.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        strips.push_back(unitStrip(i == 0 ? table.label : std::string(), table.rows[i], i == 0, i == last));
        strips.back().keepWithNext = i == 0 || i + 1 == last;
    }
    strips.front().roomAboveBoxes = kGap;
    strips.front().paddingAbove += kGap;
    strips.back().roomBelowBoxes = kGap;
    strips.back().paddingBelow += kGap;
    return strips;
}

} // namespace

StripCell annexCell(
    double left, double width, const std::vector<TextRun> &runs, double points, Qt::Alignment alignment)
{
    return {left, width, kCellPadding, TextBlock(runs, points, width - 2 * kCellPadding, alignment)};
}

std::vector<Strip> detailStrips(const AnnexItem &item)
{
    return std::visit([](const auto &known) { return stripsOf(known); }, item);
}

} // namespace bangdiem
