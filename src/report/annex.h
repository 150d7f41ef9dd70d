// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheetlines.h"

#include <variant>

namespace bangdiem {

/// A labelled text under a row of the annex: a document, a file, a note, a reason.
struct AnnexText {
    std::string label; ///< "Văn bản", "SHA-256"; empty where it goes on from the text before.
    std::string text; ///< May have several lines.
    std::string clause; ///< What a reason rests on; empty where there is none, or the next one has the same.

    bool operator==(const AnnexText &) const = default;
};

/// Figures by unit under a row of the annex: names of columns, a row each unit, the sums last.
struct AnnexTable {
    std::string label; ///< As AnnexText::label.
    std::vector<std::vector<std::string>> rows; ///< All of the same length, at most kAnnexTableColumns.

    bool operator==(const AnnexTable &) const = default;
};
constexpr std::size_t kAnnexTableColumns = 4;

using AnnexItem = std::variant<AnnexText, AnnexTable>;

/// A row of the annex: a section, a group, a criterion or the total, with what stands under it.
struct AnnexEntry {
    OfficialRow::Kind kind = OfficialRow::Kind::Criterion;
    std::string number;
    std::string text;
    std::string claim; ///< "Có", "2,5"; empty where nothing was claimed.
    std::string score; ///< "1,25/2"; "–/2" where nothing is answered; empty for groups.
    std::vector<AnnexItem> items;

    bool operator==(const AnnexEntry &) const = default;
};

/// The evidence of every criterion and the reason of every score: one content, many shapes. In Vietnamese,
/// as the sheet that it belongs to.
struct AnnexContent {
    std::string title; ///< "PHỤ LỤC MINH CHỨNG"
    std::vector<SheetLine> heading; ///< Agency, year, dossier, rubric.
    std::array<std::string, 4> columns; ///< Number, text, claim, score.
    std::vector<AnnexEntry> entries; ///< In the order of the sheet, the total last.
    std::string warningsTitle;
    std::vector<std::string> warnings; ///< Never empty: says so where there is none.
};

/// The annex of `dossier` with the scores of `sheet`, which evaluate() made from it; `sealedAs` as of
/// officialSheet(), told whole in the heading.
AnnexContent annexContent(const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs = {});

/// What was entered for a row: figures, documents, files, links, note.
std::vector<AnnexItem> annexItems(const Criterion &criterion, const Answer &answer);

} // namespace bangdiem
