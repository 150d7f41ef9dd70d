// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowmarks.h"

#include "support/sessionfixture.h"

namespace bangdiem {
namespace {

class RowMarksTest : public testing::SessionTest
{
protected:
    RowMarks marksOf(const char *id) const { return rowMarks(session->dossier(), session->sheet())[row(id)]; }
};

TEST_F(RowMarksTest, AnUnansweredRowIsOnlyThat)
{
    EXPECT_EQ(marksOf("I.2.1"), (RowMarks{true, false, false}));
}

TEST_F(RowMarksTest, AnAnsweredRowBelowItsMaximumLosesPoints)
{
    claim("I.2.1", Points::fromInteger(2));
    claim("I.2.2", Points::fromInteger(3));
    claim("I.2.3", Points());

    EXPECT_EQ(marksOf("I.2.1"), (RowMarks{false, true, false}));
    EXPECT_EQ(marksOf("I.2.2"), RowMarks{});
    EXPECT_EQ(marksOf("I.2.3"), (RowMarks{false, true, false})) << "conceded: nothing to look at";
}

TEST_F(RowMarksTest, ARowWithoutItsEvidenceIsWarnedOf)
{
    claim("I.2.4", session->rubric().criteria[row("I.2.4")].maximum);

    EXPECT_EQ(marksOf("I.2.4"), (RowMarks{false, true, true}));
}

TEST_F(RowMarksTest, ACarriedRowIsWarnedOfUntilItWasReviewed)
{
    auto carried = answer("I.2.1");
    carried.claim = Points::fromInteger(3);
    carried.earlier = Earlier{2014, false, {}, {}};
    session->change({.answers = {{row("I.2.1"), carried}},
        .declared = {}}); // as it comes from the file: setAnswer() is a review
    const auto before = marksOf("I.2.1");
    carried.earlier->reviewed = true;
    session->setAnswer(row("I.2.1"), carried);

    EXPECT_TRUE(before.warned);
    EXPECT_FALSE(marksOf("I.2.1").warned);
}

TEST_F(RowMarksTest, EachFilterAsksForItsMark)
{
    EXPECT_TRUE(passes({}, RowFilter::All));
    EXPECT_TRUE(passes({true, false, false}, RowFilter::Unanswered));
    EXPECT_TRUE(passes({false, true, false}, RowFilter::LosingPoints));
    EXPECT_TRUE(passes({false, false, true}, RowFilter::Warnings));
    EXPECT_FALSE(passes({true, false, false}, RowFilter::LosingPoints));
    EXPECT_FALSE(passes({false, true, false}, RowFilter::Warnings));
}

} // namespace
} // namespace bangdiem
