// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_fixture.h"

#include "widgets/datefield.h"
#include "widgets/headingdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class HeadingTest : public FrameTest
{
protected:
    HeadingTest()
    {
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        settle();
        action(u"edit.heading"_s)->trigger();
        dialog = window->findChild<HeadingDialog *>();
    }
    template <typename T = QLineEdit> T *field(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void pressOk() const
    {
        QTest::mouseClick(
            field<QDialogButtonBox>(u"buttons"_s)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    const Heading &heading() const { return desk->session()->dossier().heading; }

    HeadingDialog *dialog = nullptr;
};

TEST_F(HeadingTest, ShowsWhatTheDossierHolds)
{
    EXPECT_EQ(field(u"agency"_s)->text(), u"Sở Tài chính"_s);
    EXPECT_EQ(field<DateField>(u"asOf"_s)->date(), heading().assessment.asOf);
}

TEST_F(HeadingTest, CorrectsTheHeadingInOneUndoStep)
{
    const auto before = heading();

    retype(field(u"agency"_s), u"Sở Nội vụ"_s);
    retype(field(u"staff"_s), u"1.250"_s);
    retype(field(u"asOf"_s), u"30/6/2015"_s);
    pressOk();

    EXPECT_EQ(heading().agency, "Sở Nội vụ");
    EXPECT_EQ(heading().assessment.staff, 1250);
    EXPECT_EQ(toIsoText(heading().assessment.asOf), "2015-06-30");
    EXPECT_TRUE(window->windowTitle().contains(u"Sở Nội vụ"_s));
    action(u"edit.undo"_s)->trigger();
    EXPECT_EQ(heading(), before);
}

TEST_F(HeadingTest, ListsTheUnitsOneALine)
{
    auto *units = field<QPlainTextEdit>(u"units"_s);
    type(units, u"Văn phòng"_s);
    QTest::keyClick(units, Qt::Key_Return);
    QTest::keyClick(units, Qt::Key_Return);
    type(units, u" Phòng Nội vụ "_s);
    pressOk();

    EXPECT_EQ(heading().units, (std::vector<std::string>{"Văn phòng", "Phòng Nội vụ"}));
    EXPECT_EQ(settings.lastHeading().units, heading().units);
}

TEST_F(HeadingTest, KeepsTheUnitsWhenAnotherLineIsCorrected)
{
    auto withUnits = heading();
    withUnits.units = {"Văn phòng", "Phòng Nội vụ"};
    desk->session()->setHeading(withUnits);
    field<QDialogButtonBox>(u"buttons"_s)->button(QDialogButtonBox::Cancel)->click();
    action(u"edit.heading"_s)->trigger();
    dialog = window->findChildren<HeadingDialog *>().last();

    retype(field(u"staff"_s), u"60"_s);
    pressOk();

    EXPECT_EQ(heading().assessment.staff, 60);
    EXPECT_EQ(heading().units, withUnits.units);
}

TEST_F(HeadingTest, RefusesAUnitThatStandsTwice)
{
    auto *units = field<QPlainTextEdit>(u"units"_s);
    type(units, u"Phòng A"_s);
    QTest::keyClick(units, Qt::Key_Return);
    type(units, u"phòng a"_s);
    pressOk();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(u"unitsFault"_s)->isVisible());
    EXPECT_EQ(dialog->focusWidget(), units);
}

TEST_F(HeadingTest, StaysOpenAndSaysWhatIsWrong)
{
    const auto before = heading();

    retype(field(u"staff"_s), u"0"_s);
    retype(field(u"asOf"_s), u"31/6/2015"_s);
    pressOk();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(field<QLabel>(u"staffFault"_s)->isVisible());
    EXPECT_TRUE(field<QLabel>(u"asOfFault"_s)->isVisible());
    EXPECT_FALSE(field<QLabel>(u"agencyFault"_s)->isVisible());
    EXPECT_EQ(heading(), before);
}

} // namespace bangdiem::tests
