// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"
#include "report/textblock.h"

#include <array>
#include <functional>

namespace bangdiem {

/// A text in a strip; `left` is measured from the left margin, in layout units.
struct StripCell {
    double left = 0;
    double width = 0; ///< Of the cell with its padding.
    double padding = 0; ///< At the left and at the right.
    TextBlock text;
    bool boxed = false; ///< A cell of a table within a detail: ruled all around.
};

/// What a page is stacked of: a row of the table, a paragraph, a picture, a line of the signature blocks.
struct Strip {
    /// A detail continues the row above it: there is no rule between details, and none between their
    /// cells but that of the first column.
    enum class Kind { Text, TableHeader, TableRow, TableDetail };

    Kind kind = Kind::Text;
    std::vector<StripCell> cells;
    double paddingAbove = 0;
    double paddingBelow = 0;
    double roomToSign = 0; ///< The part of the padding below that signatures and seals take.
    double roomAboveBoxes = 0; ///< The part of the padding that is outside the boxed cells.
    double roomBelowBoxes = 0;
    std::function<void(QPainter &, QSizeF)> picture; ///< As AnnexPicture::paint; instead of cells.
    double pictureHeight = 0;
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
