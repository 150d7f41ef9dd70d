// SPDX-License-Identifier: GPL-3.0-or-later
// The page Kiểm tra as a person uses it: to a row and back.
#include "frame_fixture.h"

#include "presentation/checkmodel.h"
#include "widgets/checkview.h"
#include "widgets/headingdialog.h"
#include "widgets/sheetpage.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class CheckPageTest : public FrameTest
{
protected:
    CheckPageTest()
    {
        EXPECT_TRUE(desk->create(wanted(u"so.bangdiem"_s)));
        window->showPage(u"check"_s);
        settle();
    }

    CheckView *view() const { return in<CheckView>(u"check"_s, u"check.lines"_s); }
    QString summary() const { return in<QLabel>(u"check"_s, u"check.summary"_s)->text(); }
    QString tab() const
    {
        const auto *tabs = window->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabData(tab) == u"check"_s)
                return tabs->tabText(tab);
        return {};
    }
    SheetPage *sheetPage() const { return qobject_cast<SheetPage *>(window->pageWidget(u"sheet"_s)); }
    QModelIndex line(int row) const { return view()->model()->index(row, 0, view()->model()->index(0, 0)); }
    std::size_t criterionOf(const QModelIndex &index) const
    {
        return index.data(CheckModel::CriterionRole).toULongLong();
    }
    void answerAll(Points claim)
    {
        auto &session = *desk->session();
        for (std::size_t i = 0; i < session.rubric().criteria.size(); ++i) {
            Answer answer;
            answer.claim = claim;
            session.setAnswer(i, answer);
        }
        QTest::qWait(300); // The words follow when typing pauses.
    }
    void expectEditing(std::size_t criterion) const
    {
        EXPECT_EQ(window->currentPage(), u"sheet"_s);
        EXPECT_EQ(sheetPage()->currentCriterion(), criterion);
        const auto *focused = window->focusWidget(); // Whether or not the window is the active one by now.
        ASSERT_TRUE(focused);
        EXPECT_TRUE(sheetPage()->isAncestorOf(focused));
        EXPECT_NE(focused->objectName(), u"sheet.tree"_s);
    }
};

TEST_F(CheckPageTest, EnterGoesToTheRowReadyToTypeAndAlt3ComesBackToTheLine)
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    const auto chosen = view()->currentIndex();
    const auto criterion = criterionOf(chosen);
    QTest::keyClick(view(), Qt::Key_Return);

    expectEditing(criterion);

    QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(window->currentPage(), u"check"_s);
    EXPECT_EQ(window->focusWidget(), view());
    EXPECT_EQ(criterionOf(view()->currentIndex()), criterion);
}

TEST_F(CheckPageTest, AClickGoesToTheRow)
{
    const auto criterion = criterionOf(line(4));

    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(line(4)).center());

    expectEditing(criterion);
}

TEST_F(CheckPageTest, TheHeadingIsOpenedWhereALineConcernsIt)
{
    auto heading = desk->session()->dossier().heading;
    heading.agency.clear();
    desk->session()->setHeading(heading);
    QTest::qWait(300);
    const auto *model = static_cast<const CheckModel *>(view()->model());
    view()->setCurrentIndex(model->indexLike({CheckGroup::Errors, FindingKind::Heading, {}, {}, {}}));

    QTest::keyClick(view(), Qt::Key_Return);

    EXPECT_TRUE(window->findChild<HeadingDialog *>());
}

TEST_F(CheckPageTest, TheTabCountsTheErrorsAndThePageFollowsEveryEdit)
{
    const auto rows = desk->session()->rubric().criteria.size();
    EXPECT_EQ(tab(), u"Kiểm tra %1"_s.arg(rows));
    EXPECT_EQ(view()->model()->rowCount(view()->model()->index(0, 0)), static_cast<int>(rows));

    Answer answer;
    answer.claim = Points();
    desk->session()->setAnswer(0, answer);
    QTest::qWait(300);

    EXPECT_EQ(tab(), u"Kiểm tra %1"_s.arg(rows - 1));
    EXPECT_TRUE(summary().startsWith(u"Còn %1 lỗi"_s.arg(rows - 1))) << summary().toStdString();
}

TEST_F(CheckPageTest, SaysHonestlyWhatIsLeftWhereNothingMustBeSettled)
{
    answerAll(Points());

    EXPECT_EQ(tab(), u"Kiểm tra"_s);
    EXPECT_TRUE(summary().startsWith(u"Không còn gì phải xử lý."_s)) << summary().toStdString();
    EXPECT_TRUE(summary().contains(u"100 điểm"_s)) << summary().toStdString();
    EXPECT_EQ(view()->model()->index(0, 0).data(CheckModel::GroupRole).toInt(),
        static_cast<int>(CheckGroup::Advice));
}

TEST_F(CheckPageTest, TheCountsBelowTheSheetLeadHere)
{
    window->showPage(u"sheet"_s);
    QTest::qWait(300);

    QTest::mouseClick(in<QToolButton>(u"sheet"_s, u"sheet.errors"_s), Qt::LeftButton);

    EXPECT_EQ(window->currentPage(), u"check"_s);
}

} // namespace bangdiem::tests
