// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowstate.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

Criterion rowOf(int maximum)
{
    Criterion criterion;
    criterion.maximum = Points::fromInteger(maximum);
    return criterion;
}

CriterionScore scored(Status status, int points)
{
    CriterionScore score;
    score.status = status;
    score.score = Points::fromInteger(points);
    return score;
}

TEST(RowState, TellsTheMaximumFromLess)
{
    EXPECT_EQ(rowState(rowOf(3), {}, scored(Status::Scored, 3)), RowState::Full);
    EXPECT_EQ(rowState(rowOf(3), {}, scored(Status::Scored, 2)), RowState::Partial);
}

TEST(RowState, IsConcededWhereNoPointsWereAskedFor)
{
    Answer none;
    none.claim = Points();

    EXPECT_EQ(rowState(rowOf(3), none, scored(Status::Scored, 0)), RowState::Conceded);
    EXPECT_EQ(rowState(rowOf(3), none, scored(Status::NoEvidence, 0)), RowState::Conceded);
    EXPECT_EQ(rowState(rowOf(3), {}, scored(Status::NoEvidence, 0)), RowState::NoEvidence);
}

TEST(RowState, AsksForAReviewOfWhatWasCarriedOver)
{
    Answer carried;
    carried.earlier = Earlier{2014, false, {}, {}};
    const auto before = rowState(rowOf(3), carried, scored(Status::Scored, 3));
    carried.earlier->reviewed = true;

    EXPECT_EQ(before, RowState::ToReview);
    EXPECT_EQ(rowState(rowOf(3), carried, scored(Status::Scored, 3)), RowState::Full);
}

TEST(RowState, NeedsSomethingWhereTheClerkHasSomethingToDo)
{
    for (const auto state : {RowState::Unanswered, RowState::NoEvidence, RowState::ToReview})
        EXPECT_TRUE(needsSomething(state)) << word(state, Language::English).toStdString();
    for (const auto state : {RowState::Full, RowState::Partial, RowState::Conceded, RowState::FailedTest})
        EXPECT_FALSE(needsSomething(state)) << word(state, Language::English).toStdString();
}

TEST(RowState, HasWordsInBothLanguages)
{
    EXPECT_EQ(word(RowState::ToReview, Language::Vietnamese), QStringLiteral("cần xem lại"));
    EXPECT_EQ(word(RowState::Conceded, Language::English), QStringLiteral("no points claimed"));
}

} // namespace
} // namespace bangdiem
