// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What a reviewer decided on one row.
enum class RowVerdict {
    Accept, ///< The row's points stand as the rules give them.
    Adjust, ///< The reviewer gives other points, and says why.
    RejectEvidence, ///< The rules score the row as if its evidence had not been given.
};

/// "accept", "adjust", "reject-evidence", as REVIEW.json writes them.
std::string_view verdictName(RowVerdict verdict);
std::optional<RowVerdict> verdictNamed(std::string_view name);
/// "Chấp nhận", "Điều chỉnh", "Bác minh chứng".
std::string word(RowVerdict verdict, Language language);

/// The review of one row. A comment without a verdict is a question to the agency: the row is still open.
struct RowReview {
    std::optional<RowVerdict> verdict; ///< None: not decided yet.
    std::optional<Points> score; ///< Of Adjust, and of nothing else.
    std::string comment; ///< May have several lines.

    bool isBlank() const { return !verdict && comment.empty(); }
    bool isQuestion() const { return !verdict && !comment.empty(); }
    bool operator==(const RowReview &) const = default;
};

/// The review of one submission (thẩm định). A value.
struct Review {
    std::vector<RowReview> rows; ///< As Rubric::criteria; shorter means the rest is not decided.

    bool operator==(const Review &) const = default;
};

const RowReview &rowOf(const Review &review, std::size_t criterion);
std::size_t countDecided(const Review &review);
std::size_t countQuestions(const Review &review);

/// The longest comment, in bytes of UTF-8.
constexpr std::size_t kMaxComment = 4'000;

/// The points that a reviewer may give a row: those that its rule knows, between its minimum and its maximum;
/// on an all-or-nothing row also what a declaration of the row or its group awards. Errors: ReviewScoreWrong.
Result<Points> checkedScore(const Rubric &rubric, std::size_t criterion, Points score);

/// `row` as it may be kept: the comment in NFC and trimmed. Errors (where: "/score", "/comment" or the row):
/// ReviewCommentMissing for Adjust and RejectEvidence, ReviewScoreWrong, TextUnsafe, TooLarge.
Result<RowReview> checkedRowReview(const Rubric &rubric, std::size_t criterion, RowReview row);

/// What is left of an answer whose evidence was rejected: its claim and note.
Answer withoutEvidence(Answer answer);

} // namespace bangdiem
