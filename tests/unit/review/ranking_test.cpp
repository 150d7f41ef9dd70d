// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

Standing standing(std::int64_t submission, std::int64_t self, std::int64_t reviewed,
    ReviewState state = ReviewState::Closed)
{
    return {submission, "", state, Points::fromInteger(self), Points::fromInteger(reviewed), {}, {}};
}

/// "submission:rank …"
std::string text(const std::vector<RankedAgency> &rows)
{
    std::string line;
    for (const auto &row : rows)
        line += std::to_string(row.standing.submission) + ':' + (row.rank ? std::to_string(*row.rank) : "-")
            + ' ';
    return line;
}

const std::vector<Standing> kFive{standing(1, 80, 70), standing(2, 90, 85), standing(3, 70, 85),
    standing(4, 60, 60), standing(5, 99, 99, ReviewState::InReview)};

TEST(Ranking, EqualPointsShareARankAndTheNextIsSkippedOrNot)
{
    EXPECT_EQ(text(ranked(kFive, RankBy::Reviewed, Ties::Skip)), "2:1 3:1 1:3 4:4 5:- ");
    EXPECT_EQ(text(ranked(kFive, RankBy::Reviewed, Ties::Dense)), "2:1 3:1 1:2 4:3 5:- ");
}

TEST(Ranking, BySelfScoreEveryoneHasARank)
{
    EXPECT_EQ(text(ranked(kFive, RankBy::Self, Ties::Skip)), "5:1 2:2 1:3 3:4 4:5 ");
}

TEST(Ranking, OfNobodyIsEmpty)
{
    EXPECT_TRUE(ranked({}, RankBy::Reviewed, Ties::Skip).empty());
}

} // namespace
} // namespace bangdiem::testing
