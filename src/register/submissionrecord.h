// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/comparison.h"
#include "review/ranking.h"
#include "review/review.h"

namespace bangdiem {

/// Why the verdict on a submission's seal is not "valid", as it was worded when the file came in.
struct JudgementReason {
    std::string name; ///< Stable: "paper-seal".
    std::string vietnamese;
    std::string english;

    const std::string &in(Language language) const
    {
        return language == Language::Vietnamese ? vietnamese : english;
    }
    bool operator==(const JudgementReason &) const = default;
};

enum class SealStanding { Valid, Indeterminate, Invalid };
/// "valid", "indeterminate", "invalid", as `verify --json` says.
std::string_view standingName(SealStanding standing);
/// "hợp lệ", "không kết luận được", "không hợp lệ".
std::string word(SealStanding standing, Language language);

/// What was found of a submission's seal when the file came in.
struct Judgement {
    SealStanding standing = SealStanding::Indeterminate;
    std::vector<JudgementReason> reasons; ///< The worst first; empty when valid.
    std::string signer; ///< Whom the signature names; empty where it is signed on paper.

    bool operator==(const Judgement &) const = default;
};

/// One submission as the register lists it: everything but its rows and its file.
struct SubmissionRecord {
    std::int64_t number = 0; ///< 1, 2, 3, … of this register.
    std::string dossier; ///< Dossier::id.
    int revision = 1;
    std::string fingerprint; ///< 64 hexadecimal digits.
    std::string rubric; ///< Its id.
    int year = 0;
    std::string agency;
    std::string
        agencyKey; ///< agencyKey() of it: for sorting and for what is told, not for what is forbidden.
    std::int64_t staff = 0;
    std::string group; ///< AgencyGroup::id, as a reviewer said it; empty: nobody did.
    std::string fileName; ///< As it came.
    std::string sha256; ///< Of the file's bytes.
    Judgement judgement;
    ReviewState state = ReviewState::Received;
    std::int64_t version = 1; ///< Grows with each change of the submission or of one of its rows.
    std::optional<std::int64_t> supersededBy; ///< The number of a later revision.
    Moment receivedAt{};
    Points self;
    Points recomputed;
    Points reviewed; ///< As far as the review came.
    std::vector<Points> selfSections; ///< As Rubric::sections.
    std::vector<Points> reviewedSections;
    std::optional<Maxima> selfMaxima; ///< Where a row does not apply; else they are the rubric's.
    std::optional<Maxima> reviewedMaxima;
    std::size_t criteria = 0; ///< Rows of the sheet.
    std::size_t decided = 0; ///< Those with a verdict.
    std::size_t questions = 0; ///< Those with a comment but no verdict.
    std::string closedBy; ///< Empty where it is not closed.
    std::optional<Moment> closedAt;

    bool operator==(const SubmissionRecord &) const = default;
};

/// The points and maxima that follow from the sheets; those that the agency signed stay.
void takePoints(SubmissionRecord &record, const Comparison &sheets);
std::vector<Points> sectionPoints(const ScoreSheet &sheet);

/// A row of the review, as the register keeps it.
struct StoredRow {
    RowReview review;
    std::int64_t version = 0; ///< 0: nobody wrote the row yet.
    std::string reviewer;
    Moment at{};

    bool operator==(const StoredRow &) const = default;
};

Review reviewOf(const std::vector<StoredRow> &rows);

/// What a reviewer writes into a row.
struct RowEdit {
    std::size_t criterion = 0;
    RowReview review; ///< Blank clears the row.
    /// The version of the row that the reviewer saw. Absent: the row is theirs to change where nobody else
    /// wrote it.
    std::optional<std::int64_t> version;
};

/// A row that another reviewer changed meanwhile: nothing was written, and both values are here.
struct RowConflict {
    std::size_t criterion = 0;
    RowReview mine;
    StoredRow theirs;
};

/// Of `rows` all that have no verdict, accepted: the rest of a section, or of the sheet.
std::vector<RowEdit> acceptRemaining(
    const std::vector<StoredRow> &rows, std::size_t firstCriterion, std::size_t endCriterion);

} // namespace bangdiem
