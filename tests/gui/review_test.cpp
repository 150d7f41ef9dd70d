// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose answers were made from an earlier year's.
#include "sheetfixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace bangdiem {
namespace {

using namespace std::chrono;
using testing::indexOf;
using testing::reopened;
using testing::type;

class ReviewTest : public testing::SheetPageTest
{
protected:
    /// The session sees what is stored: an edit through it would be the review.
    void carry(const char *id, const Earlier &earlier)
    {
        page.setSession(nullptr);
        session.reset();
        {
            auto file = reopened(folder / kName, Access::ReadWrite);
            const auto criterion = indexOf(file.dossier(), id);
            auto answer = file.dossier().answers.criteria.size() > criterion
                ? file.dossier().answers.criteria[criterion]
                : Answer{};
            answer.earlier = earlier;
            EXPECT_TRUE(file.setAnswer(criterion, answer, now));
        }
        reopen(Access::ReadWrite);
        page.setSession(session.get());
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        goTo(id);
    }
    QPushButton *confirm() const { return find<QPushButton>(QStringLiteral("sheet.review.confirm")); }
    QWidget *bar() const { return find<QWidget>(QStringLiteral("sheet.review")); }
};

TEST_F(ReviewTest, ARowOfThisYearHasNoBar)
{
    goTo("I.1.2");

    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(ReviewTest, AsksForAReviewAndIsConfirmedByKeyInOneStep)
{
    carry("I.1.2", {2014, false, {50, 45}, {}});
    EXPECT_TRUE(textOf(QStringLiteral("sheet.review.text")).contains(QStringLiteral("2014")));

    confirm()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(confirm(), Qt::Key_Space);

    EXPECT_FALSE(needsReview(answer("I.1.2")));
    EXPECT_FALSE(confirm()->isVisible());
    EXPECT_TRUE(find<QLabel>(QStringLiteral("sheet.review.done"))->isVisible());
    EXPECT_TRUE(field(QStringLiteral("I.1.2.figure.staff"))->hasFocus());
    session->undo();
    EXPECT_TRUE(needsReview(answer("I.1.2")));
    EXPECT_TRUE(confirm()->isVisible());
    EXPECT_FALSE(session->canUndo());
}

TEST_F(ReviewTest, AnyEditIsTheReview)
{
    carry("I.1.2", {2014, false, {50, 45}, {}});

    type(field(QStringLiteral("I.1.2.figure.staff")), QStringLiteral("5"));

    EXPECT_FALSE(needsReview(answer("I.1.2")));
    EXPECT_FALSE(confirm()->isVisible());
}

TEST_F(ReviewTest, LastYearsFiguresStandBesideAndStayThere)
{
    carry("I.1.2", {2014, false, {1250}, {}});
    const auto beside = [this](const char *name) {
        return find<QLabel>(QStringLiteral("I.1.2.figure.%1.earlier").arg(QLatin1String(name)));
    };

    EXPECT_TRUE(beside("staff")->isVisible());
    EXPECT_TRUE(beside("staff")->text().contains(QStringLiteral("2014")));
    EXPECT_TRUE(beside("staff")->text().contains(QStringLiteral("1.250")));
    EXPECT_FALSE(beside("users")->isVisible());
    EXPECT_EQ(field(QStringLiteral("I.1.2.figure.staff"))->text(), QString());
    confirm()->click();
    EXPECT_TRUE(beside("staff")->isVisible());
}

TEST_F(ReviewTest, LastYearsDocumentsAreListedAndAreNoEvidence)
{
    const Document rules{"12/QĐ-STC", Date(2014y / March / 2), "Quy chế <b>mạng</b>", "", {}};
    carry("I.2.4", {2014, false, {}, {rules}});

    const auto *list = find<QLabel>(QStringLiteral("I.2.4.earlier.documents"));
    EXPECT_TRUE(list->isVisible());
    EXPECT_TRUE(list->text().contains(QStringLiteral("12/QĐ-STC, 02/03/2014, Quy chế <b>mạng</b>")));
    EXPECT_EQ(list->textFormat(), Qt::PlainText);
    EXPECT_EQ(field(QStringLiteral("I.2.4.document.0.number"))->text(), QString());
    EXPECT_EQ(scoreOf("I.2.4").status, Status::Unanswered);
}

TEST_F(ReviewTest, F8LeadsToWhatIsToBeReviewed)
{
    carry("I.1.2", {2014, false, {}, {}});
    for (std::size_t i = 0; i < session->rubric().criteria.size(); ++i) {
        auto conceded = session->answer(i);
        conceded.claim = Points();
        if (i != row("I.1.2"))
            session->setAnswer(i, conceded);
    }
    goTo("III.1");

    page.goToNextNeeding();

    EXPECT_EQ(page.currentCriterion(), row("I.1.2"));
}

} // namespace
} // namespace bangdiem
