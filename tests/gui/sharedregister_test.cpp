// SPDX-License-Identifier: GPL-3.0-or-later
// Two reviewers at two desks with one register on a PostgreSQL server, with mouse and keyboard.
#include "postgresserver.h"
#include "reviewfixture.h"
#include "widgets/noticebar.h"
#include "widgets/registerdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using testing::PostgresServer;

namespace {

/// A reviewer with the whole program, settings of their own, at the shared register.
class Reviewer final : public ReviewDeskTest
{
public:
    using ReviewDeskTest::choose;
    using ReviewDeskTest::decided;
    using ReviewDeskTest::dialogs;
    using ReviewDeskTest::goTo;
    using ReviewDeskTest::part;
    using ReviewDeskTest::review;
    using ReviewDeskTest::reviewWindow;
    using ReviewDeskTest::run;
    using ReviewDeskTest::sent;
    using ReviewDeskTest::session;
    using ReviewDeskTest::takeIn;

    void enter(const std::string &address, const QString &name)
    {
        window->showPage(u"start"_s);
        QTest::mouseClick(in<QPushButton>(u"start"_s, u"review"_s), Qt::LeftButton);
        auto *dialog = window->findChild<RegisterDialog *>();
        ASSERT_TRUE(dialog);
        retype(dialog->findChild<QComboBox *>(u"register.address"_s)->lineEdit(),
            QString::fromStdString(address));
        retype(dialog->findChild<QLineEdit *>(u"register.reviewer"_s), name);
        QTest::mouseClick(
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().isConnected() && reviewWindow(); }));
        settle();
    }
    void decide(const char *row, const QString &comment, const QString &command)
    {
        bringUp(*reviewWindow());
        goTo(row);
        type(part<QPlainTextEdit>(u"verdict.comment"_s), comment);
        run(command);
    }
    QString connection() const
    {
        const auto *bar = part<NoticeBar>(u"connection"_s);
        return bar->isVisible() ? bar->text() : QString();
    }

private:
    void TestBody() override { }
};

class SharedRegisterTest : public ::testing::Test
{
protected:
    SharedRegisterTest()
        : address(server.newDatabase())
    {
        const QTemporaryDir copies;
        testing::demanded(Register::init(parseRegisterPlace(address).value(),
            {copies.filePath(u"bản sao"_s).toStdString()}, {}, {"Quản trị", Moment()}));
        first.enter(address, u"Trần Thị B"_s);
        first.takeIn({first.sent("tai-chinh.bangdiem", {.marker = "STC"}),
            first.sent("y-te.bangdiem", {.agency = "Sở Y tế", .staff = 50, .marker = "SYT"})});
        first.choose(0);
        second.enter(address, u"Lê Văn C"_s);
        second.choose(0);
    }

    PostgresServer server;
    std::string address;
    Reviewer first;
    Reviewer second;
};

} // namespace

TEST_F(SharedRegisterTest, BothSeeWhatOneTookIn)
{
    ASSERT_EQ(second.session().records().size(), 2U);
    EXPECT_EQ(second.review().submission.record.agency, first.review().submission.record.agency);
}

TEST_F(SharedRegisterTest, TheSecondVerdictOnARowIsShownTheFirstAndDoesNotOverwriteIt)
{
    first.decide("I.2.4", u"Thiếu trang ký"_s, u"review.reject"_s);
    second.dialogs.tables.clear();
    second.dialogs.chooses = false;

    second.decide("I.2.4", u"Đủ"_s, u"review.accept"_s);

    ASSERT_EQ(second.dialogs.tables.size(), 1U);
    QStringList told;
    for (const auto &line : second.dialogs.tables.front().lines)
        told << line.cells;
    EXPECT_TRUE(told.join(u'\n').contains(u"Trần Thị B"_s)) << told.join(u'\n').toStdString();
    EXPECT_EQ(second.decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    first.run(u"register.refresh"_s);
    EXPECT_EQ(first.decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    EXPECT_EQ(first.decided("I.2.4").comment, "Thiếu trang ký");
}

TEST_F(SharedRegisterTest, VerdictsOnDifferentRowsMeetAfterReading)
{
    first.decide("I.2.4", u"Thiếu trang ký"_s, u"review.reject"_s);
    second.decide("I.5.1", u"Đúng"_s, u"review.accept"_s);

    first.run(u"register.refresh"_s);

    EXPECT_TRUE(second.dialogs.errors.empty());
    EXPECT_EQ(first.decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    EXPECT_EQ(first.decided("I.5.1").verdict, RowVerdict::Accept);
}

TEST_F(SharedRegisterTest, AVerdictGivenWhileTheServerIsAwayIsWrittenWhenItIsBack)
{
    server.kill();
    QString meanwhile;
    QTimer::singleShot(700, &first.session(), [&] {
        meanwhile = first.connection();
        server.start();
    });

    first.decide("I.2.4", u"Thiếu trang ký"_s, u"review.reject"_s);

    EXPECT_TRUE(meanwhile.contains(u"Mất kết nối"_s)) << meanwhile.toStdString();
    EXPECT_TRUE(first.dialogs.errors.empty());
    EXPECT_EQ(first.decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    EXPECT_TRUE(QTest::qWaitFor([&] { return first.connection().contains(u"Đã kết nối lại"_s); }));
    second.run(u"register.refresh"_s);
    EXPECT_EQ(second.decided("I.2.4").verdict, RowVerdict::RejectEvidence);
    EXPECT_EQ(second.decided("I.2.4").comment, "Thiếu trang ký");
}

} // namespace bangdiem::tests
