// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer at the page Thẩm định, with mouse and keyboard.
#include "presentation/submissionsmodel.h"
#include "review/feedback.h"
#include "reviewfixture.h"
#include "storage/paths.h"
#include "widgets/registerdialog.h"
#include "widgets/reviewpage.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using testing::demanded;

namespace {

constexpr auto kComment = "Văn bản là quy chế thư điện tử, không phải quy chế quản lý văn bản";

QString textOf(const TableDialog::Content &table)
{
    QStringList all{table.headline};
    for (const auto &line : table.lines)
        all << line.cells;
    return all.join(u'\n');
}

} // namespace

TEST_F(ReviewDeskTest, TakesSubmissionsInWithOneVerdictForEachFile)
{
    QFile bad(file(u"hỏng.bangdiem"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("not a dossier");
    bad.close();
    openRegister();

    takeIn({bad.fileName(), sent("tai-chinh.bangdiem", {.marker = "STC"})});

    ASSERT_EQ(dialogs.tables.size(), 1U);
    const auto &table = dialogs.tables.front();
    ASSERT_EQ(table.lines.size(), 2U);
    EXPECT_EQ(table.lines[0].cells[0], u"hỏng.bangdiem");
    EXPECT_EQ(table.lines[0].cells[1], u"Không nhận");
    EXPECT_FALSE(table.lines[0].cells[2].isEmpty());
    EXPECT_EQ(table.lines[1].cells[1], u"Đã nhận, số 1");
    EXPECT_EQ(part<QListView>(u"submissions.list"_s)->model()->rowCount(), 1);
}

TEST_F(ReviewDeskTest, TakesAWholeFolderThatIsDropped)
{
    sent("a.bangdiem", {.marker = "A"});
    sent("b.bangdiem", {.agency = "Sở Y tế", .marker = "B"});
    openRegister();
    auto *page = qobject_cast<ReviewPage *>(reviewWindow()->pageWidget(u"review"_s));

    Q_EMIT page->filesOffered({toQString(submissions.folder())});
    settle();

    EXPECT_EQ(session().records().size(), 2U);
}

TEST_F(ReviewDeskTest, RejectsEvidenceByKeyAndGoesOnToTheNextOpenRow)
{
    openThree();
    goTo("I.2.4");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));

    QTest::keyClick(part<QPlainTextEdit>(u"verdict.comment"_s), Qt::Key_3, Qt::ControlModifier);
    settle();

    EXPECT_EQ(decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    EXPECT_EQ(decided("I.2.4").comment, kComment);
    EXPECT_EQ(review().comparison.difference(rowOf("I.2.4")), Points::fromInteger(-5));
    EXPECT_EQ(review().submission.record.state, ReviewState::InReview);
    EXPECT_NE(
        part<QTableView>(u"review.sheet"_s)->currentIndex(), part<ReviewModel>({})->indexOf(rowOf("I.2.4")));
    EXPECT_TRUE(part<QPlainTextEdit>(u"verdict.comment"_s)->toPlainText().isEmpty());
}

TEST_F(ReviewDeskTest, ARejectionWithoutACommentIsRefusedAtItsField)
{
    openThree();
    goTo("I.2.4");

    QTest::mouseClick(part<QPushButton>(u"verdict.reject"_s), Qt::LeftButton);
    settle();

    EXPECT_FALSE(decided("I.2.4").verdict);
    EXPECT_TRUE(part<QLabel>(u"verdict.message"_s)->isVisible());
    EXPECT_FALSE(part<QPushButton>(u"verdict.reject"_s)->isChecked());
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(ReviewDeskTest, AdjustsToPointsWithACommaAndRefusesOthers)
{
    openThree();
    goTo("I.5.1");
    auto *points = part<QLineEdit>(u"verdict.points"_s);
    type(part<QPlainTextEdit>(u"verdict.comment"_s), u"Góp ý chậm một lần"_s);
    retype(points, u"1000"_s);
    QTest::keyClick(points, Qt::Key_Return);
    settle();
    EXPECT_FALSE(decided("I.5.1").verdict);
    EXPECT_TRUE(part<QLabel>(u"verdict.message"_s)->isVisible());

    retype(points, u"1,25"_s);
    QTest::keyClick(points, Qt::Key_Return);
    settle();

    EXPECT_EQ(decided("I.5.1").verdict, RowVerdict::Adjust);
    EXPECT_EQ(toText(*decided("I.5.1").score), "1.25");
}

TEST_F(ReviewDeskTest, ACommentThatWasTypedIsKeptAsAQuestionWhenTheRowIsLeft)
{
    openThree();
    goTo("II.1.1");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), u"Nêu rõ số văn bản"_s);

    goTo("I.1.1");

    EXPECT_TRUE(decided("II.1.1").isQuestion());
    EXPECT_EQ(decided("II.1.1").comment, "Nêu rõ số văn bản");
}

TEST_F(ReviewDeskTest, AcceptsTheRestOfASectionAndLeavesWhatWasDecided)
{
    openThree();
    goTo("I.2.4");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);

    goTo("I.1.1");
    run(u"review.acceptSection"_s);

    const auto &rows = review().rubric().criteria;
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(review().row(i).verdict.has_value(), rows[i].section == 0) << rows[i].id;
    EXPECT_EQ(decided("I.2.4").verdict, RowVerdict::RejectEvidence);
}

TEST_F(ReviewDeskTest, ShowsBothValuesWhereAnotherReviewerWasFasterAndWritesOnlyOnDemand)
{
    openThree();
    goTo("I.1.1");
    auto other = demanded(Register::open(session().way().place, {.copies = submissions.folder() / "o"}));
    auto theirs = demanded(other.openSubmission(review().submission.record.number));
    const auto outcome = other.review(
        theirs, {{rowOf("I.1.1"), {RowVerdict::RejectEvidence, {}, "không đúng"}, {}}}, {"Lê C", kNow});
    ASSERT_TRUE(outcome && outcome->conflicts.empty());
    dialogs.tables.clear();
    dialogs.chooses = false;

    run(u"review.accept"_s);

    ASSERT_EQ(dialogs.tables.size(), 1U);
    EXPECT_TRUE(textOf(dialogs.tables.front()).contains(u"Lê C"_s));
    EXPECT_EQ(decided("I.1.1").verdict, RowVerdict::RejectEvidence);

    dialogs.chooses = true;
    run(u"review.accept"_s);
    EXPECT_EQ(decided("I.1.1").verdict, RowVerdict::Accept);
}

TEST_F(ReviewDeskTest, AsksToExplainInAFileThatTheAgencysDeskReads)
{
    openThree();
    EXPECT_FALSE(isEnabled(u"submission.explain"_s));
    goTo("I.2.4");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);
    dialogs.exportTarget = file(u"giải trình.json"_s);

    run(u"submission.explain"_s);

    QFile written(file(u"giải trình.json"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const auto feedback = readFeedbackJson(written.readAll().toStdString());
    ASSERT_TRUE(feedback);
    EXPECT_EQ(feedback->rows.at("I.2.4").comment, kComment);
    EXPECT_EQ(feedback->reviewer, "Trần Thị B");
    EXPECT_EQ(review().submission.record.state, ReviewState::AskedToExplain);
}

TEST_F(ReviewDeskTest, ARequestToExplainThatIsNotWrittenWasNotMade)
{
    openThree();
    goTo("I.2.4");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);

    for (const auto &target : {u"không có/giải trình.json"_s, u"sổ thẩm định.register"_s}) {
        dialogs.exportTarget = file(target);
        run(u"submission.explain"_s);
        EXPECT_EQ(review().submission.record.state, ReviewState::InReview) << target.toStdString();
    }

    EXPECT_EQ(dialogs.errors.size(), 2U);
    run(u"register.refresh"_s);
    EXPECT_EQ(review().submission.record.state, ReviewState::InReview);
    dialogs.exportTarget = file(u"sổ thẩm định.register"_s);
    run(u"submission.minutes"_s);
    ASSERT_EQ(dialogs.errors.size(), 3U);
    EXPECT_EQ(dialogs.errors.back().code, ErrorCode::FileExists);
}

TEST_F(ReviewDeskTest, ClosesOnlyWhenAskedAndThenNothingChanges)
{
    openThree();
    dialogs.chooses = false;
    run(u"submission.close"_s);
    EXPECT_EQ(review().submission.record.state, ReviewState::Received);
    ASSERT_EQ(dialogs.confirmed.size(), 1);
    EXPECT_TRUE(dialogs.confirmed.front().contains(u"36"_s)); // rows that nobody decided

    dialogs.chooses = true;
    run(u"submission.close"_s);

    EXPECT_EQ(review().submission.record.state, ReviewState::Closed);
    EXPECT_FALSE(isEnabled(u"review.accept"_s));
    EXPECT_FALSE(part<QPushButton>(u"verdict.accept"_s)->isEnabled());
    EXPECT_TRUE(isEnabled(u"submission.minutes"_s));
}

TEST_F(ReviewDeskTest, TellsTheLogInWords)
{
    openThree();
    goTo("I.2.4");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);
    dialogs.tables.clear();

    run(u"submission.log"_s);

    ASSERT_EQ(dialogs.tables.size(), 1U);
    const auto text = textOf(dialogs.tables.front());
    EXPECT_TRUE(text.contains(u"Trần Thị B"_s));
    EXPECT_TRUE(text.contains(u"Bác minh chứng"_s));
    EXPECT_TRUE(text.contains(u"I.2.4"_s));
    EXPECT_FALSE(text.contains(u'{')) << text.toStdString();
}

TEST_F(ReviewDeskTest, WritesTheMinutes)
{
    openThree();
    dialogs.exportTarget = file(u"biên bản.pdf"_s);

    run(u"submission.minutes"_s);

    QFile written(file(u"biên bản.pdf"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF-"));
}

TEST_F(ReviewDeskTest, ShowsWhatTheAgencyChangedInTheNextRevision)
{
    openRegister();
    auto dossier = submissions.sealed("so.bangdiem", {.marker = "STC"});
    const auto path = toQString(dossier.path());
    takeIn({path});
    testing::Submissions::resubmit(dossier, {{"I.2.4", [](Answer &answer) { answer.note = "đã sửa"; }}});
    takeIn({path});
    choose(0);
    ASSERT_EQ(review().submission.record.revision, 2);
    dialogs.tables.clear();

    run(u"submission.changes"_s);

    ASSERT_EQ(dialogs.tables.size(), 1U);
    ASSERT_EQ(dialogs.tables.front().lines.size(), 1U);
    EXPECT_TRUE(dialogs.tables.front().lines.front().cells.front().startsWith(u"I.2.4"_s));
}

TEST_F(ReviewDeskTest, TellsInTheListWhichRevisionWasSent)
{
    openRegister();
    auto dossier = submissions.sealed("so.bangdiem", {.marker = "STC"});
    const auto path = toQString(dossier.path());
    takeIn({path});
    const auto first = [&](int role) {
        return part<QListView>(u"submissions.list"_s)->model()->index(0, 0).data(role).toString();
    };
    EXPECT_EQ(first(SubmissionsModel::RevisionTextRole), QString());
    testing::Submissions::resubmit(dossier, {{"I.2.4", [](Answer &answer) { answer.note = "đã sửa"; }}});
    takeIn({path});

    EXPECT_EQ(first(SubmissionsModel::RevisionTextRole), u"lần 2");
    EXPECT_EQ(first(SubmissionsModel::WhereTextRole), u"Phụ lục I · 2015");
    EXPECT_TRUE(first(Qt::AccessibleTextRole).startsWith(u"Sở Tài chính\nlần 2\n"))
        << first(Qt::AccessibleTextRole).toStdString();
}

TEST_F(ReviewDeskTest, FindsAnAgencyWithoutAccentsAndFiltersTheRows)
{
    openThree();
    type(part<QLineEdit>(u"submissions.search"_s), u"go dau"_s);
    EXPECT_EQ(part<QListView>(u"submissions.list"_s)->model()->rowCount(), 1);

    part<QComboBox>(u"review.filter"_s)->setCurrentIndex(static_cast<int>(ReviewFilter::Differing));
    settle();
    EXPECT_EQ(part<QTableView>(u"review.sheet"_s)->model()->rowCount(), 1); // the total alone
}

TEST_F(ReviewDeskTest, ARegisterThatIsNotThereIsSaidInTheDialog)
{
    window->showPage(u"start"_s);
    QTest::mouseClick(in<QPushButton>(u"start"_s, u"review"_s), Qt::LeftButton);
    auto *dialog = window->findChild<RegisterDialog *>();
    ASSERT_TRUE(dialog);
    dialog->setAddress(file(u"không có.register"_s), false);
    retype(dialog->findChild<QLineEdit *>(u"register.reviewer"_s), u"Trần Thị B"_s);

    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);

    auto *fault = dialog->findChild<QLabel *>(u"register.fault"_s);
    EXPECT_TRUE(QTest::qWaitFor([fault] { return fault->isVisible(); }));
    EXPECT_FALSE(reviewWindow());
    EXPECT_FALSE(QFile::exists(file(u"không có.register"_s)));
}

TEST_F(ReviewDeskTest, NamesTheRegistersFileAndTellsItsWholePathWherePointedAt)
{
    openRegister();

    const auto *headline = part<QLabel>(u"headline"_s);

    EXPECT_EQ(headline->text(), u"sổ thẩm định.register · người thẩm định: Trần Thị B"_s);
    EXPECT_EQ(headline->toolTip(), file(u"sổ thẩm định.register"_s));
    EXPECT_EQ(headline->accessibleDescription(), headline->toolTip());
}

TEST_F(ReviewDeskTest, KeepsSubmissionAndRowWhenTheLanguageChanges)
{
    openThree();
    goTo("I.2.4");

    composition->speak(Language::English);
    settle();

    EXPECT_EQ(review().submission.record.agency, "Sở Tài chính");
    EXPECT_EQ(part<QTableView>(u"review.sheet"_s)->currentIndex().row(),
        part<ReviewModel>({})->indexOf(rowOf("I.2.4")).row());
    EXPECT_EQ(reviewWindow()->findChild<QAction *>(u"review.accept"_s)->text(), u"&Accept");
}

TEST_F(ReviewDeskTest, EveryPartThatTakesTheFocusHasAName)
{
    openThree();
    goTo("I.2.4");
    for (const auto *widget : reviewWindow()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_TRUE(accessible);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(ReviewDeskTest, OffersTheGroupsOfARubricThatHasThemAndShowsWhatFollows)
{
    openCompared();
    auto *group = part<QComboBox>(u"review.group"_s);
    ASSERT_TRUE(group->isVisible());
    EXPECT_EQ(group->currentText(), u"Chưa biết nhóm");
    EXPECT_EQ(review().comparison.reviewed.criteria[rowOf("2.4")].score, Points::fromInteger(5));
    EXPECT_EQ(review().comparison.reviewed.criteria[rowOf("2.2")].status, Status::Pending);

    group->setFocus();
    QTest::keyClick(group, Qt::Key_End);
    settle();

    EXPECT_EQ(review().submission.record.group, "nong-thon");
    EXPECT_EQ(part<QComboBox>(u"review.group"_s)->currentText(), u"Huyện");
    EXPECT_EQ(review().comparison.reviewed.criteria[rowOf("2.2")].score, Points::fromInteger(10));
    dialogs.tables.clear();
    run(u"submission.log"_s);
    EXPECT_TRUE(textOf(dialogs.tables.front()).contains(u"Nhóm\n\n–\nHuyện"_s))
        << textOf(dialogs.tables.front()).toStdString();
}

TEST_F(ReviewDeskTest, WhatHasNoPointsIsNeitherAcceptedNorClosed)
{
    openCompared();
    goTo("3.1");
    EXPECT_FALSE(part<QPushButton>(u"verdict.accept"_s)->text().contains(u'('));
    QTest::mouseClick(part<QPushButton>(u"verdict.accept"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(part<QLabel>(u"verdict.message"_s)->isVisible());
    EXPECT_FALSE(decided("3.1").verdict);

    goTo("2.1");
    run(u"review.acceptSection"_s);
    EXPECT_EQ(decided("2.4").verdict, RowVerdict::Accept);
    EXPECT_FALSE(decided("2.2").verdict) << "it waits for the group";
    EXPECT_TRUE(dialogs.errors.empty());
    run(u"review.acceptSection"_s);
    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors.front().code, ErrorCode::ReviewNoPoints);
    run(u"submission.close"_s);

    ASSERT_EQ(dialogs.errors.size(), 2U);
    EXPECT_EQ(dialogs.errors.back().code, ErrorCode::ReviewPointsMissing);
    EXPECT_EQ(dialogs.errors.back().details.front(), "2.2, 3.1");
    EXPECT_NE(review().submission.record.state, ReviewState::Closed);
}

TEST_F(ReviewDeskTest, IsDarkerInTheDarkThemeInEveryState)
{
    const auto shown = [this](Theme theme, const QString &name) {
        composition->dress(theme);
        settle();
        const auto picture = reviewWindow()->grab().toImage();
        if (const auto kept = qEnvironmentVariable("BANGDIEM_PICTURES"); !kept.isEmpty()) {
            EXPECT_TRUE(picture.save(kept + u'/' + name));
        }
        return qGray(picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    };
    const auto look = [&](ReviewState state) {
        ASSERT_EQ(review().submission.record.state, state);
        goTo("I.2.4");
        const auto name = QString::fromStdString("review " + word(state, Language::English));
        const int dark = shown(Theme::Dark, name + u"-dark.png"_s);
        EXPECT_LT(dark + 25, shown(Theme::Light, name + u"-light.png"_s)) << name.toStdString();
    };

    openThree();
    auto agency = submissions.sealed("y-te-2.bangdiem", {.agency = "Sở Công Thương", .marker = "SCT"});
    const auto path = toQString(agency.path());
    takeIn({path});
    choose(0);
    look(ReviewState::Received);
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);
    look(ReviewState::InReview);
    dialogs.exportTarget = file(u"giải trình.json"_s);
    run(u"submission.explain"_s);
    look(ReviewState::AskedToExplain);
    testing::Submissions::resubmit(agency, {{"I.2.4", [](Answer &answer) { answer.note = "đã sửa"; }}});
    takeIn({path});
    choose(0);
    look(ReviewState::Explained);
    run(u"submission.close"_s);
    look(ReviewState::Closed);
}

} // namespace bangdiem::tests
