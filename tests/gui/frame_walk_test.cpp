// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every widget of every page: what everybody must be able to read, reach and trust.
#include "walkfixture.h"

#include "widgets/aboutdialog.h"
#include "widgets/errordialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

TEST_F(WalkTest, EveryControlHasANameForThoseWhoCannotSeeIt)
{
    walk(expectNamed);
}

TEST_F(WalkTest, EveryLabelShowsPlainText)
{
    walk(expectPlain);
}

TEST_F(WalkTest, NoEnglishIsLeftInTheVietnameseWindow)
{
    walk([this](QWidget *top, const QString &where) { expectVietnamese(top, where, {folder.path()}); });
}

TEST_F(WalkTest, NoEnglishIsLeftInTheDialogs)
{
    ErrorDialog error(
        u"Không mở được hồ sơ"_s, {Error{ErrorCode::NotADossier, "a.bangdiem", {}}}, {}, window.get());
    AboutDialog about(window.get());
    KeyboardDialog keyboard({}, window.get());

    for (QDialog *dialog : std::initializer_list<QDialog *>{&error, &about, &keyboard})
        expectVietnamese(dialog, dialog->windowTitle(), {});
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
