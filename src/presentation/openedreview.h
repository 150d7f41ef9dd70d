// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/register.h"

namespace bangdiem {

/// A submission as the reviewer's desk shows it, all that follows from it worked out. A value that does not
/// change; each change of the submission makes another one.
struct OpenedReview {
    /// Compares three score sheets: not for the window's thread.
    OpenedReview(OpenedSubmission opened, std::vector<PeerWarning> peerWarnings)
        : submission(std::move(opened))
        , comparison(submission.comparison())
        , warnings(std::move(peerWarnings))
    {
    }

    const Rubric &rubric() const { return submission.rules->rubric; }
    const Dossier &dossier() const { return submission.dossier(); }
    const RowReview &row(std::size_t criterion) const { return submission.rows[criterion].review; }
    /// It is closed, or a later revision took its place: nothing changes any more.
    bool isOver() const
    {
        return submission.record.state == ReviewState::Closed || submission.record.supersededBy;
    }

    OpenedSubmission submission;
    Comparison comparison;
    std::vector<PeerWarning> warnings; ///< Beside other submissions, in the order of the sheet.
};

using OpenedReviewPtr = std::shared_ptr<const OpenedReview>;

/// What looks wrong with the row, in words: the sheet's own cross-checks, then what stands out beside other
/// submissions.
std::vector<std::string> warningsOf(const OpenedReview &review, std::size_t criterion, Language language);

} // namespace bangdiem
