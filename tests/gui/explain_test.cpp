// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer asks to be explained, at the agency's desk.
#include "explainfixture.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

namespace bangdiem::tests {

TEST_F(ExplainTest, NothingIsShownWhereNothingWasAsked)
{
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(chip()->isVisible());
    EXPECT_FALSE(in<QWidget>(u"sheet"_s, u"sheet.explain"_s)->isVisible());
}

TEST_F(ExplainTest, ShowsTheRowsWithWhatTheReviewerSaysOfThemAsPlainText)
{
    openFeedback();

    EXPECT_TRUE(dialogs.errors.empty());
    EXPECT_EQ(page()->filter().filter(), RowFilter::ToExplain);
    EXPECT_TRUE(bar()->text().contains(u"Trần Thị <b>B</b>"_s)) << bar()->text().toStdString();
    EXPECT_EQ(stateOf("I.2.4"), u"cần giải trình"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip()->text() == u"Cần giải trình 2"_s; }))
        << chip()->text().toStdString();
    EXPECT_TRUE(chip()->isVisible());
    page()->goTo(row("I.2.4"));
    settle();
    EXPECT_EQ(labelText(u"sheet.explain.verdict"_s), u"Bác minh chứng · điểm hiện có: 0"_s);
    EXPECT_EQ(labelText(u"sheet.explain.comment"_s), u"Là quy chế <i>thư điện tử</i>\nkhông phải văn bản"_s);
    EXPECT_EQ(in<QLabel>(u"sheet"_s, u"sheet.explain.comment"_s)->textFormat(), Qt::PlainText);
}

TEST_F(ExplainTest, F8WalksTheRowsAndAnEditOfTheNoteExplainsOne)
{
    openFeedback();
    page()->goTo(row("II.1.1"));

    action(u"edit.nextNeeding"_s)->trigger();
    settle();
    EXPECT_EQ(page()->currentCriterion(), row("I.2.4"));
    auto *note = in<QPlainTextEdit>(u"sheet"_s, u"I.2.4.note"_s);
    note->setFocus();
    type(note, u"Quy chế 12 thay cho quy chế cũ"_s);
    settle();

    EXPECT_NE(stateOf("I.2.4"), u"cần giải trình"_s);
    EXPECT_TRUE(in<QCheckBox>(u"sheet"_s, u"sheet.explain.done"_s)->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([&] { return chip()->text() == u"Cần giải trình 1"_s; }))
        << chip()->text().toStdString();
    action(u"edit.nextNeeding"_s)->trigger();
    settle();
    EXPECT_EQ(page()->currentCriterion(), row("II.1.1"));
}

TEST_F(ExplainTest, ARowThatStaysAsItIsIsTickedAndTheTickIsTakenBack)
{
    openFeedback();
    page()->goTo(row("II.1.1"));
    settle();
    auto *done = in<QCheckBox>(u"sheet"_s, u"sheet.explain.done"_s);

    QTest::keyClick(done, Qt::Key_Space);
    EXPECT_FALSE(desk->session()->isToExplain(row("II.1.1")));
    QTest::keyClick(done, Qt::Key_Space);

    EXPECT_TRUE(desk->session()->isToExplain(row("II.1.1")));
    EXPECT_FALSE(desk->session()->canUndo());
}

TEST_F(ExplainTest, IsThereAgainWithWhatWasExplainedWhenTheDossierIsOpenedAgain)
{
    openFeedback();
    desk->session()->setExplained(row("II.1.1"), true);
    ASSERT_TRUE(desk->close());
    settle();
    EXPECT_FALSE(bar()->isVisible());

    ASSERT_TRUE(desk->open(path()));
    settle();

    ASSERT_TRUE(desk->session()->explaining());
    EXPECT_EQ(desk->session()->explaining()->feedback, feedback);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(desk->session()->isToExplain(row("I.2.4")));
    EXPECT_FALSE(desk->session()->isToExplain(row("II.1.1")));
}

TEST_F(ExplainTest, TheSameFileAgainKeepsWhatWasExplainedAndALaterOneAsksAnew)
{
    openFeedback();
    desk->session()->setExplained(row("II.1.1"), true);

    openFeedback();
    EXPECT_FALSE(desk->session()->isToExplain(row("II.1.1")));
    feedback.rows["II.1.1"].comment = "Vẫn chưa rõ";
    openFeedback();

    EXPECT_TRUE(desk->session()->isToExplain(row("II.1.1")));
}

TEST_F(ExplainTest, AFileDroppedOnTheWindowIsOpened)
{
    testing::writeBytes(feedbackPath().toStdString(), toJson(feedback));

    drop(feedbackPath());

    EXPECT_TRUE(desk->session()->explaining());
}

TEST_F(ExplainTest, AFileDroppedOnTheCriterionIsOpenedAndNoEvidence)
{
    testing::writeBytes(feedbackPath().toStdString(), toJson(feedback));
    testing::writeBytes(file(u"quy chế.pdf"_s).toStdString(), "%PDF-1.4\n");
    window->showPage(u"sheet"_s);
    const auto before = desk->session()->answer(0).attachments.size();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(feedbackPath()), QUrl::fromLocalFile(file(u"quy chế.pdf"_s))});
    auto *panel = in<QAbstractScrollArea>(u"sheet"_s, u"sheet.panel"_s)->viewport();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &dropped);
    ASSERT_TRUE(QTest::qWaitFor([this] { return desk->session()->explaining().has_value(); }));

    const auto &files = desk->session()->answer(0).attachments;
    ASSERT_EQ(files.size(), before + 1);
    EXPECT_EQ(files.back().name, "quy chế.pdf");
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(ExplainTest, WhatWasRememberedAndIsDamagedIsToldUntilItIsPutAway)
{
    openFeedback();
    const auto kept = settings.ownFolder() + u"/feedback/"_s
        + QString::fromStdString(desk->session()->dossier().id) + u".json"_s;
    ASSERT_TRUE(QFile::exists(kept));
    testing::writeBytes(kept.toStdString(), "{");

    ASSERT_TRUE(desk->close() && desk->open(path()));
    settle();

    EXPECT_FALSE(desk->session()->explaining());
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().startsWith(u"Yêu cầu giải trình đã mở trước đây không xem lại được"_s))
        << bar()->text().toStdString();
    press(u"Cất đi"_s);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(QFile::exists(kept));
    ASSERT_TRUE(desk->close() && desk->open(path()));
    settle();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(ExplainTest, ARequestAboutAnotherDossierIsRefusedAndTheOneThatIsShownStays)
{
    openFeedback();
    const auto shown = desk->session()->explaining();
    feedback.dossier = newDossierId();
    feedback.agency = "Sở Y tế";

    openFeedback();

    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(dialogs.errors.front().code, ErrorCode::FeedbackOtherDossier);
    EXPECT_EQ(desk->session()->explaining(), shown);
}

TEST_F(ExplainTest, WithoutADossierItSaysWhichOneToOpen)
{
    ASSERT_TRUE(desk->close());
    settle();
    EXPECT_FALSE(action(u"file.openFeedback"_s)->isEnabled());
    testing::writeBytes(feedbackPath().toStdString(), toJson(feedback));

    drop(feedbackPath());

    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(dialogs.errors.front().details.front(), "Sở Tài chính");
}

TEST_F(ExplainTest, EveryFaultOfABadFileIsNamedAndNothingIsShown)
{
    testing::writeBytes(feedbackPath().toStdString(), R"({"kind": "something", "criteria": []})");
    dialogs.feedbackToOpen = feedbackPath();

    action(u"file.openFeedback"_s)->trigger();

    EXPECT_GT(dialogs.errors.size(), 2u);
    EXPECT_FALSE(desk->session()->explaining());
}

TEST_F(ExplainTest, PutAwayItIsGoneForGood)
{
    openFeedback();

    press(u"Cất đi"_s);

    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(chip()->isVisible());
    EXPECT_EQ(page()->filter().filter(), RowFilter::All);
    ASSERT_TRUE(desk->close());
    ASSERT_TRUE(desk->open(path()));
    EXPECT_FALSE(desk->session()->explaining());
}

TEST_F(ExplainTest, ASealedDossierShowsTheRowsAndSaysToReopenIt)
{
    ASSERT_TRUE(desk->close());
    settle();
    ASSERT_TRUE(testing::reopened(path().toStdString()).seal("Giám đốc", kNow));
    ASSERT_TRUE(desk->open(path()));
    settle();

    openFeedback();

    EXPECT_EQ(stateOf("I.2.4"), u"cần giải trình"_s);
    EXPECT_TRUE(bar()->text().contains(u"Mở lại"_s)) << bar()->text().toStdString();
}

TEST_F(ExplainTest, TheAnswerIsTheNextRevisionReopenedChangedAndSealedAgain)
{
    const auto onPage = [&](const QString &name) {
        window->showPage(u"seal"_s);
        settle();
        return in<QAbstractButton>(u"seal"_s, name);
    };
    const auto seal = [&] {
        onPage(u"seal.seal"_s);
        retype(in<QLineEdit>(u"seal"_s, u"seal.signer"_s), u"Giám đốc Nguyễn Văn A"_s);
        onPage(u"seal.seal"_s)->click();
        settle();
    };
    seal();
    ASSERT_EQ(desk->session()->sealing().state, SealState::Sealed);
    openFeedback();

    onPage(u"seal.reopen"_s)->click();
    settle();
    auto *dialog = QApplication::activeModalWidget();
    ASSERT_TRUE(dialog);
    type(dialog->findChild<QPlainTextEdit *>(u"reopen.reason"_s), u"Giải trình"_s);
    dialog->findChild<QPushButton *>(u"reopen.reopen"_s)->click();
    settle();
    EXPECT_TRUE(bar()->isVisible());
    composition->showRowsToExplain();
    settle();
    for (const auto *id : {"I.2.4", "II.1.1"}) {
        page()->goTo(row(id));
        settle();
        type(in<QPlainTextEdit>(u"sheet"_s, QString::fromLatin1(id) + u".note"_s), u"Xem quyết định 12"_s);
    }
    EXPECT_TRUE(bar()->text().contains(u"chốt hồ sơ rồi nộp lại"_s)) << bar()->text().toStdString();
    seal();

    EXPECT_EQ(desk->session()->dossier().revision, 2);
    EXPECT_EQ(desk->session()->sealing().state, SealState::Sealed);
    EXPECT_TRUE(bar()->text().contains(u"lần chốt 2"_s)) << bar()->text().toStdString();
}

} // namespace bangdiem::tests
