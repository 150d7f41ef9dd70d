// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetfilter.h"

#include "support/sessionfixture.h"

#include <QSignalSpy>

#include <algorithm>

namespace bangdiem {
namespace {

class SheetFilterTest : public testing::SessionTest
{
protected:
    SheetFilterTest()
        : tree(sheetTree(session->rubric()))
    {
        filter.setSession(session.get());
    }
    ~SheetFilterTest() override { filter.setSession(nullptr); }

    bool shows(std::size_t node) const
    {
        return std::find(filter.shown().begin(), filter.shown().end(), node) != filter.shown().end();
    }
    bool shows(const char *id) const { return shows(tree.ofCriterion[row(id)]); }
    std::size_t criteriaShown() const
    {
        return static_cast<std::size_t>(std::count_if(filter.shown().begin(), filter.shown().end(),
            [this](std::size_t node) { return tree.nodes[node].kind == RowKind::Criterion; }));
    }
    /// Lets a pause of typing pass.
    void pause()
    {
        QSignalSpy marked(&filter, &SheetFilter::marksChanged);
        EXPECT_TRUE(marked.wait(5000));
    }

    SheetTree tree;
    SheetFilter filter;
};

TEST_F(SheetFilterTest, ShowsTheWholeSheetAtFirst)
{
    EXPECT_EQ(filter.shown().size(), tree.nodes.size());
    EXPECT_FALSE(filter.isActive());
    EXPECT_EQ(filter.count(RowFilter::All), session->rubric().criteria.size());
    EXPECT_EQ(filter.count(RowFilter::Unanswered), session->rubric().criteria.size());
    EXPECT_EQ(filter.count(RowFilter::Warnings), 0u);
}

TEST_F(SheetFilterTest, LeavesTheRowsAskedForWithTheirHeadingsAndTheTotal)
{
    claim("I.2.1", Points::fromInteger(2));
    filter.setFilter(RowFilter::LosingPoints);

    EXPECT_EQ(filter.shown(),
        (std::vector<std::size_t>{
            tree.ofSection[0], tree.ofGroup[1], tree.ofCriterion[row("I.2.1")], tree.top.back()}));
}

TEST_F(SheetFilterTest, JoinsFilterAndSearch)
{
    claim("I.2.1", Points::fromInteger(2));
    claim("I.2.2", Points::fromInteger(2));
    filter.setFilter(RowFilter::LosingPoints);
    filter.setSearch(QStringLiteral("  I.2.2 "));

    EXPECT_EQ(criteriaShown(), 1u);
    EXPECT_TRUE(shows("I.2.2"));
    filter.clear();
    EXPECT_EQ(filter.shown().size(), tree.nodes.size());
    EXPECT_TRUE(filter.search().isEmpty());
}

TEST_F(SheetFilterTest, SaysWhenNothingIsLeft)
{
    filter.setFilter(RowFilter::LosingPoints);

    EXPECT_FALSE(filter.showsAnyCriterion());
    EXPECT_EQ(filter.shown(), std::vector<std::size_t>{tree.top.back()}) << "the total stays";
}

TEST_F(SheetFilterTest, CountsAnewWhenTypingPauses)
{
    claim("I.2.1", Points::fromInteger(2));
    claim("I.2.4", session->rubric().criteria[row("I.2.4")].maximum); // Without its document.
    pause();

    EXPECT_EQ(filter.count(RowFilter::Unanswered), session->rubric().criteria.size() - 2);
    EXPECT_EQ(filter.count(RowFilter::LosingPoints), 2u);
    EXPECT_EQ(filter.count(RowFilter::Warnings), 1u);
}

TEST_F(SheetFilterTest, AnEditedRowStaysUntilThePersonGoesOn)
{
    filter.setFilter(RowFilter::Unanswered);
    claim("I.2.1", Points::fromInteger(3));
    pause();
    const bool stayed = shows("I.2.1");
    filter.goOn(row("I.2.1"));
    const bool stayedAsCurrent = shows("I.2.1");
    filter.goOn(row("I.2.2"));

    EXPECT_TRUE(stayed);
    EXPECT_TRUE(stayedAsCurrent);
    EXPECT_FALSE(shows("I.2.1"));
}

TEST_F(SheetFilterTest, AnEditedRowGoesWhenTheSearchChanges)
{
    filter.setFilter(RowFilter::Unanswered);
    claim("I.2.1", Points::fromInteger(3));
    filter.setSearch(QStringLiteral("I.2"));

    EXPECT_FALSE(shows("I.2.1"));
    EXPECT_TRUE(shows("I.2.2"));
}

TEST_F(SheetFilterTest, TellsOnlyWhenOtherRowsShow)
{
    QSignalSpy shown(&filter, &SheetFilter::shownChanged);
    filter.setSearch(QStringLiteral("I.2.4"));
    filter.setSearch(QStringLiteral("I.2.4 "));
    filter.goOn(row("I.2.4"));

    EXPECT_EQ(shown.count(), 1);
}

TEST_F(SheetFilterTest, ShowsAllOfAnotherSession)
{
    filter.setSearch(QStringLiteral("I.2.4"));
    filter.setSession(nullptr);
    const auto none = filter.shown().size();
    filter.setSession(session.get());

    EXPECT_EQ(none, 0u);
    EXPECT_EQ(filter.shown().size(), tree.nodes.size());
    EXPECT_TRUE(filter.search().isEmpty());
}

} // namespace
} // namespace bangdiem
