// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that go to a colleague and come back, at the window.
#include "frame_fixture.h"

#include "dossier/part.h"
#include "widgets/criterionpanel.h"
#include "widgets/mergedialog.h"
#include "widgets/noticebar.h"
#include "widgets/partdialog.h"
#include "widgets/sheetpage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class PartExchangeTest : public FrameTest
{
protected:
    PartExchangeTest()
    {
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        answer("I.2.1", 2);
    }

    std::size_t row(const char *id) const { return *findCriterion(desk->session()->rubric(), id); }
    const Answer &answerOf(const char *id) const { return desk->session()->answer(row(id)); }
    void answer(const char *id, int points, const char *note = "") const
    {
        Answer answer;
        answer.claim = Points::fromInteger(points);
        answer.note = note;
        desk->session()->setAnswer(row(id), answer);
    }
    template <typename Dialog> Dialog *dialogOf(const char *command)
    {
        action(QString::fromLatin1(command))->trigger();
        settle();
        auto *dialog = window->findChild<Dialog *>();
        EXPECT_TRUE(dialog) << command;
        return dialog;
    }
    template <typename T> static T *in(const QDialog *dialog, const char *name)
    {
        auto *widget = dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    static void click(const QDialog *dialog, const char *name)
    {
        QTest::mouseClick(in<QAbstractButton>(dialog, name), Qt::LeftButton);
    }
    static QTreeWidgetItem *itemOf(const QTreeWidget *tree, const char *id)
    {
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(tree)); *item; ++item)
            if ((*item)->text(0).startsWith(QString::fromLatin1(id) + u' '))
                return *item;
        ADD_FAILURE() << id;
        return nullptr;
    }
    /// Ticks the rows and writes them to "phan.bangdiem".
    void handOut(const std::vector<const char *> &ids)
    {
        dialogs.dossierToCreate = file(u"phan.bangdiem"_s);
        auto *dialog = dialogOf<PartDialog>("file.handOut");
        auto *tree = in<QTreeWidget>(dialog, "part.rows");
        for (const auto *id : ids) {
            tree->setCurrentItem(itemOf(tree, id));
            QTest::keyClick(tree, Qt::Key_Space);
        }
        click(dialog, "part.handOut");
        settle();
    }
    void open(const char *name)
    {
        EXPECT_TRUE(desk->open(file(QString::fromLatin1(name))));
        settle(); // The session before lets go of its file.
        EXPECT_FALSE(desk->session()->isReadOnly());
    }
    /// Answers rows in the part as a colleague does, and opens the whole dossier again.
    void inThePart(const std::function<void()> &work)
    {
        open("phan.bangdiem");
        work();
        open("so.bangdiem");
    }
    MergeDialog *takeBack()
    {
        dialogs.parts = {file(u"phan.bangdiem"_s)};
        return dialogOf<MergeDialog>("file.takeBack");
    }
    QString banner(const char *name) const
    {
        const auto *bar = window->findChild<NoticeBar *>(QString::fromLatin1(name));
        return bar->isVisible() ? bar->text() : QString();
    }
};

TEST_F(PartExchangeTest, WritesTheTickedRowsIntoAFileOfTheirOwn)
{
    handOut({"I.2", "II.2"});

    EXPECT_TRUE(banner("notice").contains(u"phan.bangdiem"_s)) << banner("notice").toStdString();
    const auto part = DossierFile::open(file(u"phan.bangdiem"_s).toStdString(), Access::ReadOnly);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->dossier().part->rows, rowsNamed(desk->session()->rubric(), {"I.2", "II.2"}).value());
    EXPECT_EQ(part->dossier().answers.criteria[row("I.2.1")].claim, Points::fromInteger(2));
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(PartExchangeTest, OffersNothingUntilARowIsTicked)
{
    auto *dialog = dialogOf<PartDialog>("file.handOut");
    auto *tree = in<QTreeWidget>(dialog, "part.rows");
    const auto *button = in<QPushButton>(dialog, "part.handOut");

    EXPECT_FALSE(button->isEnabled());
    tree->setCurrentItem(itemOf(tree, "I.2.1"));
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_TRUE(button->isEnabled());
    EXPECT_EQ(itemOf(tree, "I.2")->checkState(0), Qt::PartiallyChecked);
    EXPECT_TRUE(in<QLabel>(dialog, "part.chosen")->text().contains(u"1"_s));
}

TEST_F(PartExchangeTest, TellsWhereTheFileExistsAlready)
{
    handOut({"I.2"});
    const auto before
        = DossierFile::open(file(u"phan.bangdiem"_s).toStdString(), Access::ReadOnly)->dossier().id;

    handOut({"I.1"});

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::FileExists);
    EXPECT_EQ(
        DossierFile::open(file(u"phan.bangdiem"_s).toStdString(), Access::ReadOnly)->dossier().id, before);
}

TEST_F(PartExchangeTest, APartSaysSoAndTakesNoAnswersOfOtherRows)
{
    handOut({"I.2"});
    open("phan.bangdiem");

    EXPECT_TRUE(banner("partBanner").contains(u"I.2"_s)) << banner("partBanner").toStdString();
    EXPECT_FALSE(action(u"edit.heading"_s)->isEnabled());
    answer("I.2.2", 1);
    answer("II.2", 0);
    EXPECT_EQ(answerOf("I.2.2").claim, Points::fromInteger(1));
    EXPECT_EQ(answerOf("II.2"), Answer());
    desk->session()->setDeclared("II.1.11", {"no-procedures"});
    EXPECT_TRUE(desk->session()->declared("II.1.11").empty());
    auto *page = qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s));
    page->goTo(row("II.2"));
    auto *note = page->findChild<CriterionPanel *>()->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(note);
    EXPECT_TRUE(note->isReadOnly());
    page->goTo(row("I.2.1"));
    EXPECT_FALSE(page->findChild<CriterionPanel *>()->findChild<QPlainTextEdit *>()->isReadOnly());
    open("so.bangdiem");
    EXPECT_EQ(banner("partBanner"), QString());
}

TEST_F(PartExchangeTest, TakesRowsAndTheirEvidenceBackInOneUndoStep)
{
    handOut({"I.2", "II.2"});
    QFile evidence(file(u"quy-che.pdf"_s));
    ASSERT_TRUE(evidence.open(QIODevice::WriteOnly));
    evidence.write("quy che");
    evidence.close();
    inThePart([&] {
        answer("I.2.1", 3);
        answer("I.2.2", 1);
        auto *task = desk->session()->attach(row("II.2"), {file(u"quy-che.pdf"_s).toStdString()});
        ASSERT_TRUE(dialogs.waitFor(*task, {}));
    });
    const auto before = desk->session()->dossier().answers;

    auto *dialog = takeBack();
    EXPECT_TRUE(in<QLabel>(dialog, "merge.source")->text().contains(u"phan.bangdiem"_s));
    EXPECT_EQ(in<QTreeWidget>(dialog, "merge.rows")->topLevelItemCount(), 3);
    EXPECT_EQ(desk->session()->dossier().answers, before) << "nothing happens before it is accepted";
    click(dialog, "merge.accept");
    settle();

    EXPECT_EQ(answerOf("I.2.1").claim, Points::fromInteger(3));
    ASSERT_EQ(answerOf("II.2").attachments.size(), 1U);
    EXPECT_EQ(answerOf("II.2").attachments[0].name, "quy-che.pdf");
    EXPECT_TRUE(banner("notice").contains(u"3"_s)) << banner("notice").toStdString();
    EXPECT_TRUE(desk->settleEdits());
    action(u"edit.undo"_s)->trigger();
    EXPECT_EQ(desk->session()->dossier().answers, before);
}

TEST_F(PartExchangeTest, AsksWhatBothChanged)
{
    handOut({"I.2"});
    inThePart([&] {
        answer("I.2.1", 3, "của họ");
        answer("I.2.2", 1, "của họ");
    });
    answer("I.2.1", 1, "của tôi");
    answer("I.2.2", 0, "của tôi");
    auto *dialog = takeBack();
    auto *list = in<QTreeWidget>(dialog, "merge.rows");
    const auto *accept = in<QPushButton>(dialog, "merge.accept");

    EXPECT_FALSE(accept->isEnabled());
    EXPECT_EQ(list->currentItem(), itemOf(list, "I.2.1"));
    EXPECT_FALSE(in<QRadioButton>(dialog, "merge.keep")->isChecked());
    click(dialog, "merge.keep");
    list->setCurrentItem(itemOf(list, "I.2.2"));
    EXPECT_FALSE(in<QRadioButton>(dialog, "merge.take")->isChecked());
    click(dialog, "merge.take");
    EXPECT_TRUE(accept->isEnabled());
    click(dialog, "merge.accept");
    settle();

    EXPECT_EQ(answerOf("I.2.1").note, "của tôi");
    EXPECT_EQ(answerOf("I.2.2").note, "của họ");
}

TEST_F(PartExchangeTest, DecidesAllConflictsAtOnce)
{
    handOut({"I.2"});
    inThePart([&] { answer("I.2.1", 3); });
    answer("I.2.1", 1);
    auto *dialog = takeBack();

    click(dialog, "merge.keepAll");
    EXPECT_FALSE(in<QPushButton>(dialog, "merge.accept")->isEnabled()) << "nothing is taken then";
    click(dialog, "merge.takeAll");
    click(dialog, "merge.accept");
    settle();

    EXPECT_EQ(answerOf("I.2.1").claim, Points::fromInteger(3));
}

TEST_F(PartExchangeTest, ShowsBothSidesAsPlainTextAndMarksWhatDiffers)
{
    handOut({"I.2"});
    inThePart([&] { answer("I.2.1", 3, "<b>đậm</b>"); });
    answer("I.2.1", 3, "<a href='x'>nhạt</a>");
    auto *dialog = takeBack();

    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !label->pixmap(Qt::ReturnByValue).isNull())
            << label->text().toStdString();
        texts << label->text();
    }
    EXPECT_TRUE(texts.contains(u"<b>đậm</b>"_s));
    EXPECT_TRUE(texts.contains(u"<a href='x'>nhạt</a>"_s));
    EXPECT_EQ(dialog->findChildren<QLabel *>(u"merge.differs"_s).size(), 1) << "the claim is the same";
}

TEST_F(PartExchangeTest, CancelLeavesEverythingAsItWas)
{
    handOut({"I.2"});
    inThePart([&] { answer("I.2.1", 3); });
    const auto before = desk->session()->dossier().answers;

    QTest::keyClick(takeBack(), Qt::Key_Escape);
    settle();

    EXPECT_EQ(desk->session()->dossier().answers, before);
    EXPECT_FALSE(desk->session()->canUndo());
    EXPECT_EQ(banner("notice"), QString());
}

TEST_F(PartExchangeTest, LooksAtOneFileAfterTheOther)
{
    handOut({"I.2"});
    QFile::copy(file(u"phan.bangdiem"_s), file(u"hai.bangdiem"_s));
    inThePart([&] { answer("I.2.1", 3); });
    open("hai.bangdiem");
    answer("I.2.2", 1);
    open("so.bangdiem");
    dialogs.parts = {file(u"phan.bangdiem"_s), file(u"hai.bangdiem"_s)};

    click(dialogOf<MergeDialog>("file.takeBack"), "merge.accept");
    settle();
    auto *second = window->findChild<MergeDialog *>();
    ASSERT_TRUE(second);
    click(second, "merge.accept");
    settle();

    EXPECT_EQ(answerOf("I.2.1").claim, Points::fromInteger(3));
    EXPECT_EQ(answerOf("I.2.2").claim, Points::fromInteger(1));
}

TEST_F(PartExchangeTest, TellsThatThereIsNothingNewOrThatTheSheetIsAnother)
{
    handOut({"I.2"});
    ASSERT_TRUE(desk->create(wanted(u"khac.bangdiem"_s, u"tayninh-2693-2015-pl2"_s)));
    settle();
    open("so.bangdiem");
    dialogs.parts = {file(u"khac.bangdiem"_s), file(u"phan.bangdiem"_s)};

    action(u"file.takeBack"_s)->trigger();
    settle();

    EXPECT_FALSE(window->findChild<MergeDialog *>());
    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::MergeOtherRubric);
    EXPECT_TRUE(banner("notice").contains(u"phan.bangdiem"_s));
}

} // namespace bangdiem::tests
