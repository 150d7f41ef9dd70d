// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every widget of every page: what everybody must be able to read, reach and trust.
#include "frame_fixture.h"

#include "presentation/editingsession.h"
#include "widgets/aboutdialog.h"
#include "widgets/errordialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
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

class WalkTest : public FrameTest
{
protected:
    WalkTest() { EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s))); }

    /// Calls `look` on every widget of every page, on the sheet with each row as the current one.
    template <typename Look> void walk(Look look)
    {
        for (const auto &page : {u"start"_s, u"check"_s, u"print"_s, u"sheet"_s}) {
            window->showPage(page);
            settle();
            look(window.get(), page);
        }
        const auto rows = desk->session()->rubric().criteria.size();
        for (std::size_t row = 1; row < rows; ++row) {
            action(u"edit.nextRow"_s)->trigger();
            look(window->pageWidget(u"sheet"_s), u"sheet row %1"_s.arg(row));
        }
    }
};

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

/// All that a widget shows by itself.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    if (const auto *choices = qobject_cast<const QComboBox *>(widget))
        for (int row = 0; row < choices->count(); ++row)
            texts << choices->itemText(row);
    for (const auto *action : widget->actions())
        texts << action->text();
    return texts;
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
        u"Không mở được hồ sơ"_s, Error{ErrorCode::NotADossier, "a.bangdiem", {}}, window.get());
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
    ErrorDialog dialog(u"Không mở được hồ sơ"_s, Error{ErrorCode::NotADossier, "a.bangdiem", {}});
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
