// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"
#include "report/textblock.h"

#include <array>

namespace bangdiem {

/// A text in a strip; `left` is measured from the left margin, in layout units.
struct StripCell {
    double left = 0;
    double width = 0; ///< Of the cell with its padding.
    double padding = 0; ///< At the left and at the right.
    TextBlock text;
};

/// What a page is stacked of: a row of the table, a paragraph, a line of the signature blocks.
struct Strip {
    enum class Kind { Text, TableHeader, TableRow };

    Kind kind = Kind::Text;
    std::vector<StripCell> cells;
    double paddingAbove = 0;
    double paddingBelow = 0;
    bool keepWithNext = false; ///< Never the last on its page while the next begins another.

    bool isRuled() const { return kind != Kind::Text; }
    double height() const; ///< With its padding.
};

constexpr double kMarginLeft = fromMillimetres(30);
constexpr double kMarginRight = fromMillimetres(15);
constexpr double kMarginTop = fromMillimetres(20);
constexpr double kMarginBottom = fromMillimetres(20);
constexpr double kPageWidth = fromMillimetres(210);
constexpr double kPageHeight = fromMillimetres(297);
constexpr double kBodyWidth = kPageWidth - kMarginLeft - kMarginRight;
constexpr double kBodyHeight = kPageHeight - kMarginTop - kMarginBottom;

/// The five columns of the decree: STT, Nội dung, Điểm tối đa, Ghi chú, Điểm tự đánh giá. Millimetres.
constexpr std::array<double, 5> kColumnMillimetres{11, 67, 20, 47, 20};

/// The whole sheet from the appendix' name to the room for the last signature, top to bottom.
std::vector<Strip> sheetStrips(const OfficialSheet &sheet);
/// The row of column headings that each page with rows of the table begins with.
Strip tableHeader(const OfficialSheet &sheet);

} // namespace bangdiem
