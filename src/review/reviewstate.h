// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace bangdiem {

/// How far the review of a submission is.
enum class ReviewState {
    Received, ///< Mới nhận.
    InReview, ///< Đang thẩm định.
    AskedToExplain, ///< Yêu cầu giải trình: the feedback went to the agency.
    Explained, ///< Đã giải trình: a new revision came after that.
    Closed, ///< Đã kết thúc: nothing changes any more.
};

/// "received", "in-review", "asked-to-explain", "explained", "closed".
std::string_view stateName(ReviewState state);
std::optional<ReviewState> reviewStateNamed(std::string_view name);
/// "mới nhận", "đang thẩm định", …
std::string word(ReviewState state, Language language);

/// The state once a reviewer decided a row.
ReviewState afterVerdict(ReviewState state);
/// The state in which the next revision of the same dossier begins.
ReviewState ofNextRevision(ReviewState state);

} // namespace bangdiem
