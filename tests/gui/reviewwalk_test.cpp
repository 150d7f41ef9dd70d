// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the reviewer's window in its states and over the dialogs that it opens: what everybody must be
// able to read, reach and trust.
#include "reviewfixture.h"
#include "shippeddossiers.h"
#include "storage/paths.h"
#include "walkchecks.h"
#include "widgets/registerdialog.h"
#include "widgets/reviewpage.h"
#include "widgets/uitext.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using testing::demanded;

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";
constexpr auto kLongName = "Trung tâm Công nghệ thông tin và Truyền thông thuộc Sở Thông tin và Truyền thông";
constexpr auto kComment
    = "<b>Văn bản gửi kèm</b> là quy chế sử dụng thư điện tử, không phải quy chế quản lý văn "
      "bản và điều hành; đề nghị gửi lại trước ngày 15/01/2016.";

/// The desk in every state that its window has. A page that is added to the window is walked too.
class ReviewWalkTest : public ReviewDeskTest
{
protected:
    using Look = std::function<void(QWidget *top, const QString &where)>;

    void walk(const Look &look);
    void speak(Language language)
    {
        composition->speak(language);
        settle();
    }
    /// What is of the test and of the agencies, not of the program.
    QStringList names() const { return {folder.path(), toQString(submissions.folder()), u"user@server"_s}; }

private:
    void walkRegisterDialog(const Look &look);
    void fill();
    void walkPages(const Look &look);
    void walkVerdicts(const Look &look);
    void decideElsewhere(const char *row);
    void walkCommands(const Look &look);
    void walkTables(const Look &look);
};

void ReviewWalkTest::walkRegisterDialog(const Look &look)
{
    window->showPage(u"start"_s);
    QTest::mouseClick(in<QPushButton>(u"start"_s, u"review"_s), Qt::LeftButton);
    auto *dialog = window->findChild<RegisterDialog *>();
    ASSERT_TRUE(dialog);
    settle();
    look(dialog, u"register"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    settle();
    look(dialog, u"register (nothing typed)"_s);
    dialog->setAddress(u"postgresql://tham-dinh@so-thong-tin.tayninh.gov.vn/so_tham_dinh"_s, false);
    dialog->askPassword();
    dialog->tell(
        shown(describe({ErrorCode::RegisterLogin, "so-thong-tin.tayninh.gov.vn", {}}, uiLanguage())));
    settle();
    look(dialog, u"register (password)"_s);
    dialog->reject();
    settle();
}

/// Three agencies, one of them with a long name and every kind of evidence, and a file that is none.
void ReviewWalkTest::fill()
{
    QFile bad(
        file(u"<i>hỏng<i>, tên tệp rất dài mà cơ quan đã đặt cho nó khi gửi qua thư điện tử.bangdiem"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("not a dossier");
    bad.close();
    const auto documented = [](Dossier &dossier) {
        const auto every = documentedDossier(kRubric);
        for (std::size_t row = 0; row < every.answers.criteria.size(); ++row) {
            auto &answer = dossier.answers.criteria[row];
            answer.attachments = every.answers.criteria[row].attachments;
            answer.links = every.answers.criteria[row].links;
            answer.note = every.answers.criteria[row].note;
        }
    };
    auto revised = submissions.sealed("tai-chinh.bangdiem", {.marker = "STC"});
    const auto path = toQString(revised.path());
    takeIn({path});
    testing::Submissions::resubmit(revised, {{"I.2.4", [](Answer &answer) { answer.note = kComment; }}});
    takeIn({bad.fileName(), path, sent("truyen-thong.bangdiem", {.agency = kLongName}, documented),
        sent("go-dau.bangdiem",
            {.agency = "UBND huyện Gò Dầu", .rubric = "tayninh-2693-2015-pl2", .marker = "STC"})});
    settle();
}

void ReviewWalkTest::walkPages(const Look &look)
{
    for (const auto &page : reviewWindow()->pageIds()) {
        reviewWindow()->showPage(page);
        settle();
        look(reviewWindow(), u"desk, page "_s + page);
    }
    reviewWindow()->showPage(u"review"_s);
    settle();
}

void ReviewWalkTest::decideElsewhere(const char *row)
{
    auto other = demanded(Register::open(session().way().place, {.copies = submissions.folder() / "o"}));
    auto theirs = demanded(other.openSubmission(review().submission.record.number));
    const auto stored = theirs.rows[rowOf(row)].version;
    const auto outcome
        = other.review(theirs, {{rowOf(row), {RowVerdict::Adjust, Points::fromInteger(1), kComment}, stored}},
            {"<b>Lê Thị Hoàng Phương Thảo</b>, Phòng Công nghệ thông tin", kNow});
    EXPECT_TRUE(outcome && outcome->conflicts.empty());
}

void ReviewWalkTest::walkVerdicts(const Look &look)
{
    for (int row = 0; row < 3; ++row) {
        choose(row);
        look(reviewWindow(), u"desk, submission %1"_s.arg(row + 1));
    }
    choose(0);
    for (const auto *row : {"I.1.2", "I.2.4", "II.1.1"}) {
        goTo(row);
        look(reviewWindow(), u"desk, row "_s + QLatin1String(row));
    }
    goTo("I.5.1");
    QTest::mouseClick(part<QPushButton>(u"verdict.reject"_s), Qt::LeftButton);
    settle();
    look(reviewWindow(), u"desk, refused"_s);
    dialogs.chooses = false; // the other reviewer's value stays
    decideElsewhere("I.5.1");
    type(part<QPlainTextEdit>(u"verdict.comment"_s), QString::fromUtf8(kComment));
    run(u"review.reject"_s);
    goTo("I.5.1");
    look(reviewWindow(), u"desk, two reviewers"_s);
    run(u"review.clear"_s);
    run(u"review.reject"_s);
    goTo("I.5.1");
    part<QComboBox>(u"review.filter"_s)->setCurrentIndex(static_cast<int>(ReviewFilter::Commented));
    settle();
    look(reviewWindow(), u"desk, rejected and filtered"_s);
    part<QComboBox>(u"review.filter"_s)->setCurrentIndex(0);
}

void ReviewWalkTest::walkCommands(const Look &look)
{
    dialogs.chooses = false;
    QStringList commands;
    for (const auto &command : reviewWindow()->commands())
        if (!command.id.startsWith(u"review."_s) && !command.id.startsWith(u"view."_s)
            && command.id != u"register.close"_s)
            commands << command.id;
    for (const auto &command : commands) {
        auto *action = reviewWindow()->findChild<QAction *>(command);
        if (!action->isEnabled())
            continue;
        action->trigger();
        settle();
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            look(dialog, command);
            dialog->reject();
            settle();
        }
    }
}

/// Each table that the desk showed on the way.
void ReviewWalkTest::walkTables(const Look &look)
{
    EXPECT_GE(dialogs.tables.size(), 4U); // reception, two values, log, changes
    for (const auto &table : dialogs.tables) {
        TableDialog dialog(table, reviewWindow());
        dialog.offer(u"Ghi đè"_s);
        dialog.show();
        settle();
        look(&dialog, u"table %1"_s.arg(&table - dialogs.tables.data()));
    }
    TableDialog empty({u"Nhật ký"_s, {}, {u"Lúc"_s}, {}, u"Chưa có gì."_s}, reviewWindow());
    empty.show();
    settle();
    look(&empty, u"table (empty)"_s);
}

void ReviewWalkTest::walk(const Look &look)
{
    if (!reviewWindow()) {
        walkRegisterDialog(look);
        openRegister();
        look(reviewWindow(), u"desk, empty register"_s);
        fill();
        look(reviewWindow(), u"desk, none open"_s);
    }
    dialogs.tables.resize(std::min<std::size_t>(dialogs.tables.size(), 2));
    walkVerdicts(look);
    walkPages(look);
    walkCommands(look);
    walkTables(look);
    dialogs.chooses = true;
    run(u"submission.close"_s);
    look(reviewWindow(), u"desk, closed"_s);
}

} // namespace

TEST_F(ReviewWalkTest, EveryControlHasANameForThoseWhoCannotSeeIt)
{
    walk(expectNamed);
}

TEST_F(ReviewWalkTest, NothingIsReadAsMarkup)
{
    walk(expectPlain);
}

TEST_F(ReviewWalkTest, NothingIsLeftUntranslatedInVietnamese)
{
    const ForeignTexts foreign(
        Language::Vietnamese, {fullDossier(kRubric).rules(), fullDossier("tayninh-2693-2015-pl2").rules()});

    walk([&](QWidget *top, const QString &where) {
        foreign.expectNone(top, where);
        expectVietnamese(top, where, names());
    });
}

TEST_F(ReviewWalkTest, NothingIsLeftUntranslatedInEnglish)
{
    speak(Language::English);
    const ForeignTexts foreign(
        Language::English, {fullDossier(kRubric).rules(), fullDossier("tayninh-2693-2015-pl2").rules()});

    walk([&](QWidget *top, const QString &where) { foreign.expectNone(top, where); });

    applyLanguage(Language::Vietnamese);
}

TEST_F(ReviewWalkTest, NoTextIsCutOnASmallLaptop)
{
    walk(expectWhole);
}

TEST_F(ReviewWalkTest, NoTextIsCutOnASmallLaptopInEnglish)
{
    speak(Language::English);

    walk(expectWhole);

    applyLanguage(Language::Vietnamese);
}

TEST_F(ReviewWalkTest, NoTextIsCutAtTwoHundredPercent)
{
    walk(expectFitsTwiceAsLarge);
}

TEST_F(ReviewWalkTest, NoTextIsCutAtTwoHundredPercentInEnglish)
{
    speak(Language::English);

    walk(expectFitsTwiceAsLarge);

    applyLanguage(Language::Vietnamese);
}

TEST_F(ReviewWalkTest, TabGoesThroughTheDialogsAsOneReads)
{
    walk([](QWidget *top, const QString &where) {
        if (qobject_cast<QDialog *>(top))
            expectTabReadsOn(top, where);
    });
}

TEST_F(ReviewWalkTest, TabGoesFromTheListOverTheSheetToTheRowAndItsVerdict)
{
    openThree();
    goTo("I.2.4");

    QStringList stops;
    const auto *first = part<QLineEdit>(u"submissions.search"_s);
    for (const auto *stop : stopsBetween(first, first))
        if (const auto name = stop->objectName(); name.startsWith(u"submissions."_s)
            || name.startsWith(u"review."_s) || name.startsWith(u"verdict."_s))
            stops << name;

    const QStringList wanted{u"submissions.sheet"_s, u"submissions.state"_s, u"submissions.list"_s,
        u"review.filter"_s, u"review.sheet"_s, u"verdict.comment"_s, u"verdict.accept"_s, u"verdict.reject"_s,
        u"verdict.points"_s, u"verdict.adjust"_s, u"verdict.ask"_s};
    EXPECT_EQ(stops, wanted) << stops.join(u' ').toStdString();
}

TEST_F(ReviewWalkTest, EveryPageAndDialogIsDarkerInTheDarkTheme)
{
    std::map<QString, double> light;
    walk([&](QWidget *top, const QString &where) {
        const auto screen = QSize(1366, 768) / top->devicePixelRatioF(); // QT_SCALE_FACTOR=2 halves it
        top->window()->resize(top->window()->size().boundedTo(screen));
        settle();
        light[where] = pictured(top->window(), where + u"-light"_s);
        composition->dress(Theme::Dark);
        settle();
        const auto dark = pictured(top->window(), where + u"-dark"_s);
        EXPECT_LT(dark + 25, light[where]) << where.toStdString();
        composition->dress(Theme::Light);
        settle();
    });

    EXPECT_GT(light.size(), 20U);
}

} // namespace bangdiem::tests
