// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "support/checkout.h"
#include "widgets/rubriccheckdialog.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray example()
{
    QFile file(tests::sourceFile("rubrics/examples/vidu-cchc.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

class RubricCheckTest : public FrameTest
{
protected:
    /// The dialog over the window after the command ran on a file with this text.
    RubricCheckDialog *check(const QByteArray &text)
    {
        write(file(u"bo.json"_s), text);
        dialogs.rubricToCheck = file(u"bo.json"_s);
        action(u"file.checkRubric"_s)->trigger();
        return window->findChild<RubricCheckDialog *>();
    }
};

} // namespace

TEST_F(RubricCheckTest, ShowsEachFaultAtItsLineInTheText)
{
    auto text = example();
    text.replace("\"from\": 20, \"below\": 30", "\"from\": 20, \"below\": 29");

    auto *dialog = check(text);
    ASSERT_TRUE(dialog);
    const auto *faults = dialog->findChild<QListWidget *>(u"rubric.faults"_s);
    const auto *shown = dialog->findChild<QPlainTextEdit *>(u"rubric.text"_s);

    ASSERT_EQ(faults->count(), 1);
    EXPECT_TRUE(faults->item(0)->text().contains(u"29,5"_s)) << faults->item(0)->text().toStdString();
    EXPECT_TRUE(shown->textCursor().block().text().contains(u"\"bands\""_s))
        << shown->textCursor().block().text().toStdString();
    EXPECT_FALSE(shown->extraSelections().isEmpty());
}

TEST_F(RubricCheckTest, SaysThatARightFileHasNoFaultsAndChecksItAgain)
{
    auto *dialog = check(example());
    ASSERT_TRUE(dialog);
    const auto *verdict = dialog->findChild<QLabel *>(u"rubric.verdict"_s);
    EXPECT_TRUE(verdict->text().startsWith(u"bo.json: không có lỗi nào"_s)) << verdict->text().toStdString();

    write(file(u"bo.json"_s), "{");
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Kiểm tra lại"_s)
            button->click();

    EXPECT_TRUE(verdict->text().contains(u"số lỗi tìm thấy"_s)) << verdict->text().toStdString();
}

TEST_F(RubricCheckTest, AFileThatCannotBeReadIsAnErrorAndNoFault)
{
    dialogs.rubricToCheck = file(u"khong-co.json"_s);

    action(u"file.checkRubric"_s)->trigger();

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::FileMissing);
}

TEST_F(RubricCheckTest, EveryControlOfTheDialogHasAName)
{
    QAccessible::setActive(true);
    auto *dialog = check(example());
    ASSERT_TRUE(dialog);

    for (auto *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className();
    }
}

} // namespace bangdiem::tests
