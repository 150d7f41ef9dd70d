// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/explaining.h"

#include "presentation/sheetfilter.h"
#include "presentation/sheetmodel.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

namespace bangdiem {
namespace {

class ExplainingTest : public testing::SessionTest
{
protected:
    ExplainingTest()
    {
        Explaining explaining;
        explaining.feedback.rows["I.2.1"] = {RowVerdict::Adjust, Points::fromInteger(1), "Hai tháng chậm"};
        explaining.feedback.rows["II.1.1"] = {std::nullopt, Points(), "Nêu rõ"};
        session->setExplaining(explaining);
    }
    bool isToExplain(const char *id) const { return session->isToExplain(row(id)); }
};

TEST_F(ExplainingTest, OnlyTheRowsThatWereAskedAboutAreToExplain)
{
    EXPECT_TRUE(isToExplain("I.2.1"));
    EXPECT_TRUE(isToExplain("II.1.1"));
    EXPECT_FALSE(isToExplain("I.2.4"));
}

TEST_F(ExplainingTest, AnEditExplainsItsRowAndUndoDoesNotAskAgain)
{
    note("I.2.1", "Đã sửa");
    EXPECT_FALSE(isToExplain("I.2.1"));
    EXPECT_TRUE(isToExplain("II.1.1"));

    session->undo();

    EXPECT_FALSE(isToExplain("I.2.1"));
}

TEST_F(ExplainingTest, ADeclarationOfTheRowExplainsItToo)
{
    const auto &criteria = session->rubric().criteria;
    const auto declarable = std::ranges::find_if(
        criteria, [](const auto &criterion) { return !criterion.declarations.empty(); });
    ASSERT_NE(declarable, criteria.end());
    Explaining explaining;
    explaining.feedback.rows[declarable->id] = {std::nullopt, Points(), "Nêu rõ"};
    session->setExplaining(explaining);

    session->setDeclared(declarable->id, {declarable->declarations.front().id});

    EXPECT_FALSE(isToExplain(declarable->id.c_str()));
}

TEST_F(ExplainingTest, ARowThatNobodyAskedAboutCannotBeExplained)
{
    const QSignalSpy changed(session.get(), &EditingSession::explainingChanged);

    session->setExplained(row("I.2.4"), true);

    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(session->explaining()->explained.empty());
}

TEST_F(ExplainingTest, TheSheetSaysSoInsteadOfTheStateOfTheScoreUntilItIsExplained)
{
    SheetModel model;
    model.setSession(session.get());
    const auto state = [&] { return model.indexOf(row("I.2.1")).data(SheetModel::StateRole).toInt(); };
    EXPECT_EQ(state(), static_cast<int>(RowState::ToExplain));

    session->setExplained(row("I.2.1"), true);

    EXPECT_EQ(state(), static_cast<int>(RowState::Unanswered));
    model.setSession(nullptr);
}

TEST_F(ExplainingTest, TheFilterLeavesThemAndEndsWithTheRequest)
{
    SheetFilter filter;
    filter.setSession(session.get());
    filter.setFilter(RowFilter::ToExplain);
    EXPECT_EQ(filter.count(RowFilter::ToExplain), 2u);
    const auto shown = filter.shown().size();

    session->setExplaining(std::nullopt);

    EXPECT_EQ(filter.filter(), RowFilter::All);
    EXPECT_FALSE(filter.hasExplaining());
    EXPECT_GT(filter.shown().size(), shown);
    filter.setSession(nullptr);
}

} // namespace
} // namespace bangdiem
