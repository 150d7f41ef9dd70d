// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/comparison.h"

#include <map>

namespace bangdiem {

constexpr int kFeedbackFormat = 1;

/// What the reviewer says of one row, as the agency reads it.
struct FeedbackRow {
    std::optional<RowVerdict> verdict; ///< None: a question.
    Points score; ///< As reviewed so far.
    std::string comment; ///< Never empty.

    bool operator==(const FeedbackRow &) const = default;
};

/// "Yêu cầu giải trình": what goes back to the agency, whose desk shows it at its rows (docs/feedback.md).
struct Feedback {
    std::string dossier; ///< Dossier::id.
    int revision = 1;
    std::string fingerprint; ///< Of the revision that was reviewed.
    std::string rubric; ///< Its id.
    std::string agency;
    int year = 0;
    std::string reviewer;
    Moment at{};
    std::map<std::string, FeedbackRow> rows; ///< By criterion id.

    bool operator==(const Feedback &) const = default;
};

/// The rows of `review` that have a comment, with their points in `comparison`.
Feedback feedbackOf(const Dossier &dossier, const std::string &fingerprint, const Comparison &comparison,
    const Review &review, std::string reviewer, Moment now);

/// The text of the file.
std::string toJson(const Feedback &feedback);

/// Reads a file that may come from anybody. Errors: every fault with its JSON pointer; FeedbackFormatNewer.
tl::expected<Feedback, std::vector<Error>> readFeedbackJson(std::string_view text);

/// Whether a file wants to be read by readFeedbackJson(), whole or damaged, of this format or a newer one.
bool looksLikeFeedback(std::string_view text);

/// Whether it is about this dossier and its rows. Errors: FeedbackOtherDossier, UnknownCriterion with its
/// pointer.
Result<void> checkFeedback(const Feedback &feedback, const Dossier &dossier);

} // namespace bangdiem
