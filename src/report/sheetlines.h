// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <string_view>

namespace bangdiem {

/// A line above or below the table. Either part may be empty.
struct SheetLine {
    enum class Style { Appendix, Title, AttachedTo, Field, Notice };

    Style style = Style::Title;
    std::string label; ///< "Tên cơ quan:", "Lưu ý:"
    std::string value;

    std::string text() const; ///< Both, with a space between.
};

/// From the appendix' name to the number of staff.
std::vector<SheetLine> linesAbove(const OfficialSheet &sheet);
/// "Lưu ý": one notice stands beside its label, several below it, as the decree prints them.
std::vector<SheetLine> linesBelow(const OfficialSheet &sheet);

/// A signature block's lines from top to bottom: date, title, instruction.
std::array<std::string, 3> signatureLines(const SignatureBlock &block, const Heading &heading);

/// "Năm đánh giá 2015 · Hồ sơ 0f8f… · Bản 1", small at the foot of each page.
std::string pageMarks(const OfficialSheet &sheet);

/// "Mã đối chiếu: 7F3A-19C2-…" of a sealed sheet; empty on a draft.
std::string sealMark(const OfficialSheet &sheet);

/// Both, in one line.
std::string allMarks(const OfficialSheet &sheet);

/// The word on each page of what is not sealed.
constexpr std::string_view kDraftWord = "DỰ THẢO";

/// The column after the cell of `row` that begins at column `first`: "Tổng cộng" takes the first two; a
/// group, which has no points of its own, takes the empty cells beside its text.
std::size_t spanEnd(const OfficialRow &row, std::size_t first);

/// What stands in the cell of `row` that begins at column `first`.
const std::string &spanText(const OfficialRow &row, std::size_t first);

/// UTF-8 `text` in NFC with control and bidi characters written out: "[U+202E]". Line feeds stay.
std::string shownText(std::string_view text);

} // namespace bangdiem
