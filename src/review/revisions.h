// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/merge.h"
#include "review/review.h"

namespace bangdiem {

/// A row, or a group of which only the declarations count, that the agency changed.
struct ChangedRow {
    std::string target; ///< Id of the criterion or group.
    std::optional<std::size_t> criterion; ///< None for a group.
    std::vector<AnswerField> differing; ///< At least one.
    Points before; ///< By the rules; 0 for a group.
    Points after;
};

/// What an agency changed from one revision of its dossier to another.
struct RevisionChanges {
    std::vector<std::string> heading; ///< Fields as the history names them: "agency", "staff", "as_of", …
    std::vector<ChangedRow> rows; ///< In the order of the sheet, a group before its rows.
};

/// Both of one rubric.
RevisionChanges changesBetween(const Dossier &older, const Dossier &newer);

/// The review of the newer revision as it begins: what was decided on the older one stays where the row and
/// the declarations of its group say the same; rows that changed, and rows with a question, are open again.
Review carriedReview(const Review &review, const Dossier &older, const Dossier &newer);

} // namespace bangdiem
