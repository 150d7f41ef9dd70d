// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "scoring/scoresheet.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// One line of the official table, as text.
struct OfficialRow {
    enum class Kind { Section, Group, Criterion, Total };

    Kind kind = Kind::Criterion;
    std::size_t index = 0; ///< Into Rubric::sections, groups or criteria.
    std::array<std::string, 5> cells; ///< STT, Nội dung, Điểm tối đa, Ghi chú, Điểm tự đánh giá.
    std::optional<Points> maximum; ///< Where the official sheet prints a number or "40 điểm".
    /// Absent for groups, for unanswered rows and for sums of nothing but those: an empty cell, never a 0.
    std::optional<Points> score;
};

/// The official sheet as every export and the printed page show it: one content, many shapes.
struct OfficialSheet {
    SheetTexts texts;
    Heading heading;
    std::string dossierId;
    int revision = 1;
    /// SHA-256 of what was sealed, printed as fingerprint and QR code on every page; empty on a draft, whose
    /// pages say "DỰ THẢO".
    std::string sealedAs;
    std::vector<OfficialRow> rows; ///< In the order of the decree, "Tổng cộng" last.

    /// Of no dossier: what a rubric looks like before anybody fills it.
    bool isBlank() const { return dossierId.empty(); }
    bool isDraft() const { return sealedAs.empty() && !isBlank(); }
};

/// The sheet of `dossier` with the scores of `sheet`, which evaluate() made from it. `sealedAs`: the
/// fingerprint of a dossier that is sealed and says what was sealed. A part says so under the lines of
/// `attachedTo`.
OfficialSheet officialSheet(const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs = {});

/// The date line of a signature block with the dossier's place and room for the day and the month:
/// "Tây Ninh, ngày       tháng       năm 20.....", with room to write. Empty where the block has none.
std::string dateLine(const SignatureBlock &block, const Heading &heading);

} // namespace bangdiem
