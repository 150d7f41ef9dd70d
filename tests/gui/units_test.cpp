// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfixture.h"

#include "widgets/unitsview.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace bangdiem {
namespace {

using testing::settle;
using testing::type;

using Units = std::vector<UnitFigures>;

/// On row I.1.2, figures "staff" and "users".
class UnitsTest : public testing::SheetPageTest
{
protected:
    UnitsTest()
    {
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        goTo("I.1.2");
    }
    void know(const std::vector<std::string> &units)
    {
        auto heading = session->dossier().heading;
        heading.units = units;
        session->setHeading(heading);
    }
    const std::vector<std::string> &known() const { return session->dossier().heading.units; }
    UnitsView *table() const { return find<UnitsView>(QStringLiteral("I.1.2.units")); }
    QCheckBox *onOff() const { return find<QCheckBox>(QStringLiteral("I.1.2.units.switch")); }
    void switchOn() const
    {
        onOff()->click();
        EXPECT_TRUE(table()->hasFocus());
    }
    /// Into whatever has the focus, as a person does: Tab and Enter too.
    static void keys(const QString &text)
    {
        for (const auto character : text) {
            auto *widget = QApplication::focusWidget();
            ASSERT_TRUE(widget);
            if (character == QLatin1Char('\t'))
                QTest::keyClick(widget, Qt::Key_Tab);
            else
                type(widget, QString(character));
        }
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    QString sum(const char *figure) const
    {
        return field(QStringLiteral("I.1.2.figure.") + QString::fromLatin1(figure))->text();
    }
    Units units() const { return answer("I.1.2").units; }
};

TEST_F(UnitsTest, ATableIsTypedLikeASpreadsheetAndSums)
{
    switchOn();

    keys(QStringLiteral("Văn phòng\t12\t6\nPhòng Nội vụ\t8\t6\n"));
    settle();

    EXPECT_EQ(units(), (Units{{"Văn phòng", {12, 6}}, {"Phòng Nội vụ", {8, 6}}}));
    EXPECT_EQ(answer("I.1.2").figures, (Figures{20, 12}));
    EXPECT_EQ(sum("staff"), QStringLiteral("20"));
    EXPECT_EQ(textOf(QStringLiteral("I.1.2.outcome")), QStringLiteral("12/20 = 60 % ≥ 60 %"));
    EXPECT_TRUE(field(QStringLiteral("I.1.2.figure.staff"))->isReadOnly());
}

TEST_F(UnitsTest, AFigureCountsWithEveryKey)
{
    know({"Văn phòng"});
    switchOn();

    keys(QStringLiteral("1"));
    const auto one = sum("staff");
    keys(QStringLiteral("2"));

    EXPECT_EQ(one, QStringLiteral("1"));
    EXPECT_EQ(sum("staff"), QStringLiteral("12"));
    EXPECT_EQ(answer("I.1.2").figures, (Figures{12}));
}

TEST_F(UnitsTest, BeginsWithTheUnitsOfTheAgencyAndEntersNothingYet)
{
    know({"Văn phòng", "Phòng Nội vụ"});

    switchOn();

    EXPECT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(table()->model()->index(1, 0).data().toString(), QStringLiteral("Phòng Nội vụ"));
    EXPECT_EQ(answer("I.1.2"), Answer{});
}

TEST_F(UnitsTest, EnterGoesDownInTheColumnWhereTypingBegan)
{
    know({"A", "B"});
    switchOn();

    keys(QStringLiteral("1\t2\n3\t4\n"));

    EXPECT_EQ(units(), (Units{{"A", {1, 2}}, {"B", {3, 4}}}));
}

TEST_F(UnitsTest, FiguresThatWereTypedBeforeStayUntilALineIsFilled)
{
    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("50"));
    know({"A"});
    switchOn();
    const auto before = sum("staff");

    keys(QStringLiteral("7"));

    EXPECT_EQ(before, QStringLiteral("50"));
    EXPECT_EQ(sum("staff"), QStringLiteral("7"));
}

TEST_F(UnitsTest, RemembersNamesForTheAgencyInTheStepThatTypedThem)
{
    switchOn();
    keys(QStringLiteral("Văn phòng\t"));
    EXPECT_EQ(known(), std::vector<std::string>{"Văn phòng"});

    session->undo();

    EXPECT_TRUE(known().empty());
    EXPECT_TRUE(units().empty());
    EXPECT_FALSE(session->canUndo());
}

TEST_F(UnitsTest, ANameThatIsBeingTypedIsKeptInItsRowWhenAnotherRowIsShown)
{
    know({"A"});
    switchOn();
    keys(QStringLiteral("1"));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    keys(QStringLiteral("B"));

    goTo("I.1.1");

    EXPECT_EQ(units(), (Units{{"B", {1}}}));
    EXPECT_EQ(answer("I.1.1"), Answer{});
}

TEST_F(UnitsTest, EachCellIsOneStepOfUndo)
{
    know({"A"});
    switchOn();
    keys(QStringLiteral("12\t34"));

    session->undo();
    EXPECT_EQ(units(), (Units{{"A", {12}}}));
    session->undo();
    EXPECT_TRUE(units().empty());
    EXPECT_TRUE(table()->isVisible()); // It was switched on and waits.
}

TEST_F(UnitsTest, APastedTableIsOneStep)
{
    switchOn();

    paste(QStringLiteral("Văn phòng\t12\t12\nPhòng Nội vụ\t8\t7\n"));
    const auto pasted = units();
    session->undo();

    EXPECT_EQ(pasted, (Units{{"Văn phòng", {12, 12}}, {"Phòng Nội vụ", {8, 7}}}));
    EXPECT_TRUE(units().empty());
    EXPECT_FALSE(session->canUndo());
}

TEST_F(UnitsTest, PastedFiguresFillTheLinesAlsoWhileACellIsTyped)
{
    know({"A", "B", "C"});
    switchOn();
    keys(QStringLiteral("9"));

    paste(QStringLiteral("1\t2\n3\t4\n5\t6"));

    EXPECT_EQ(units(), (Units{{"A", {1, 2}}, {"B", {3, 4}}, {"C", {5, 6}}}));
}

TEST_F(UnitsTest, ALineIsRemovedByItsButton)
{
    know({"A", "B"});
    switchOn();
    keys(QStringLiteral("1\n2"));
    table()->setCurrentIndex(table()->model()->index(0, 1));

    find<QToolButton>(QStringLiteral("I.1.2.units.remove"))->click();

    EXPECT_EQ(units(), (Units{{"B", {2}}}));
    EXPECT_EQ(sum("staff"), QStringLiteral("2"));
}

TEST_F(UnitsTest, DeleteEmptiesTheSelectedCells)
{
    know({"A", "B"});
    switchOn();
    keys(QStringLiteral("1\n2\n"));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);

    QTest::keyClick(table(), Qt::Key_Delete);

    EXPECT_EQ(answer("I.1.2").figures, Figures{});
    EXPECT_EQ(units().size(), 2U);
}

TEST_F(UnitsTest, EscapeTakesTheTypedFigureBack)
{
    know({"A"});
    switchOn();
    keys(QStringLiteral("12\n"));
    table()->setCurrentIndex(table()->model()->index(0, 1));
    keys(QStringLiteral("99"));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    EXPECT_EQ(answer("I.1.2").figures, Figures{12});
}

TEST_F(UnitsTest, SwitchedOffTheSumsStayAndUndoBringsTheTableBack)
{
    know({"A", "B"});
    switchOn();
    keys(QStringLiteral("1\n2\n"));

    onOff()->click();
    EXPECT_EQ(answer("I.1.2").figures, Figures{3});
    EXPECT_TRUE(units().empty());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(field(QStringLiteral("I.1.2.figure.staff"))->isReadOnly());

    session->undo();
    EXPECT_EQ(units(), (Units{{"A", {1}}, {"B", {2}}}));
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(onOff()->isChecked());
}

TEST_F(UnitsTest, AStoredTableIsShownWhenTheRowIsOpened)
{
    switchOn();
    paste(QStringLiteral("A\t1\t1\nB\t2\t2"));
    goTo("I.2.1");

    goTo("I.1.2");

    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(table()->model()->rowCount(), 3);
}

TEST_F(UnitsTest, F8BeginsInTheTable)
{
    switchOn();
    keys(QStringLiteral("A\t"));
    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i)
        if (i != row("I.1.2"))
            claim(session->rubric().criteria[i].id.c_str(), Points());
    goTo("I.2.1");

    page.goToNextNeeding();

    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(UnitsTest, EachCellTellsAScreenReaderItsUnitAndFigure)
{
    QAccessible::setActive(true);
    know({"Văn phòng"});
    switchOn();
    keys(QStringLiteral("12"));

    auto *cells = QAccessible::queryAccessibleInterface(table())->tableInterface();
    ASSERT_TRUE(cells);
    for (int line = 0; line < cells->rowCount(); ++line)
        for (int column = 0; column < cells->columnCount(); ++column)
            EXPECT_FALSE(cells->cellAt(line, column)->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(
        cells->cellAt(0, 1)->text(QAccessible::Name).startsWith(QStringLiteral("Văn phòng, Tổng số")));
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Văn phòng, ")));
}

TEST_F(UnitsTest, TabLeavesTheTableFromTheEmptyLineAndAtItsBeginning)
{
    know({"A"});
    switchOn();
    keys(QStringLiteral("\t\t")); // Second figure, empty line.
    EXPECT_EQ(table()->currentIndex(), table()->model()->index(1, 0));
    keys(QStringLiteral("\t"));
    EXPECT_FALSE(table()->hasFocus());

    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    settle();
    QTest::keyClick(table(), Qt::Key_Backtab);
    EXPECT_TRUE(onOff()->hasFocus()) << qApp->focusWidget()->objectName().toStdString();
}

TEST_F(UnitsTest, FortyUnitsScrollInsideThePanelNotSideways)
{
    QString lines;
    for (int i = 1; i <= 40; ++i)
        lines += QStringLiteral("Phòng chuyên môn có tên dài số %1\t%1\t1\n").arg(i);
    switchOn();

    paste(lines);
    settle();

    EXPECT_EQ(units().size(), 40U);
    EXPECT_EQ(sum("staff"), QStringLiteral("820"));
    const auto *panel = table()->parentWidget();
    int all = 0;
    for (int column = 0; column < 3; ++column)
        all += table()->columnWidth(column);
    EXPECT_LE(all, table()->viewport()->width());
    EXPECT_LE(table()->width(), panel->width());
    EXPECT_LT(table()->height(), page.height());
}

TEST_F(UnitsTest, TheLargeTableEntersInTheSameRow)
{
    know({"A"});
    switchOn();
    find<QToolButton>(QStringLiteral("I.1.2.units.enlarge"))->click();
    settle();
    auto *large = page.findChild<UnitsView *>(QStringLiteral("units.large"));
    ASSERT_TRUE(large);

    type(large, QStringLiteral("5"));

    EXPECT_EQ(answer("I.1.2").figures, Figures{5});
    const auto *sums = page.findChild<QLabel *>(QStringLiteral("units.sums"));
    EXPECT_TRUE(sums->text().contains(QStringLiteral(": 5")));
}

TEST_F(UnitsTest, NothingCanBeTypedWhereTheDossierIsReadOnly)
{
    switchOn();
    paste(QStringLiteral("A\t1\t1"));
    page.setSession(nullptr);
    reopen(Access::ReadOnly);
    page.setSession(session.get());
    goTo("I.1.2");

    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(onOff()->isEnabled());
    type(table(), QStringLiteral("5"));
    EXPECT_EQ(units(), (Units{{"A", {1, 1}}}));
}

} // namespace
} // namespace bangdiem
