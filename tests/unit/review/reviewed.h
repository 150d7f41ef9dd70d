// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"
#include "shippeddossiers.h"

namespace bangdiem::testing {

inline const std::string kAppendix1 = "tayninh-2693-2015-pl1";

inline std::size_t row(const Dossier &dossier, std::string_view id)
{
    return findCriterion(dossier.rules(), id).value();
}

inline RowReview accepted()
{
    return {RowVerdict::Accept, {}, {}};
}
inline RowReview adjusted(std::string_view score)
{
    return {RowVerdict::Adjust, *Points::parse(score), "thiếu một phần"};
}
inline RowReview rejected()
{
    return {RowVerdict::RejectEvidence, {}, "không phải quy chế"};
}

/// `review` with one more row.
inline Review with(Review review, std::size_t criterion, RowReview one)
{
    if (review.rows.size() <= criterion)
        review.rows.resize(criterion + 1);
    review.rows[criterion] = std::move(one);
    return review;
}

} // namespace bangdiem::testing
