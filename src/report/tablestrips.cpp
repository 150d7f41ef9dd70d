// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablestrips.h"

#include "report/sheetlines.h"

namespace bangdiem {

namespace {

constexpr double kTablePoints = 12;
constexpr double kCellPadding = fromMillimetres(1.5);
constexpr double kRowPadding = fromMillimetres(0.9);

constexpr std::size_t kNote = 3;

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
    for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i)) {
        strip.cells.push_back(cell(i, spanEnd(row, i), spanText(row, i), i == kNote ? Face::Regular : face,
            alignmentOf(row.kind, i)));
    }
    strip.keepWithNext = row.kind != OfficialRow::Kind::Criterion;
    return strip;
}

} // namespace bangdiem
