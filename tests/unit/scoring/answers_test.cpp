// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/answers.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

ErrorCode codeOf(const Result<Points> &result)
{
    return result.has_value() ? ErrorCode::BadArgument : result.error().code;
}

} // namespace

TEST(CheckedClaim, TakesAGradedClaimOnItsStep)
{
    EXPECT_EQ(checkedClaim(graded("3"), points("2.25")), points("2.25"));
    EXPECT_EQ(checkedClaim(graded("3"), points("0")), points("0"));
}

TEST(CheckedClaim, LeavesAClaimOverTheMaximumToTheScoring)
{
    EXPECT_EQ(checkedClaim(graded("3"), points("7.5")), points("7.5"));
}

TEST(CheckedClaim, RefusesAClaimOffItsStep)
{
    EXPECT_EQ(codeOf(checkedClaim(graded("3"), points("2.2"))), ErrorCode::ClaimOffStep);
}

TEST(CheckedClaim, RefusesANegativeClaim)
{
    EXPECT_EQ(codeOf(checkedClaim(graded("3"), points("-0.25"))), ErrorCode::ClaimNegative);
    EXPECT_EQ(codeOf(checkedClaim(allOrNothing("3"), points("-3"))), ErrorCode::ClaimNegative);
}

TEST(CheckedClaim, TakesZeroOrTheMaximumOnAnAllOrNothingRow)
{
    EXPECT_EQ(checkedClaim(allOrNothing("5"), points("0")), points("0"));
    EXPECT_EQ(checkedClaim(allOrNothing("5"), points("5")), points("5"));
    EXPECT_EQ(codeOf(checkedClaim(allOrNothing("5"), points("2.5"))), ErrorCode::ClaimNotYesNo);
}

TEST(CheckedClaim, TurnsYesAndNoIntoPoints)
{
    EXPECT_EQ(checkedClaim(allOrNothing("5"), true), points("5"));
    EXPECT_EQ(checkedClaim(allOrNothing("5"), false), Points());
}

TEST(CheckedClaim, RefusesYesAndNoOnAGradedRow)
{
    EXPECT_EQ(codeOf(checkedClaim(graded("3"), true)), ErrorCode::ClaimNotNumber);
}

TEST(Answer, IsBlankUntilSomethingIsEntered)
{
    Answer noted;
    noted.note = "ghi chú";

    EXPECT_TRUE(isBlank(Answer()));
    EXPECT_TRUE(isBlank(withFigures({std::nullopt})));
    EXPECT_TRUE(isBlank(withDocuments({Document()})));
    EXPECT_FALSE(isBlank(noted));
    EXPECT_FALSE(isBlank(withFigures({0})));
    EXPECT_FALSE(isBlank(claimed("0")));
}

TEST(Answer, IsBlankWhileOnlyUnitsAreNamedOrAnEarlierYearSpoke)
{
    Answer answer;
    answer.units = {{"Phòng Y tế", {}}};
    answer.earlier = Earlier{2014, false, {1, 2}, {complete(day(2014, 1, 2))}};

    EXPECT_TRUE(isBlank(answer));
}

TEST(Answer, NeedsReviewUntilItIsTouched)
{
    Answer answer;
    EXPECT_FALSE(needsReview(answer));
    EXPECT_EQ(touched(answer), answer);

    answer.earlier = Earlier{2014, false, {1}, {}};
    EXPECT_TRUE(needsReview(answer));
    EXPECT_FALSE(needsReview(touched(answer)));
    EXPECT_EQ(touched(answer).earlier->figures, Figures{1});
}

TEST(SumOfUnits, AddsWhatIsGivenAndLeavesTheRestAbsent)
{
    EXPECT_EQ(sumOf({}), Figures());
    EXPECT_EQ(sumOf({{"a", {}}, {"b", {std::nullopt, 2}}, {"c", {std::nullopt, 3, 0}}}),
        (Figures{std::nullopt, 5, 0}));
}

} // namespace bangdiem::testing
