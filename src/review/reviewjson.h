// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <map>

namespace bangdiem {

/// A row of REVIEW.json.
struct ReviewRowInput {
    RowReview review; ///< Blank clears the row.
    /// The version of the row that the reviewer saw; 0: there was none. Absent: theirs to change only where
    /// nobody else decided the row.
    std::optional<std::int64_t> version;
};

/// What REVIEW.json (design/cli.md) says, by criterion index. Rows that are not named stay as they are.
using ReviewInput = std::map<std::size_t, ReviewRowInput>;

/// Reads `text` against `rubric`. Errors: every fault with its JSON pointer; nothing may be stored then.
tl::expected<ReviewInput, std::vector<Error>> readReviewJson(std::string_view text, const Rubric &rubric);

/// One row on one line, as the register's log keeps it: {"verdict": …, "score": …, "comment": …}; empty for a
/// blank row.
std::string toJson(const RowReview &row);

/// Reads what toJson() wrote. Errors: the first fault of readReviewJson().
Result<RowReview> rowFromJson(std::string_view text, const Rubric &rubric, std::size_t criterion);

} // namespace bangdiem
