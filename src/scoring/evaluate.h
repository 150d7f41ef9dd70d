// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/answers.h"
#include "scoring/cohort.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// Scores the whole sheet. Pure: same input, same output; no clock, no locale, no I/O. Exact.
///
/// `answers` holds valid input (see checkedClaim); a row that is missing there is unanswered, a declaration
/// that the rubric does not know is ignored. A row's own declaration goes before its group's.
/// Of several documents one complete one is enough; a deadline asks that one complete document is in time.
/// Source: Quyết định 2693/QĐ-UBND, the notes and the Lưu ý of each appendix, in the order of rules.md.
///
/// Without what the register knows (`cohort`) the rows that need it are Status::Pending and score nothing so
/// far; with it, the same call finishes them.
ScoreSheet evaluate(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, const Cohort &cohort = {});

/// Points that somebody gave a row in place of what the rules say; as Rubric::criteria, shorter means none.
using GivenPoints = std::vector<std::optional<Points>>;

/// As evaluate(), but the rows of `given` have those points, are Status::Scored and give no reasons. Rows
/// that count only where another one scores ("onlyIf") see the points that were given.
ScoreSheet evaluateWith(const GivenPoints &given, const Rubric &rubric, const Answers &answers,
    const Assessment &assessment, const Cohort &cohort = {});

/// Adds the scores of the rows up to groups, sections and the total, each within its own limits; rows that
/// are excluded are in none of them: again after a reviewer gave a row other points.
void addUp(const Rubric &rubric, ScoreSheet &sheet);

/// Brings `sheet` up to date after the answer of one row changed, and nothing else: the scores, sums, reasons
/// of each row and warnings are those that evaluate() would give, at the cost of one row. ScoreSheet::reasons
/// may keep some that no row has any more. For a sheet that was made without a cohort.
void rescore(ScoreSheet &sheet, const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    std::size_t criterion);

} // namespace bangdiem
