// SPDX-License-Identifier: GPL-3.0-or-later
// Searching and filtering the sheet as a person does it, with keys.
#include "sheetfixture.h"

#include "presentation/rowmarks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace bangdiem {
namespace {

using testing::settle;
using testing::type;

class FilterGuiTest : public testing::SheetPageTest
{
protected:
    QAbstractItemView *tree() const { return find<QAbstractItemView>(QStringLiteral("sheet.tree")); }
    QAbstractButton *chip(const char *name) const
    {
        return find<QAbstractButton>(QStringLiteral("sheet.filter.") + QLatin1String(name));
    }
    /// What Ctrl+F does, and types.
    void search(const QString &text)
    {
        page.find();
        type(QApplication::focusWidget(), text);
        settle();
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    /// Chooses the chip and waits until one of the rows it leaves is current.
    void choose(const char *name)
    {
        chip(name)->click();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page.currentCriterion().has_value(); }));
    }
    QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < tree()->model()->rowCount(); ++row)
            numbers.append(tree()->model()->index(row, 0).data().toString());
        return numbers;
    }
};

TEST_F(FilterGuiTest, FindsWithoutAccentsAndShowsTheFirstThatWasFound)
{
    search(QStringLiteral("dao tao"));

    EXPECT_TRUE(numbers().contains(QStringLiteral("V")));
    EXPECT_LT(numbers().size(), 20);
    EXPECT_TRUE(QApplication::focusWidget()->objectName() == QStringLiteral("sheet.search"));
    ASSERT_TRUE(page.currentCriterion());
    EXPECT_TRUE(tree()
                    ->model()
                    ->match(tree()->model()->index(0, 0), Qt::UserRole + 1,
                        static_cast<qulonglong>(*page.currentCriterion()))
                    .size()
        == 1);
}

TEST_F(FilterGuiTest, EscapeClearsTheSearchAndTheRowStays)
{
    search(QStringLiteral("I.2.4"));
    const auto found = page.currentCriterion();
    press(Qt::Key_Escape);
    const auto rows = tree()->model()->rowCount();
    press(Qt::Key_Escape);

    EXPECT_EQ(found, row("I.2.4"));
    EXPECT_EQ(page.currentCriterion(), row("I.2.4"));
    EXPECT_GT(rows, 36);
    EXPECT_EQ(QApplication::focusWidget(), tree()) << "a second Escape goes back to the sheet";
}

TEST_F(FilterGuiTest, EnterGoesFromTheSearchToTheRow)
{
    search(QStringLiteral("I.2.4"));
    press(Qt::Key_Return);

    EXPECT_EQ(QApplication::focusWidget(), tree());
    EXPECT_EQ(page.currentCriterion(), row("I.2.4"));
}

TEST_F(FilterGuiTest, SaysThatNothingWasFoundAndShowsAllAgain)
{
    search(QStringLiteral("voi vĩnh"));
    auto *notice = find<QWidget>(QStringLiteral("sheet.nothingFound"));
    const bool told = notice->isVisible();
    const auto current = page.currentCriterion();
    find<QPushButton>(QStringLiteral("sheet.showAll"))->click();
    settle();

    EXPECT_TRUE(told);
    EXPECT_EQ(current, std::nullopt);
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(page.currentCriterion(), 0u) << "back at the row that was current";
    EXPECT_TRUE(find<QLineEdit>(QStringLiteral("sheet.search"))->text().isEmpty());
}

TEST_F(FilterGuiTest, ASearchAfterOneThatFoundNothingLeadsToItsRow)
{
    search(QStringLiteral("voi vĩnh"));
    press(Qt::Key_Return);
    settle();

    search(QStringLiteral("I.2.4"));
    settle();

    EXPECT_EQ(page.currentCriterion(), row("I.2.4"));
}

TEST_F(FilterGuiTest, ChipsAreWalkedWithArrowsAndSayHowManyRowsTheyLeave)
{
    claim("I.2.1", Points::fromInteger(2));
    settle();
    chip("all")->setFocus();
    press(Qt::Key_Right);
    const bool unanswered = chip("unanswered")->isChecked();
    press(Qt::Key_Right);

    EXPECT_TRUE(unanswered);
    EXPECT_TRUE(chip("losing")->isChecked());
    EXPECT_TRUE(chip("losing")->accessibleName().contains(QStringLiteral("1")));
    EXPECT_TRUE(chip("unanswered")->text().contains(QStringLiteral("35")));
    EXPECT_EQ(
        numbers(), (QStringList{QStringLiteral("I"), QStringLiteral("2"), QStringLiteral("2.1"), QString()}));
    EXPECT_EQ(page.currentCriterion(), row("I.2.1"));
}

TEST_F(FilterGuiTest, SpaceChoosesAChip)
{
    chip("warnings")->setFocus();
    press(Qt::Key_Space);

    EXPECT_TRUE(chip("warnings")->isChecked());
    EXPECT_FALSE(chip("all")->isChecked());
}

TEST_F(FilterGuiTest, WalksOnlyThroughTheRowsThatShow)
{
    claim("I.2.1", Points::fromInteger(2));
    claim("I.2.3", Points::fromInteger(2));
    settle();
    choose("losing");
    page.goToNext();
    const auto second = page.currentCriterion();
    page.goToNext();
    const auto last = page.currentCriterion();
    page.goToPrevious();

    EXPECT_EQ(second, row("I.2.3"));
    EXPECT_EQ(last, row("I.2.3"));
    EXPECT_EQ(page.currentCriterion(), row("I.2.1"));
}

TEST_F(FilterGuiTest, F8StaysWithinWhatShows)
{
    search(QStringLiteral("I.2"));
    for (int step = 0; step < 9; ++step) {
        page.goToNextNeeding();
        ASSERT_TRUE(page.currentCriterion());
        EXPECT_TRUE(session->rubric().criteria[*page.currentCriterion()].id.starts_with("I.2"));
    }
}

TEST_F(FilterGuiTest, F8StopsAtARowThatWasCarriedOver)
{
    Answer conceded;
    conceded.claim = Points();
    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i)
        session->setAnswer(i, conceded);
    conceded.earlier = Earlier{2014, false, {}, {}};
    session->change({.answers = {{row("III.2"), conceded}},
        .declared = {}}); // as it comes from the file: setAnswer() is a review
    goTo("I.2.1");
    page.goToNextNeeding();

    EXPECT_EQ(page.currentCriterion(), row("III.2"));
}

TEST_F(FilterGuiTest, AnEditedRowStaysUntilThePersonGoesOn)
{
    choose("unanswered");
    goTo("I.1.2");
    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("50"));
    type(field(QStringLiteral("I.1.2.figure.users")), QStringLiteral("40"));
    settle();
    const auto before = numbers();
    page.goToNext();
    settle();

    EXPECT_TRUE(before.contains(QStringLiteral("1.2")));
    EXPECT_EQ(page.currentCriterion(), row("I.2.1"));
    EXPECT_EQ(numbers().count(QStringLiteral("1.2")), before.count(QStringLiteral("1.2")) - 1);
}

TEST_F(FilterGuiTest, ClaimsAreTypedOneAfterTheOtherThroughAFilter)
{
    choose("unanswered");
    goTo("I.2.1");
    tree()->setFocus();
    for (const auto &claim : {QStringLiteral("3"), QStringLiteral("2,5"), QStringLiteral("1")}) {
        for (const auto letter : claim) // The first opens the cell, which takes the others.
            type(QApplication::focusWidget(), QString(letter));
        press(Qt::Key_Return);
    }

    EXPECT_EQ(answer("I.2.1").claim, Points::fromInteger(3));
    EXPECT_EQ(answer("I.2.2").claim, Points::fromUnits(25'000));
    EXPECT_EQ(answer("I.2.3").claim, Points::fromInteger(1));
    EXPECT_EQ(page.currentCriterion(), row("I.2.4"));
}

TEST_F(FilterGuiTest, TabTakesTheClaimAndOpensTheNextCellAlthoughTheRowLeaves)
{
    choose("unanswered");
    goTo("I.2.1");
    tree()->setFocus();
    type(tree(), QStringLiteral("3"));
    press(Qt::Key_Tab);
    type(QApplication::focusWidget(), QStringLiteral("2"));
    press(Qt::Key_Return);

    EXPECT_EQ(answer("I.2.2").claim, Points::fromInteger(2));
    EXPECT_EQ(page.currentCriterion(), row("I.2.3"));
    EXPECT_EQ(
        tree()->model()->index(tree()->currentIndex().row() - 1, 0).data().toString(), QStringLiteral("2"))
        << "both rows left";
}

TEST_F(FilterGuiTest, TheCurrentRowStaysWhereItIsOnTheScreen)
{
    goTo("III.2");
    const auto top = [this] { return tree()->visualRect(tree()->currentIndex()).top(); };
    const auto before = top();
    chip("unanswered")->click();
    settle();

    EXPECT_EQ(page.currentCriterion(), row("III.2"));
    EXPECT_EQ(top(), before);
}

TEST_F(FilterGuiTest, InANarrowWindowTheSearchTakesThePlaceOfThePanelUntilARowIsFound)
{
    page.resize(683, 300); // A laptop at 200 %.
    settle();
    auto *side = find<QWidget>(QStringLiteral("sheet.side"));
    auto *panel = find<QWidget>(QStringLiteral("sheet.panel"));
    const bool folded = !side->isVisible() && panel->isVisible();
    search(QStringLiteral("I.2.4"));
    const bool searching = side->isVisible() && !panel->isVisible();
    press(Qt::Key_Return);

    EXPECT_EQ(page.width(), 683) << "nothing asks for more";
    const auto last = tree()->model()->index(0, 4);
    EXPECT_LE(tree()->visualRect(last).right(), tree()->viewport()->width()) << "no column is cut";
    EXPECT_TRUE(folded);
    EXPECT_TRUE(searching);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(page.currentCriterion(), row("I.2.4"));
}

TEST_F(FilterGuiTest, GoingToARowThatDoesNotShowEndsTheFilter)
{
    search(QStringLiteral("I.2.4"));
    page.goTo(row("V.1"));
    settle();

    EXPECT_EQ(page.currentCriterion(), row("V.1"));
    EXPECT_TRUE(chip("all")->isChecked());
}

TEST_F(FilterGuiTest, ASectionOfTheListShowsItsRowsAlsoWhereTheFilterLeavesItOut)
{
    search(QStringLiteral("I.2.4"));
    auto *sections = find<QAbstractItemView>(QStringLiteral("sheet.sections"));
    sections->setCurrentIndex(sections->model()->index(2, 0));
    settle();

    EXPECT_EQ(page.currentCriterion(), row("III.1"));
}

} // namespace
} // namespace bangdiem
