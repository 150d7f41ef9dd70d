// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelayout.h"

#include "report/documentstrips.h"

namespace bangdiem {

namespace {

constexpr double kPoints = 10.5;
constexpr double kHeaderPoints = 10;
constexpr double kCellPadding = fromMillimetres(0.7);
constexpr double kRowPadding = fromMillimetres(0.9);

template <typename TextOf>
Strip rowStrip(
    const TableDocument &document, Strip::Kind kind, double points, Face face, const TextOf &textOf)
{
    Strip strip;
    strip.kind = kind;
    strip.paddingAbove = kRowPadding;
    strip.paddingBelow = kRowPadding;
    double left = 0;
    for (std::size_t i = 0; i < document.columns.size(); ++i) {
        const auto &column = document.columns[i];
        const double width = fromMillimetres(column.millimetres);
        const bool toTheLeft = column.isText && kind == Strip::Kind::TableRow;
        strip.cells.push_back({left, width, kCellPadding,
            TextBlock({{textOf(i), face}}, points, width - 2 * kCellPadding,
                toTheLeft ? Qt::AlignLeft : Qt::AlignHCenter)});
        left += width;
    }
    return strip;
}

} // namespace

std::string shownCell(const TableCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    const auto *points = std::get_if<Points>(&cell);
    if (!points)
        return {};
    const bool isNegative = *points < Points();
    return (isNegative ? "−" : "") + toText(isNegative ? Points() - *points : *points, Language::Vietnamese);
}

Strip headerStrip(const TableDocument &document)
{
    auto strip = rowStrip(document, Strip::Kind::TableHeader, kHeaderPoints, Face::Bold,
        [&](std::size_t i) { return document.columns[i].heading; });
    strip.keepWithNext = true;
    return strip;
}

std::vector<Strip> documentStrips(const TableDocument &document)
{
    std::vector<Strip> strips;
    appendLines(strips, document.above);
    strips.back().paddingBelow = kGapAboveTable;
    for (const auto &row : document.rows) {
        const auto textOf
            = [&](std::size_t i) { return i < row.cells.size() ? shownCell(row.cells[i]) : std::string(); };
        strips.push_back(rowStrip(
            document, Strip::Kind::TableRow, kPoints, row.isBold ? Face::Bold : Face::Regular, textOf));
        strips.back().keepWithNext = row.isBold;
    }
    if (strips.size() > document.above.size() + 1)
        strips[strips.size() - 2].keepWithNext = true; // A sum never stands alone on its page.
    appendLines(strips, document.below);
    appendSignatures(strips, document.signatures, document.heading);
    strips.back().keepWithNext = false;
    return strips;
}

} // namespace bangdiem
