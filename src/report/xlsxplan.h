// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheetlines.h"
#include "report/strip.h"

#include <cstdint>
#include <map>
#include <utility>
#include <variant>

namespace bangdiem {

enum class XlsxLook {
    Appendix,
    Title,
    AttachedTo,
    Field,
    Notice,
    Header,
    Text,
    Centred,
    Number,
    HeadText,
    HeadCentred,
    HeadNumber,
    SignatureDate,
    SignatureTitle,
    SignatureInstruction,
};

/// A cell, or several in one row merged.
struct XlsxCell {
    std::uint32_t row = 0;
    std::uint16_t firstColumn = 0;
    std::uint16_t lastColumn = 0;
    XlsxLook look = XlsxLook::Text;
    std::variant<std::string, Points> value; ///< A text is a text whatever it looks like.
    std::string suffix; ///< Of a number, by its format: " điểm".
};

/// What the workbook holds and where; the writer and the check that reads it back both go by this.
struct XlsxPlan {
    std::string sheetName; ///< As Excel allows it.
    std::vector<XlsxCell> cells;
    std::map<std::uint32_t, double>
        heights; ///< Of the rows, in points: a spreadsheet does not fit merged cells.
    std::vector<double> columnMillimetres;
    std::uint32_t headerRow = 0; ///< Repeated on each printed page.
    std::string marks;
    bool draft = true;
};

XlsxPlan xlsxPlan(const OfficialSheet &sheet);

/// How high a row is, in points: as on the printed page, with some room for another program's letters.
double xlsxHeight(const Strip &strip);
XlsxLook xlsxLook(SheetLine::Style style);

} // namespace bangdiem
