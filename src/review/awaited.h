// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/comparison.h"

namespace bangdiem {

// Rows that have no points before a person says something: the points of a row that only a reviewer scores,
// or the agency's group where a scale follows it. They count 0 until then, which nobody decided. What waits
// for the best of all agencies is finished by the register, and what waits for another row with that one.

/// Whether the row waits in `sheet`, which was evaluated with `cohort`.
bool isAwaited(const Rubric &rubric, const ScoreSheet &sheet, std::size_t criterion, const Cohort &cohort);
/// All of them, in the order of the sheet.
std::vector<std::size_t> awaitedRows(const Rubric &rubric, const ScoreSheet &sheet, const Cohort &cohort);

/// Of `rows` the first that `review` decides without giving it points while it has none to be left with:
/// nothing was decided then.
std::optional<std::size_t> decidedWithoutPoints(const Dossier &dossier, const Rubric &rules,
    const Review &review, const std::vector<std::size_t> &rows, const Cohort &cohort);

/// That such rows keep a review open: ReviewPointsMissing.
Error pointsMissing(const Rubric &rubric, const std::vector<std::size_t> &rows);

} // namespace bangdiem
