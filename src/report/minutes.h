// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/tabledocument.h"
#include "review/comparison.h"
#include "review/reviewstate.h"

namespace bangdiem {

/// What the minutes of a review say beside the sheet.
struct MinutesFacts {
    std::int64_t submission = 0; ///< Its number in the register.
    std::string fingerprint; ///< 64 hexadecimal digits, of the revision that was reviewed.
    std::string seal; ///< What was found of the seal, in words.
    Date receivedOn{};
    ReviewState state = ReviewState::Received;
    std::string closedBy; ///< Empty where it is not closed.
    std::optional<Date> closedOn;
    std::vector<std::string> reviewers;
};

/// "Biên bản thẩm định": every row with its maximum, self score, reviewed score, difference and comment, with
/// room for both sides to sign. A draft until the review is closed.
TableDocument minutesTable(const Dossier &dossier, const Rubric &rules, const Comparison &comparison,
    const Review &review, const MinutesFacts &facts);

} // namespace bangdiem
