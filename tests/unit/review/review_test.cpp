// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewstate.h"
#include "reviewed.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

const auto &fullSheet()
{
    static const auto dossier = fullDossier(kAppendix1);
    return dossier;
}

Result<RowReview> checked(std::string_view id, RowReview one)
{
    return checkedRowReview(fullSheet().rules(), row(fullSheet(), id), std::move(one));
}

Result<Points> score(std::string_view id, std::string_view points)
{
    return checkedScore(fullSheet().rules(), row(fullSheet(), id), *Points::parse(points));
}

TEST(RowReviews, AdjustingAndRejectingNeedAComment)
{
    EXPECT_TRUE(checked("I.2.1", accepted()).has_value());
    for (auto one : {adjusted("2"), rejected()}) {
        EXPECT_TRUE(checked("I.2.1", one).has_value());
        one.comment = " \n";
        EXPECT_EQ(checked("I.2.1", one).error().code, ErrorCode::ReviewCommentMissing);
    }
}

TEST(RowReviews, OnlyAnAdjustedRowHasPointsOfItsOwn)
{
    auto one = rejected();
    one.score = Points::fromInteger(1);

    EXPECT_EQ(checked("I.2.1", one)->score, std::nullopt);
    EXPECT_EQ(checked("I.2.1", adjusted("2"))->score, Points::fromInteger(2));
    EXPECT_FALSE(checked("I.2.1", {RowVerdict::Adjust, {}, "vì sao"}).has_value());
}

TEST(RowReviews, ACommentIsTrimmedComposedAndFreeOfHiddenCharacters)
{
    auto one = accepted();
    one.comment = "  thiê\xCC\x81u \n số  ";
    EXPECT_EQ(checked("I.2.1", one)->comment, "thiếu \n số");
    one.comment = "a\xE2\x80\xAE"
                  "b";
    const auto refused = checked("I.2.1", one);
    EXPECT_EQ(refused.error().code, ErrorCode::TextUnsafe);
    EXPECT_EQ(refused.error().where, "/comment");
}

TEST(RowReviews, PointsFollowTheRowsRule)
{
    EXPECT_TRUE(score("I.2.1", "2.75").has_value());
    EXPECT_TRUE(score("I.2.1", "3").has_value());
    const auto offStep = score("I.2.1", "2.1");
    EXPECT_EQ(describe(offStep.error(), Language::Vietnamese),
        "điểm thẩm định của mục này phải là một số điểm từ 0 đến 3 theo bước 0,25");
    EXPECT_EQ(describe(offStep.error(), Language::English),
        "the reviewed points of this row must be a number of points from 0 to 3 in steps of 0.25");
    EXPECT_EQ(score("I.2.1", "3.25").error().code, ErrorCode::ReviewScoreWrong);
    EXPECT_EQ(score("I.2.1", "-1").error().code, ErrorCode::ReviewScoreWrong);
    EXPECT_TRUE(score("I.2.4", "0").has_value());
    EXPECT_TRUE(score("I.2.4", "5").has_value());
    EXPECT_EQ(score("I.2.4", "2.5").error().code, ErrorCode::ReviewScoreWrong);
}

TEST(RowReviews, AnAllOrNothingRowMayGetWhatADeclarationOfItsGroupAwards)
{
    EXPECT_TRUE(score("I.6.1", "1").has_value());
    const auto refused = score("I.6.1", "1.5");
    EXPECT_EQ(
        describe(refused.error(), Language::Vietnamese), "điểm thẩm định của mục này phải là 0; 1 hoặc 2");
}

TEST(Reviews, CountWhatIsDecidedAndWhatIsAsked)
{
    auto review = with({}, 3, accepted());
    review = with(review, 5, {std::nullopt, {}, "ở đâu?"});

    EXPECT_EQ(countDecided(review), 1U);
    EXPECT_EQ(countQuestions(review), 1U);
    EXPECT_TRUE(rowOf(review, 400).isBlank());
}

TEST(ReviewStates, AreNamedAndFollowOneAnother)
{
    for (const auto state : {ReviewState::Received, ReviewState::InReview, ReviewState::AskedToExplain,
             ReviewState::Explained, ReviewState::Closed})
        EXPECT_EQ(reviewStateNamed(stateName(state)), state);
    EXPECT_EQ(reviewStateNamed("open"), std::nullopt);
    EXPECT_EQ(afterVerdict(ReviewState::Received), ReviewState::InReview);
    EXPECT_EQ(afterVerdict(ReviewState::AskedToExplain), ReviewState::AskedToExplain);
    EXPECT_EQ(ofNextRevision(ReviewState::AskedToExplain), ReviewState::Explained);
    EXPECT_EQ(ofNextRevision(ReviewState::InReview), ReviewState::Received);
}

} // namespace
} // namespace bangdiem::testing
