// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfixture.h"

#include "storage/paths.h"
#include "widgets/registerdialog.h"
#include "widgets/reviewpage.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

void ReviewDeskTest::openRegister(const QString &name)
{
    window->showPage(u"start"_s);
    QTest::mouseClick(in<QPushButton>(u"start"_s, u"review"_s), Qt::LeftButton);
    auto *dialog = window->findChild<RegisterDialog *>();
    ASSERT_TRUE(dialog);
    dialogs.registerToCreate = file(name);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"register.new"_s), Qt::LeftButton);
    retype(dialog->findChild<QLineEdit *>(u"register.reviewer"_s), u"Trần Thị B"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().isConnected() && reviewWindow(); }));
    ASSERT_TRUE(QTest::qWaitForWindowActive(reviewWindow()));
    reviewWindow()->resize(1366, 768);
    settle();
}

QString ReviewDeskTest::sent(const std::string &name, const testing::SampleAgency &agency,
    const std::function<void(Dossier &)> &change)
{
    return toQString(submissions.sealed(name, agency, change).path());
}

void ReviewDeskTest::takeIn(const QStringList &paths)
{
    dialogs.submissions = paths;
    run(u"register.takeIn"_s);
}

void ReviewDeskTest::openThree()
{
    openRegister();
    const auto without = [](const char *id) {
        return [id](Dossier &dossier) {
            auto &answer = dossier.answers.criteria[*findCriterion(dossier.rules(), id)];
            answer = {};
            answer.claim = Points();
        };
    };
    takeIn({sent("tai-chinh.bangdiem", {.marker = "STC"}),
        sent("y-te.bangdiem", {.agency = "Sở Y tế", .staff = 50, .marker = "SYT"}, without("I.2.4")),
        sent("go-dau.bangdiem",
            {.agency = "UBND huyện Gò Dầu", .rubric = "tayninh-2693-2015-pl2", .marker = "GD"})});
    choose(0);
}

void ReviewDeskTest::openCompared()
{
    const auto path = file(u"sổ so sánh.register"_s);
    testing::demanded(Register::init(parseRegisterPlace(path.toStdString()).value(),
        {toPath(file(u"bản sao"_s).toStdString())}, {testing::comparingRubric()}, {"Quản trị", kNow}));
    openRegister(u"sổ so sánh.register"_s);
    submissions.compared("Huyện A", 80);
    submissions.compared("Huyện B", 160);
    takeIn({toQString(submissions.folder())});
    choose(0);
}

void ReviewDeskTest::run(const QString &command)
{
    auto *action = reviewWindow()->findChild<QAction *>(command);
    ASSERT_TRUE(action) << command.toStdString();
    ASSERT_TRUE(action->isEnabled()) << command.toStdString();
    action->trigger();
    settle();
}

void ReviewDeskTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    bringUp(*reviewWindow());
    QTest::keyClick(reviewWindow(), key, modifiers);
}

bool ReviewDeskTest::isEnabled(const QString &command) const
{
    return reviewWindow()->findChild<QAction *>(command)->isEnabled();
}

void ReviewDeskTest::choose(int row)
{
    auto *list = part<QListView>(u"submissions.list"_s);
    const auto place = list->visualRect(list->model()->index(row, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    settle();
}

void ReviewDeskTest::goTo(const char *row)
{
    qobject_cast<ReviewPage *>(reviewWindow()->pageWidget(u"review"_s))->goTo(rowOf(row));
    settle();
}

std::size_t ReviewDeskTest::rowOf(const char *id) const
{
    return *findCriterion(review().rubric(), id);
}

} // namespace bangdiem::tests
