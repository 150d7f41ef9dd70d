// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

const Points kWhole = Points::fromInteger(100);

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
    EXPECT_EQ(text(ranked(kFive, RankBy::Reviewed, Ties::Skip, kWhole)), "2:1 3:1 1:3 4:4 5:- ");
    EXPECT_EQ(text(ranked(kFive, RankBy::Reviewed, Ties::Dense, kWhole)), "2:1 3:1 1:2 4:3 5:- ");
}

TEST(Ranking, BySelfScoreEveryoneHasARank)
{
    EXPECT_EQ(text(ranked(kFive, RankBy::Self, Ties::Skip, kWhole)), "5:1 2:2 1:3 3:4 4:5 ");
}

TEST(Ranking, OfNobodyIsEmpty)
{
    EXPECT_TRUE(ranked({}, RankBy::Reviewed, Ties::Skip, kWhole).empty());
}

Standing applying(Standing one, std::int64_t maximum)
{
    one.selfMaxima = one.reviewedMaxima = Maxima{Points::fromInteger(maximum), {}};
    return one;
}

TEST(Ranking, GoesByTheShareOfWhatAppliesWhereMaximaDiffer)
{
    // 261 of 390 and 340 of 340: more points are not more of what applies.
    const auto rows = ranked({applying(standing(1, 0, 80), 100), applying(standing(2, 0, 75), 75),
                                 standing(3, 0, 100), standing(4, 0, 80), applying(standing(5, 0, 60), 75),
                                 applying(standing(6, 90, 90, ReviewState::InReview), 90)},
        RankBy::Reviewed, Ties::Skip, kWhole);

    EXPECT_EQ(text(rows), "2:1 3:1 1:3 4:3 5:3 6:- ");
    EXPECT_TRUE(goesByShare(rows, RankBy::Reviewed, kWhole));
    EXPECT_EQ(percentOf(rows[4].standing, RankBy::Reviewed, kWhole), Percent::fromInteger(80));
    EXPECT_FALSE(goesByShare(ranked(kFive, RankBy::Reviewed, Ties::Skip, kWhole), RankBy::Reviewed, kWhole));
}

TEST(Ranking, ComparesSharesExactlyAndNotByWhatIsPrinted)
{
    auto less = applying(standing(1, 0, 0), 0);
    less.reviewed = Points::fromUnits(333'333'333'333'332);
    less.reviewedMaxima->total = Points::fromUnits(999'999'999'999'999);
    auto more = less;
    more.submission = 2;
    more.reviewed = Points::fromUnits(333'333'333'333'333);
    auto same = applying(standing(3, 0, 1), 3);

    const auto rows = ranked({less, more, same}, RankBy::Reviewed, Ties::Skip, kWhole);

    EXPECT_EQ(text(rows), "2:1 3:1 1:3 ");
    EXPECT_EQ(percentOf(less, RankBy::Reviewed, kWhole), percentOf(more, RankBy::Reviewed, kWhole));
    EXPECT_EQ(percentOf(same, RankBy::Reviewed, kWhole), Percent::fromUnits(333'300));
}

TEST(Ranking, WhomNothingAppliesToHasNoRank)
{
    const auto rows = ranked({applying(standing(1, 0, 0), 0), applying(standing(2, 0, -5), 50),
                                 applying(standing(3, 0, 5), 0), standing(4, 0, 0)},
        RankBy::Reviewed, Ties::Skip, kWhole);

    EXPECT_EQ(text(rows), "4:1 2:2 3:- 1:- ");
    EXPECT_EQ(percentOf(rows[3].standing, RankBy::Reviewed, kWhole), std::nullopt);
}

Standing named(const char *agency)
{
    auto one = standing(1, 1, 1);
    one.agency = agency;
    return one;
}

TEST(Average, IsOfThoseWhoHaveARankAndRoundsHalvesAwayFromZero)
{
    auto standings = kFive;
    for (std::size_t i = 0; i < standings.size(); ++i)
        standings[i].reviewedSections
            = {Points::fromInteger(i == 0 ? 1 : 0), Points::fromUnits(i == 1 ? -200 : 0)};

    const auto average = averageOf(ranked(standings, RankBy::Reviewed, Ties::Skip, kWhole), RankBy::Reviewed);

    EXPECT_EQ(average.agencies, 4U);
    EXPECT_EQ(average.total, Points::fromInteger(75));
    ASSERT_EQ(average.sections.size(), 2U);
    EXPECT_EQ(average.sections[0], Points::fromUnits(2'500));
    EXPECT_EQ(average.sections[1], Points::fromUnits(-100)); // -0.005
}

TEST(Average, OfNobodyIsNothing)
{
    const auto average = averageOf(
        ranked({standing(1, 80, 70, ReviewState::InReview)}, RankBy::Reviewed, Ties::Skip, kWhole),
        RankBy::Reviewed);

    EXPECT_EQ(average.agencies, 0U);
    EXPECT_EQ(average.total, Points());
    EXPECT_TRUE(average.sections.empty());
}

TEST(SameAgencies, AreFoundUnderOtherSpellingsAndNeverGuessed)
{
    const auto ranking = ranked({named("Sở Tài chính"), named("UBND huyện Gò Dầu"), named("Sở Y tế"),
                                    named("Sở Tư pháp"), named("sở tư pháp"), named("UBND xã Tân Thạnh")},
        RankBy::Self, Ties::Skip, kWhole);
    const std::vector<Standing> earlier{named("Ủy ban nhân dân huyện Gò Dầu"), named("SỞ TÀI CHÍNH"),
        named("Sở Y tế"), named("Sở Y Tế"), named("Sở Tư pháp"), named("UBND xã Tân Thành")};

    using Found = std::vector<std::optional<std::size_t>>;
    EXPECT_EQ(sameAgencies(ranking, earlier), (Found{1, 0, {}, {}, {}, {}}));
}

} // namespace
} // namespace bangdiem::testing
