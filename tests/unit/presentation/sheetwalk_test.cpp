// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetwalk.h"

#include "presentation/sheetmodel.h"
#include "support/sessionfixture.h"

namespace bangdiem {
namespace {

/// Of sections I and II only I.2.1 and II.2 show: rows 1 and 3.
class SheetWalkTest : public testing::SessionTest
{
protected:
    SheetWalkTest()
    {
        model.setSession(session.get());
        const auto &tree = model.tree();
        model.show({tree.ofSection[0], tree.ofCriterion[row("I.2.1")], tree.ofSection[1],
            tree.ofCriterion[row("II.2")], tree.top.back()});
    }
    ~SheetWalkTest() override { model.setSession(nullptr); }

    SheetModel model;
};

TEST_F(SheetWalkTest, GoesThroughTheCriteriaThatShow)
{
    EXPECT_EQ(criterionFrom(model, -1, 1), row("I.2.1"));
    EXPECT_EQ(criterionFrom(model, 1, 1), row("II.2"));
    EXPECT_EQ(criterionFrom(model, 3, 1), std::nullopt);
    EXPECT_EQ(criterionFrom(model, 3, -1), row("I.2.1"));
    EXPECT_EQ(criterionFrom(model, 1, -1), std::nullopt);
}

TEST_F(SheetWalkTest, FindsTheNearestThatShows)
{
    EXPECT_EQ(criterionAtOrAfter(model, row("I.2.1")), row("I.2.1"));
    EXPECT_EQ(criterionAtOrAfter(model, row("I.2.2")), row("II.2"));
    EXPECT_EQ(criterionAtOrAfter(model, row("VI.1")), row("II.2"));
}

TEST_F(SheetWalkTest, FindsTheNextThatNeedsSomethingRoundTheEnd)
{
    const auto both = criterionNeeding(model, 1);
    claim("II.2", Points());
    const auto round = criterionNeeding(model, 1);
    claim("I.2.1", Points());

    EXPECT_EQ(both, row("II.2"));
    EXPECT_EQ(round, row("I.2.1"));
    EXPECT_EQ(criterionNeeding(model, 1), std::nullopt);
}

} // namespace
} // namespace bangdiem
