// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"
#include "scoring/cohort.h"

namespace bangdiem {

/// The same sheet three times, row by row and sum by sum.
struct Comparison {
    ScoreSheet self; ///< By the rules that the dossier carries: what the signed sheet says.
    /// The same answers by the rules of whoever reviews, with what only the register knows.
    ScoreSheet recomputed;
    /// What the reviewer decided; a row that is not decided stands as recomputed. A row
    /// that counts only where another scores sees the reviewed points of that one. Groups, sections and the
    /// whole sheet are cut at their maxima. A row that was adjusted has no reasons: the comment is its
    /// reason.
    ScoreSheet reviewed;

    Points difference(std::size_t criterion) const
    {
        return reviewed.criteria[criterion].score - self.criteria[criterion].score;
    }
    Points difference() const { return reviewed.total.score - self.total.score; }
};

/// `rules`: those of whoever reviews, with the rows of the dossier's own.
Comparison compared(
    const Dossier &dossier, const Rubric &rules, const Review &review, const Cohort &cohort = {});

/// What the rules give the row when its evidence is rejected, so that a reviewer knows before they decide.
Points scoreWithoutEvidence(
    const Dossier &dossier, const Rubric &rules, std::size_t criterion, const Cohort &cohort = {});

/// What of a dossier is compared with the best: the values of rows whose evidence stands.
std::vector<Cohort::Best> measuresOf(const Dossier &dossier, const Rubric &rules);

} // namespace bangdiem
