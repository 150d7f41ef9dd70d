// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfixture.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace bangdiem {
namespace {

using namespace std::chrono;
using testing::commit;
using testing::settle;
using testing::type;
using testing::wheelOver;

class EditorsTest : public testing::SheetPageTest
{
protected:
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (button)
            button->click();
    }
    bool isChecked(const QString &name) const { return find<QAbstractButton>(name)->isChecked(); }
    QLineEdit *claimField() const
    {
        return find<QAbstractSpinBox>(QStringLiteral("claim"))->findChild<QLineEdit *>();
    }
};

TEST_F(EditorsTest, AGradedClaimIsTypedWithACommaOrADot)
{
    goTo("I.2.1");
    type(claimField(), QStringLiteral("2,5"));
    EXPECT_EQ(answer("I.2.1").claim, Points::fromUnits(25'000));

    claimField()->clear();
    type(claimField(), QStringLiteral("1.75"));

    EXPECT_EQ(answer("I.2.1").claim, Points::fromUnits(17'500));
    EXPECT_EQ(cellText("I.2.1"), QStringLiteral("1,75"));
}

TEST_F(EditorsTest, AGradedClaimIsSteppedWithTheArrowsUpToTheMaximum)
{
    goTo("I.2.1");
    auto *field = find<QAbstractSpinBox>(QStringLiteral("claim"));
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(answer("I.2.1").claim, Points::fromUnits(2'500));

    for (int i = 0; i < 20; ++i)
        QTest::keyClick(field, Qt::Key_Up);

    EXPECT_EQ(answer("I.2.1").claim, Points::fromInteger(3));
}

TEST_F(EditorsTest, AGradedClaimThatIsEmptiedIsUnanswered)
{
    claim("I.2.1", Points::fromInteger(3));
    goTo("I.2.1");

    claimField()->selectAll();
    QTest::keyClick(claimField(), Qt::Key_Delete);

    EXPECT_EQ(answer("I.2.1"), Answer{});
    EXPECT_EQ(claimField()->placeholderText(), QStringLiteral("chưa trả lời"));
}

TEST_F(EditorsTest, AClaimOffTheStepIsRefusedInWordsAndTheScoreStays)
{
    claim("I.2.1", Points::fromInteger(2));
    goTo("I.2.1");

    claimField()->setFocus();
    claimField()->selectAll();
    type(claimField(), QStringLiteral("2,3"));
    QTest::keyClick(claimField(), Qt::Key_Return);

    const auto *wrong = find<QLabel>(QStringLiteral("claim.wrong"));
    EXPECT_TRUE(wrong->isVisible());
    EXPECT_TRUE(
        wrong->text().contains(QStringLiteral("0,25")) || wrong->text().contains(QStringLiteral("0.25")));
    EXPECT_EQ(answer("I.2.1").claim, Points::fromInteger(2));
}

TEST_F(EditorsTest, AClaimAboveTheMaximumIsCutAndSaysSo)
{
    goTo("I.2.1");

    type(claimField(), QStringLiteral("9"));
    settle();

    EXPECT_EQ(answer("I.2.1").claim, Points::fromInteger(9));
    EXPECT_EQ(cellText("I.2.1"), QStringLiteral("3"));
    EXPECT_EQ(scoreOf("I.2.1").status, Status::Capped);
}

TEST_F(EditorsTest, UnansweredIsAThirdStateOfYesAndNo)
{
    goTo("IV.1");
    EXPECT_TRUE(isChecked(QStringLiteral("claim.unanswered")));

    click(QStringLiteral("claim.yes"));
    const auto yes = answer("IV.1").claim;
    click(QStringLiteral("claim.no"));
    const auto no = answer("IV.1").claim;
    click(QStringLiteral("claim.unanswered"));

    EXPECT_EQ(yes, Points::fromInteger(5));
    EXPECT_EQ(no, Points{});
    EXPECT_EQ(answer("IV.1"), Answer{});
    EXPECT_EQ(cellText("IV.1"), QString());
}

TEST_F(EditorsTest, UndoTakesBackOneChoiceAndTheFormShowsIt)
{
    goTo("IV.1");
    click(QStringLiteral("claim.yes"));
    click(QStringLiteral("claim.no"));

    session->undo();

    EXPECT_TRUE(isChecked(QStringLiteral("claim.yes")));
    session->undo();
    EXPECT_TRUE(isChecked(QStringLiteral("claim.unanswered")));
}

TEST_F(EditorsTest, FiguresAreScoredKeyByKeyAndTheRatioRunsAlong)
{
    goTo("I.1.2");
    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("50"));
    type(field(QStringLiteral("I.1.2.figure.users")), QStringLiteral("3"));
    settle();
    const auto three = textOf(QStringLiteral("I.1.2.outcome"));
    const auto threeScore = scoreOf("I.1.2").score;

    type(field(QStringLiteral("I.1.2.figure.users")), QStringLiteral("0"));
    const auto score = cellText("I.1.2"); // At once; the words and the line below follow.
    settle();

    EXPECT_EQ(three, QStringLiteral("3/50 = 6 % < 60 %"));
    EXPECT_EQ(threeScore, Points{});
    EXPECT_EQ(textOf(QStringLiteral("I.1.2.outcome")), QStringLiteral("30/50 = 60 % ≥ 60 %"));
    EXPECT_EQ(score, QStringLiteral("1"));
    EXPECT_EQ(textOf(QStringLiteral("sheet.total")).count(QStringLiteral("1 / 100")), 1);
}

TEST_F(EditorsTest, AFigureTakesNothingButDigits)
{
    goTo("I.1.2");
    auto *staff = field(QStringLiteral("I.1.2.figure.staff"));

    type(staff, QStringLiteral("-1a.5"));
    commit(staff, QStringLiteral("mười"));

    EXPECT_EQ(staff->text(), QStringLiteral("15"));
}

TEST_F(EditorsTest, TypingAFigureIsOneStepOfUndo)
{
    goTo("I.1.2");
    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("50"));

    session->undo();

    EXPECT_EQ(field(QStringLiteral("I.1.2.figure.staff"))->text(), QString());
    EXPECT_FALSE(session->canUndo());
}

TEST_F(EditorsTest, ADocumentCountsOnceItHasNumberAndDate)
{
    goTo("I.2.4");
    type(field(QStringLiteral("I.2.4.document.0.number")), QStringLiteral("12/QĐ-STC"));
    const auto withoutDate = scoreOf("I.2.4").status;

    type(field(QStringLiteral("I.2.4.document.0.date")), QStringLiteral("5/1/2015"));
    settle();

    EXPECT_EQ(withoutDate, Status::NoEvidence);
    EXPECT_EQ(scoreOf("I.2.4").score, Points::fromInteger(5));
    ASSERT_EQ(answer("I.2.4").documents.size(), 1u);
    EXPECT_EQ(answer("I.2.4").documents[0].number, "12/QĐ-STC");
    EXPECT_EQ(answer("I.2.4").documents[0].date, Date(2015y / January / 5));
}

TEST_F(EditorsTest, ADayThatIsNoneIsMarkedAndIsNoDate)
{
    goTo("I.2.4");
    auto *date = field(QStringLiteral("I.2.4.document.0.date"));
    date->setFocus();
    type(date, QStringLiteral("31/02/2015"));
    QTest::keyClick(date, Qt::Key_Return);
    const bool marked = find<QLabel>(QStringLiteral("I.2.4.document.0.date.wrong"))->isVisible();
    const auto wrong = answer("I.2.4").documents;

    date->clear();
    type(date, QStringLiteral("28/02/2015"));

    EXPECT_TRUE(marked);
    EXPECT_TRUE(wrong.empty());
    EXPECT_FALSE(find<QLabel>(QStringLiteral("I.2.4.document.0.date.wrong"))->isVisible());
    EXPECT_EQ(answer("I.2.4").documents.at(0).date, Date(2015y / February / 28));
}

TEST_F(EditorsTest, ARowTakesSeveralDocumentsAndGivesOneBack)
{
    goTo("I.2.4");
    type(field(QStringLiteral("I.2.4.document.0.number")), QStringLiteral("1"));
    click(QStringLiteral("I.2.4.document.add"));
    type(field(QStringLiteral("I.2.4.document.1.number")), QStringLiteral("2"));
    ASSERT_EQ(answer("I.2.4").documents.size(), 2u);

    click(QStringLiteral("I.2.4.document.0.remove"));
    settle();

    ASSERT_EQ(answer("I.2.4").documents.size(), 1u);
    EXPECT_EQ(answer("I.2.4").documents[0].number, "2");
    EXPECT_EQ(field(QStringLiteral("I.2.4.document.0.number"))->text(), QStringLiteral("2"));
}

TEST_F(EditorsTest, DocumentsChangePlacesAndTheKeyMovesTheSameOneOn)
{
    goTo("I.2.4");
    for (const auto *number : {"1", "2", "3", "4", "5"}) {
        if (*number != '1')
            click(QStringLiteral("I.2.4.document.add"));
        type(field(QStringLiteral("I.2.4.document.%1.number").arg(*number - '1')), QLatin1String(number));
    }
    click(QStringLiteral("I.2.4.document.4.up"));
    auto *focused = QApplication::focusWidget();
    QTest::keyClick(focused, Qt::Key_Space);
    settle();

    std::string order;
    for (const auto &document : answer("I.2.4").documents)
        order += document.number;
    EXPECT_EQ(order, "12534");
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("I.2.4.document.0.up"))->isEnabled());
    EXPECT_FALSE(find<QAbstractButton>(QStringLiteral("I.2.4.document.4.down"))->isEnabled());
}

TEST_F(EditorsTest, TypedTextBecomesNfcInTheDossierAndInTheField)
{
    goTo("I.2.4");
    auto *title = field(QStringLiteral("I.2.4.document.0.title"));
    title->setFocus();
    commit(title, QStringLiteral("Quye\u0302\u0301t đi\u0323nh"));
    QTest::keyClick(title, Qt::Key_Return);

    EXPECT_EQ(answer("I.2.4").documents.at(0).title, "Quyết định");
    EXPECT_EQ(title->text(), QStringLiteral("Quyết định"));
}

TEST_F(EditorsTest, ANoteAndLinksAreKept)
{
    goTo("I.2.1");
    auto *noteField = find<QPlainTextEdit>(QStringLiteral("I.2.1.note"));
    auto *links = find<QPlainTextEdit>(QStringLiteral("I.2.1.links"));

    commit(noteField, QStringLiteral("theo báo cáo\nquý III"));
    type(links, QStringLiteral("https://tayninh.gov.vn/a\nhttps://tayninh.gov.vn/b"));

    EXPECT_EQ(answer("I.2.1").note, "theo báo cáo\nquý III");
    EXPECT_EQ(answer("I.2.1").links,
        (std::vector<std::string>{"https://tayninh.gov.vn/a", "https://tayninh.gov.vn/b"}));
}

TEST_F(EditorsTest, ANoteIsPastedInLinesThatEndAsOursDo)
{
    goTo("I.2.1");
    QApplication::clipboard()->setText(QStringLiteral("một\r\nhai\rba"));

    QTest::keyClick(find<QPlainTextEdit>(QStringLiteral("I.2.1.note")), Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(answer("I.2.1").note, "một\nhai\nba");
}

TEST_F(EditorsTest, ALineThatIsNoWebAddressIsToldOnceItIsLeftAndNeverStored)
{
    goTo("I.2.1");
    auto *links = find<QPlainTextEdit>(QStringLiteral("I.2.1.links"));
    links->setFocus();
    type(links, QStringLiteral("javascript:alert(1)"));
    const bool toldWhileTyping = find<QLabel>(QStringLiteral("I.2.1.links.wrong"))->isVisible();

    type(links, QStringLiteral("\nhttp://a.vn"));
    settle();

    EXPECT_FALSE(toldWhileTyping);
    EXPECT_TRUE(find<QLabel>(QStringLiteral("I.2.1.links.wrong"))->isVisible());
    EXPECT_EQ(answer("I.2.1").links, std::vector<std::string>{"http://a.vn"});
    EXPECT_TRUE(session->flush());
}

TEST_F(EditorsTest, ALinkIsOpenedOnlyAfterAskingAndAsTheBrowserGetsIt)
{
    auto linked = answer("I.2.1");
    linked.links = {"https://tâyninh.vn/văn-bản"};
    session->setAnswer(row("I.2.1"), linked);
    goTo("I.2.1");

    click(QStringLiteral("I.2.1.links.open"));
    const auto beforeYes = dialogs.opened;
    dialogs.mayOpenLink = true;
    click(QStringLiteral("I.2.1.links.open"));

    EXPECT_TRUE(beforeYes.isEmpty());
    ASSERT_EQ(dialogs.opened.size(), 1);
    EXPECT_EQ(dialogs.opened[0].toEncoded().toStdString(), "https://xn--tyninh-wta.vn/v%C4%83n-b%E1%BA%A3n");
    EXPECT_EQ(dialogs.askedLinks.size(), 2);
}

TEST_F(EditorsTest, ADeclarationOfTheGroupIsTickedAtEachOfItsRows)
{
    goTo("I.6.1");
    click(QStringLiteral("I.6.declare.no-software"));
    settle();

    EXPECT_EQ(scoreOf("I.6.1").status, Status::Exempt);
    EXPECT_EQ(scoreOf("I.6.2").score, Points::fromInteger(1));
    goTo("I.6.2");
    EXPECT_TRUE(isChecked(QStringLiteral("I.6.declare.no-software")));
    session->undo();
    EXPECT_FALSE(isChecked(QStringLiteral("I.6.declare.no-software")));
}

TEST_F(EditorsTest, TheWheelChangesNothingThatHasNoFocus)
{
    ASSERT_TRUE(attach("I.2.4", {makeFile("a.pdf")}));
    claim("I.2.1", Points::fromInteger(2));
    goTo("I.2.1");
    page.setFocus();
    wheelOver(find<QAbstractSpinBox>(QStringLiteral("claim")));
    EXPECT_EQ(answer("I.2.1").claim, Points::fromInteger(2));

    goTo("I.2.4");
    page.setFocus();
    wheelOver(find<QComboBox>(QStringLiteral("I.2.4.document.0.file")));

    EXPECT_TRUE(answer("I.2.4").documents.empty());
}

TEST_F(EditorsTest, ADocumentNamesAFileOfItsRowAndLosesItWithTheFile)
{
    ASSERT_TRUE(attach("I.2.4", {makeFile("quy-che.pdf")}));
    goTo("I.2.4");
    auto *files = find<QComboBox>(QStringLiteral("I.2.4.document.0.file"));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Down);
    const auto named = answer("I.2.4").documents;

    click(QStringLiteral("I.2.4.files.remove"));

    ASSERT_EQ(named.size(), 1u);
    EXPECT_TRUE(named[0].content);
    EXPECT_TRUE(answer("I.2.4").attachments.empty());
    EXPECT_TRUE(answer("I.2.4").documents.empty() || !answer("I.2.4").documents[0].content);
}

TEST_F(EditorsTest, ShowingARowIsNoEdit)
{
    auto full = answer("I.2.4");
    full.documents = {Document{"12", Date(2015y / January / 5), "t", "3", std::nullopt}};
    full.note = "n";
    session->setAnswer(row("I.2.4"), full);
    QSignalSpy changed(session.get(), &EditingSession::answerChanged);

    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i)
        page.goTo(i);
    goTo("I.2.4");

    EXPECT_EQ(changed.count(), 0);
}

} // namespace
} // namespace bangdiem
