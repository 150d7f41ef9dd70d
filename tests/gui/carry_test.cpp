// SPDX-License-Identifier: GPL-3.0-or-later
// "Từ hồ sơ năm trước…"
#include "frame_fixture.h"

#include "widgets/carrydialog.h"
#include "widgets/noticebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class CarryTest : public FrameTest
{
protected:
    /// A dossier of 2015 with a claim, figures and the names of units.
    void makeLast(const QString &name)
    {
        EXPECT_TRUE(desk->create(wanted(name)));
        auto *session = desk->session();
        auto heading = session->dossier().heading;
        heading.units = {"Văn phòng", "Phòng Nội vụ"};
        session->setHeading(heading);
        const auto figures = *findCriterion(session->rubric(), "I.1.2");
        Answer answer;
        answer.units = {{"Văn phòng", {30, 20}}, {"Phòng Nội vụ", {20, 20}}};
        answer.figures = sumOf(answer.units);
        session->setAnswer(figures, answer);
        const auto claimed = *findCriterion(session->rubric(), "IV.1");
        Answer yes;
        yes.claim = Points::fromInteger(5);
        session->setAnswer(claimed, yes);
        EXPECT_TRUE(desk->close());
        settle();
    }
    CarryDialog *ask()
    {
        QTest::mouseClick(in<QPushButton>(u"start"_s, u"carry"_s), Qt::LeftButton);
        auto *dialog = window->findChild<CarryDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    template <typename T = QLineEdit> static T *part(const CarryDialog *dialog, const QString &name)
    {
        auto *found = dialog->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    static bool waitForYear(const CarryDialog *dialog)
    {
        return QTest::qWaitFor([&] { return !part(dialog, u"year"_s)->text().isEmpty(); });
    }
    static void pressOk(const CarryDialog *dialog)
    {
        QTest::mouseClick(
            part<QDialogButtonBox>(dialog, u"buttons"_s)->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
};

TEST_F(CarryTest, ProposesTheLastDossierTheNextYearAndAFileBesideIt)
{
    makeLast(u"cu.bangdiem"_s);

    const auto *dialog = ask();
    ASSERT_TRUE(waitForYear(dialog));

    EXPECT_TRUE(part<QLabel>(dialog, u"about"_s)->text().contains(u"Sở Tài chính"_s));
    EXPECT_EQ(part(dialog, u"year"_s)->text(), u"2016"_s);
    EXPECT_EQ(
        part(dialog, u"path"_s)->text(), QDir::toNativeSeparators(file(u"Sở Tài chính 2016.bangdiem"_s)));
}

TEST_F(CarryTest, MakesTheDossierOpensItAndSaysHowManyRowsNeedReview)
{
    makeLast(u"cu.bangdiem"_s);
    const auto *dialog = ask();
    ASSERT_TRUE(waitForYear(dialog));

    pressOk(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk->session() != nullptr; }));
    settle();

    const auto &dossier = desk->session()->dossier();
    EXPECT_EQ(desk->path(), file(u"Sở Tài chính 2016.bangdiem"_s));
    EXPECT_EQ(dossier.heading.assessment.year, 2016);
    EXPECT_EQ(dossier.heading.units, (std::vector<std::string>{"Văn phòng", "Phòng Nội vụ"}));
    const auto &carried = desk->session()->answer(*findCriterion(desk->session()->rubric(), "I.1.2"));
    EXPECT_TRUE(needsReview(carried));
    EXPECT_TRUE(carried.figures.empty());
    EXPECT_EQ(carried.earlier->figures, (Figures{50, 40}));
    EXPECT_EQ(window->currentPage(), u"sheet"_s);
    const auto *notice = window->findChild<NoticeBar *>(u"notice"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(u": 2."_s)) << notice->text().toStdString();
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(CarryTest, TakesAnotherFileThanTheRecentOnes)
{
    makeLast(u"cu.bangdiem"_s);
    settings.removeRecent(file(u"cu.bangdiem"_s));
    dialogs.dossierToOpen = file(u"cu.bangdiem"_s);
    const auto *dialog = ask();
    EXPECT_EQ(part<QComboBox>(dialog, u"last"_s)->count(), 0);

    part<QPushButton>(dialog, u"chooseLast"_s)->click();

    ASSERT_TRUE(waitForYear(dialog));
    EXPECT_EQ(part<QComboBox>(dialog, u"last"_s)->currentText(), u"cu.bangdiem"_s);
}

TEST_F(CarryTest, TellsEachFaultBesideItsFieldAndMakesNothing)
{
    makeLast(u"cu.bangdiem"_s);
    const auto *dialog = ask();
    ASSERT_TRUE(waitForYear(dialog));

    retype(part(dialog, u"year"_s), u"2015"_s);
    retype(part(dialog, u"path"_s), file(u"cu"_s));
    pressOk(dialog);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(part<QLabel>(dialog, u"yearFault"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(dialog, u"pathFault"_s)->isVisible());
    EXPECT_TRUE(part(dialog, u"year"_s)->hasFocus());
    EXPECT_FALSE(desk->session());
}

TEST_F(CarryTest, SaysInWordsThatAFileIsNoDossier)
{
    QFile other(file(u"thư.bangdiem"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a dossier");
    other.close();
    settings.addRecent(file(u"thư.bangdiem"_s));

    const auto *dialog = ask();

    const auto *fault = part<QLabel>(dialog, u"lastFault"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return fault->isVisible(); }));
    pressOk(dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(desk->session());
}

TEST_F(CarryTest, SaysWhyTheDossierCannotBeMade)
{
    makeLast(u"cu.bangdiem"_s);

    EXPECT_FALSE(desk->carry({file(u"cu.bangdiem"_s), 2016, u"/proc/nowhere/moi.bangdiem"_s}));

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_FALSE(desk->session());
}

TEST_F(CarryTest, TakesTheDossierThatIsOpenWithItsLastEdit)
{
    makeLast(u"cu.bangdiem"_s);
    ASSERT_TRUE(desk->open(file(u"cu.bangdiem"_s)));
    const auto claimed = *findCriterion(desk->session()->rubric(), "IV.1");
    auto no = desk->session()->answer(claimed);
    no.claim = Points();
    desk->session()->setAnswer(claimed, no);

    ASSERT_TRUE(desk->carry({file(u"cu.bangdiem"_s), 2016, file(u"moi.bangdiem"_s)}));

    EXPECT_EQ(desk->session()->answer(claimed).claim, Points());
}

} // namespace bangdiem::tests
