// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "review/reviewstate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bangdiem {

/// How agencies with equal points share a rank.
enum class Ties {
    Skip, ///< 1, 2, 2, 4
    Dense, ///< 1, 2, 2, 3
};
enum class RankBy { Reviewed, Self };

/// What a ranking needs of one submission.
struct Standing {
    std::int64_t submission = 0; ///< Its number in the register.
    std::string agency;
    ReviewState state = ReviewState::Received;
    Points self;
    Points reviewed; ///< As far as the review came.
    std::vector<Points> selfSections; ///< As Rubric::sections.
    std::vector<Points> reviewedSections;

    Points difference() const { return reviewed - self; }
    const std::vector<Points> &sections(RankBy by) const
    {
        return by == RankBy::Self ? selfSections : reviewedSections;
    }
    Points points(RankBy by) const { return by == RankBy::Self ? self : reviewed; }
};

struct RankedAgency {
    std::optional<int> rank; ///< By reviewed points only what is closed has one.
    Standing standing;
};

/// Most points first; equal ones share a rank and stay in the order in which they came. Those without a rank
/// come last.
std::vector<RankedAgency> ranked(std::vector<Standing> standings, RankBy by, Ties ties);

} // namespace bangdiem
