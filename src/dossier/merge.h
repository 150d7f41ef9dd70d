// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/part.h"

#include <map>

namespace bangdiem {

/// What becomes of a row when answers are taken from another dossier (docs/merging.md).
enum class Fate {
    Same, ///< Both say the same.
    Take, ///< Only they have it, or only they changed it.
    Keep, ///< Only we have it, or only we changed it.
    Conflict, ///< Both have it, differently; a person decides.
};

/// What an answer consists of, as a person compares it.
enum class AnswerField { Claim, GivenFigures, Documents, Files, Links, Note, Declared, Review };

/// One row of the sheet; or a group, of which only the declarations are merged.
struct MergeRow {
    std::string target; ///< Id of the criterion or group.
    std::optional<std::size_t> criterion; ///< None for a group.
    Fate fate = Fate::Same;
    std::vector<AnswerField> differing; ///< Empty where Same.
};

/// What a row or group was at one time, as JSON the way the history keeps it; empty where there was nothing.
struct PastState {
    std::string answer;
    std::string declared;

    bool operator==(const PastState &) const = default;
};

/// What became of a row in two dossiers since they were the same.
struct RowPast {
    std::vector<PastState> mine; ///< The common state first, the present one last; at least one.
    std::vector<PastState> theirs; ///< The same.
};
using Pasts = std::map<std::string, RowPast>; ///< By MergeRow::target; absent where no common state is known.

/// What would become of `rows` (sorted), and of the groups with declarations that they stand in, if `mine`
/// took answers from `theirs`. In the order of the sheet, a group before its rows. Attachments are compared
/// by name, size and SHA-256, in their order.
///
/// Errors: MergeOtherRubric, MergeOtherYear, MergeOtherAgency (but not where one was taken from the other),
/// NotInPart where one of the two is a part without one of the rows.
Result<std::vector<MergeRow>> planMerge(
    const Dossier &mine, const Dossier &theirs, const std::vector<std::size_t> &rows, const Pasts &pasts);

/// In what two dossiers of one rubric differ on `target`, a row or, without a criterion, a group. Attachments
/// are compared as planMerge() does.
std::vector<AnswerField> differingFields(const Dossier &mine, const Dossier &theirs, std::string_view target,
    std::optional<std::size_t> criterion);

/// The rows that both may answer: what is merged where nobody names rows.
std::vector<std::size_t> rowsToMerge(const Dossier &mine, const Dossier &theirs);

std::size_t countOf(const std::vector<MergeRow> &plan, Fate fate);
/// Every conflict decided alike.
std::vector<MergeRow> settled(std::vector<MergeRow> plan, Fate conflictsBecome);

/// The declarations of one row or group, sorted.
std::vector<std::string> declaredOf(const Answers &answers, std::string_view target);

} // namespace bangdiem
