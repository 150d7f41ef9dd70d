// SPDX-License-Identifier: GPL-3.0-or-later
// The session's file is worked on in another thread: what is edited, asked for or ended meanwhile.
#include "support/busyfile.h"
#include "support/checkout.h"
#include "support/sessionfixture.h"
#include "unit/storage/child.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace bangdiem {
namespace {

using testing::BusyFile;

constexpr Points kTwo = Points::fromInteger(2);
constexpr Points kThree = Points::fromInteger(3);

class SessionBesideTest : public testing::SessionTest
{
protected:
    std::optional<Points> claimOnDisk(const char *id) const
    {
        return onDisk().answers.criteria[row(id)].claim;
    }
};

TEST_F(SessionBesideTest, SaysSavedOnlyWhenTheDiskSaidSo)
{
    QSignalSpy saved(session.get(), &EditingSession::saved);
    {
        const BusyFile busy(*session);
        claim("I.2.1", kTwo);
        session->save();
        QTest::qWait(2 * EditingSession::kAutosaveDelay);

        EXPECT_EQ(saved.count(), 0);
        EXPECT_TRUE(session->hasUnsaved());
        EXPECT_FALSE(session->lastSaved());
    }
    ASSERT_TRUE(saved.count() == 1 || saved.wait());

    EXPECT_FALSE(session->hasUnsaved());
    EXPECT_EQ(claimOnDisk("I.2.1"), kTwo);
}

TEST_F(SessionBesideTest, WritesWhatIsEditedDuringAWritingWithTheNext)
{
    QSignalSpy saved(session.get(), &EditingSession::saved);
    {
        const BusyFile busy(*session);
        claim("I.2.1", kTwo);
        session->save();
        claim("I.2.1", kThree);
        claim("I.2.2", kTwo);
        QTest::qWait(2 * EditingSession::kAutosaveDelay); // The timer rings while the first is under way.
    }
    ASSERT_TRUE(saved.wait());

    EXPECT_EQ(saved.count(), 1);
    EXPECT_FALSE(session->hasUnsaved());
    EXPECT_EQ(claimOnDisk("I.2.1"), kThree);
    EXPECT_EQ(claimOnDisk("I.2.2"), kTwo);
}

TEST_F(SessionBesideTest, PutsTheEditsOfAFailedWritingBackAmongThePendingOnes)
{
    std::filesystem::rename(folder / kName, folder / "moved");
    FileTask *writing = nullptr;
    {
        const BusyFile busy(*session);
        claim("I.2.1", kTwo);
        writing = session->save();
        claim("I.2.2", kThree);
    }
    const auto failed = testing::resultOf(writing);
    const auto hadUnsaved = session->hasUnsaved();
    std::filesystem::rename(folder / "moved", folder / kName);

    ASSERT_TRUE(session->flush());

    EXPECT_FALSE(failed);
    EXPECT_TRUE(hadUnsaved);
    EXPECT_EQ(claimOnDisk("I.2.1"), kTwo);
    EXPECT_EQ(claimOnDisk("I.2.2"), kThree);
}

TEST_F(SessionBesideTest, LetsNoEventHappenWhileItFlushes)
{
    bool happened = false;
    claim("I.2.1", kTwo);
    QMetaObject::invokeMethod(
        session.get(), [&] { happened = true; }, Qt::QueuedConnection);

    ASSERT_TRUE(session->flush());

    EXPECT_FALSE(happened);
    EXPECT_EQ(claimOnDisk("I.2.1"), kTwo);
}

TEST_F(SessionBesideTest, TheWindowGoesOnWhileFilesAreAdded)
{
    FileTask *adding = nullptr;
    {
        const BusyFile busy(*session);
        adding = session->attach(row("III.2"), {makeFile("a")});
        claim("I.2.1", kTwo);
        QTest::qWait(1);

        EXPECT_EQ(scoreOf("I.2.1").score, kTwo);
        EXPECT_TRUE(answer("III.2").attachments.empty());
    }
    ASSERT_TRUE(testing::resultOf(adding));

    EXPECT_EQ(answer("III.2").attachments.size(), 1u);
}

TEST_F(SessionBesideTest, WhatIsStoppedBeforeItsTurnNeverBegins)
{
    FileTask *adding = nullptr;
    {
        const BusyFile busy(*session);
        adding = session->attach(row("III.2"), {makeFile("a")});
        session->cancelTasks();
    }

    const auto result = testing::resultOf(adding);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(session->canUndo());
}

TEST_F(SessionBesideTest, StopsItsWorksAndWritesTheEditsWhenItEnds)
{
    std::promise<void> begun;
    std::atomic<bool> stopped = false;
    session->withFile([&](DossierFile &, Moment, const FileProgress &progress) -> Result<void> {
        begun.set_value();
        while (progress(0, 0)) { }
        stopped = true;
        return fail(ErrorCode::Cancelled);
    });
    claim("I.2.1", kTwo);
    begun.get_future().wait();

    session.reset();

    EXPECT_TRUE(stopped);
    EXPECT_EQ(onDisk().answers.criteria[testing::indexOf(onDisk(), "I.2.1")].claim, kTwo);
}

TEST(SessionKilled, LosesNothingThatItSaidWasSaved)
{
    constexpr int kKills = 5;
    const testing::TestFolder folder;
    for (int kill = 0; kill < kKills; ++kill) {
        const auto path = folder / (std::to_string(kill) + ".bangdiem");
        {
            testing::created(path);
        }
        testing::Child child({tests::builtFile("session_child"), path});
        std::string said;
        for (int line = 0; line <= 3 * kill; ++line)
            said = child.line().value_or("nothing");
        child.kill();

        const auto file = testing::reopened(path);

        EXPECT_GE(std::stoi(file.dossier().answers.criteria[0].note), std::stoi(said));
    }
}

TEST_F(SessionBesideTest, NothingIsOrderedByTheClock)
{
    claim("I.2.1", kTwo);
    ASSERT_TRUE(session->flush());
    now -= std::chrono::years(20);
    claim("I.2.1", kThree);
    ASSERT_TRUE(session->flush());
    const auto saved = session->lastSaved();
    reopen(Access::ReadWrite);

    const auto changes = testing::reopened(folder / kName, Access::ReadOnly).history().value();

    EXPECT_EQ(saved, now);
    EXPECT_EQ(answer("I.2.1").claim, kThree);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_LT(changes[2].at, changes[1].at);
    EXPECT_EQ(changes[2].number, 3);
}

} // namespace
} // namespace bangdiem
