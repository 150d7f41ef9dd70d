// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every widget of every page: what everybody must be able to read, reach and trust.
#include "walkfixture.h"

#include "widgets/aboutdialog.h"
#include "widgets/errordialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

TEST_F(WalkTest, EveryControlHasANameForThoseWhoCannotSeeIt)
{
    QAccessible::setActive(true);

    walk([](QWidget *top, const QString &where) {
        for (auto *widget : top->findChildren<QWidget *>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && widget->isEnabled() && !widget->objectName().startsWith(u"qt_"_s);
            if (!control || qobject_cast<QMenu *>(widget) || qobject_cast<QTabBar *>(widget))
                continue;
            if (widget->parentWidget()->focusProxy() == widget || widget->focusProxy())
                continue; // the inside of a control that has the name
            const auto *interface = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
                << where.toStdString() << ": " << widget->metaObject()->className() << ' '
                << widget->objectName().toStdString();
        }
    });
}

TEST_F(WalkTest, EveryLabelShowsPlainText)
{
    walk([](QWidget *top, const QString &where) {
        for (const auto *label : top->findChildren<QLabel *>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText)
                << where.toStdString() << ": " << label->objectName().toStdString() << ' '
                << label->text().toStdString();
    });
}

/// English words that no Vietnamese sentence of the program has.
const QRegularExpression &english()
{
    static const QRegularExpression words(
        u"\\b(the|of|and|or|is|to|not|file|files|open|close|cancel|save|saved|sheet|start|page|pages|year|"
        u"points?|"
        "answered|unanswered|yes|no|add|remove|row|rows|document|figures|note|print|printed|export|undo|redo|"
        "edit|"
        "view|help|language|theme|light|dark|agency|staff|place|warnings?|total|section|details|copy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

TEST_F(WalkTest, NoEnglishIsLeftInTheVietnameseWindow)
{
    walk([this](QWidget *top, const QString &where) {
        auto widgets = top->findChildren<QWidget *>();
        widgets << top;
        for (const auto *widget : widgets)
            for (auto text : textsOf(widget)) {
                text.remove(u'&').remove(folder.path());
                EXPECT_FALSE(english().match(text).hasMatch())
                    << where.toStdString() << ": " << widget->metaObject()->className() << ": "
                    << text.toStdString();
            }
    });
}

TEST_F(WalkTest, NoEnglishIsLeftInTheDialogs)
{
    ErrorDialog error(
        u"Không mở được hồ sơ"_s, {Error{ErrorCode::NotADossier, "a.bangdiem", {}}}, {}, window.get());
    AboutDialog about(window.get());
    KeyboardDialog keyboard({}, window.get());

    for (const QDialog *dialog :
        {static_cast<QDialog *>(&error), static_cast<QDialog *>(&about), static_cast<QDialog *>(&keyboard)})
        for (const auto *widget : dialog->findChildren<QWidget *>())
            for (auto text : textsOf(widget)) {
                text.remove(u'&');
                EXPECT_FALSE(english().match(text).hasMatch()) << text.toStdString();
            }
}

TEST_F(WalkTest, StandardButtonsSpeakVietnamese)
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Yes);

    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"Hủy"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Ok)->text(), u"Đồng ý"_s);
    EXPECT_EQ(box.button(QDialogButtonBox::Yes)->text(), u"&Có"_s);
}

TEST_F(WalkTest, TellsATechnicalPartThatUnfolds)
{
    ErrorDialog dialog(u"Không mở được hồ sơ"_s, {Error{ErrorCode::NotADossier, "a.bangdiem", {}}});
    auto *technical = dialog.findChild<QPlainTextEdit *>();
    dialog.show();
    const bool before = technical->isVisible();

    for (auto *button : dialog.findChildren<QAbstractButton *>())
        if (button->isCheckable())
            button->click();

    EXPECT_FALSE(before);
    EXPECT_TRUE(technical->isVisible());
    EXPECT_EQ(technical->toPlainText(), u"not-a-dossier\na.bangdiem"_s);
}

} // namespace bangdiem::tests
