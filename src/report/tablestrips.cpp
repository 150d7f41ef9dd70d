// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablestrips.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kTablePoints = 12;
constexpr double kCellPadding = fromMillimetres(1.5);
constexpr double kRowPadding = fromMillimetres(0.9);

constexpr std::size_t kText = 1;
constexpr std::size_t kNote = 3;
constexpr std::size_t kScore = 4;

constexpr std::array kColumnAlignment{
    Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignHCenter};

double columnLeft(std::size_t column)
{
    double left = 0;
    for (std::size_t i = 0; i < column; ++i)
        left += kColumnMillimetres[i];
    return fromMillimetres(left);
}

/// A cell over the columns [first, end).
StripCell cell(
    std::size_t first, std::size_t end, const std::string &text, Face face, Qt::Alignment alignment)
{
    const double left = columnLeft(first);
    const double width = columnLeft(end) - left;
    return {left, width, kCellPadding,
        TextBlock({{text, face}}, kTablePoints, width - 2 * kCellPadding, alignment)};
}

Strip ruled(Strip::Kind kind)
{
    Strip strip;
    strip.kind = kind;
    strip.paddingAbove = kRowPadding;
    strip.paddingBelow = kRowPadding;
    return strip;
}

/// The column after the cell that begins at `first`. "Tổng cộng" takes the first two; a group, which has no
/// points of its own, takes the empty cells beside its text.
std::size_t spanEnd(const OfficialRow &row, std::size_t first)
{
    if (row.kind == OfficialRow::Kind::Total && first == 0)
        return 2;
    if (row.kind != OfficialRow::Kind::Group || first != kText)
        return first + 1;
    auto end = first + 1;
    while (end < kScore && row.cells[end].empty())
        ++end;
    return end;
}

Qt::Alignment alignmentOf(OfficialRow::Kind kind, std::size_t column)
{
    return kind == OfficialRow::Kind::Total ? Qt::AlignHCenter : kColumnAlignment[column];
}

} // namespace

Strip tableHeader(const OfficialSheet &sheet)
{
    auto strip = ruled(Strip::Kind::TableHeader);
    for (std::size_t i = 0; i < kColumnMillimetres.size(); ++i) {
        const auto text = i < sheet.texts.columns.size() ? sheet.texts.columns[i] : std::string();
        strip.cells.push_back(cell(i, i + 1, text, Face::Bold, Qt::AlignHCenter));
        strip.cells.back().text.balance();
    }
    strip.keepWithNext = true;
    return strip;
}

Strip tableStrip(const OfficialRow &row)
{
    auto strip = ruled(Strip::Kind::TableRow);
    const auto face = row.kind == OfficialRow::Kind::Criterion ? Face::Regular : Face::Bold;
    for (std::size_t i = 0; i < row.cells.size();) {
        const auto end = spanEnd(row, i);
        const auto shown = row.kind == OfficialRow::Kind::Total ? std::max<std::size_t>(i, 1) : i;
        strip.cells.push_back(
            cell(i, end, row.cells[shown], i == kNote ? Face::Regular : face, alignmentOf(row.kind, i)));
        i = end;
    }
    strip.keepWithNext = row.kind != OfficialRow::Kind::Criterion;
    return strip;
}

} // namespace bangdiem
