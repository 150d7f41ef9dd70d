// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace bangdiem {
namespace {

using testing::SessionTest;

constexpr Points kTwo = Points::fromInteger(2);
constexpr Points kThree = Points::fromInteger(3);

class EditingSessionTest : public SessionTest
{
};

TEST_F(EditingSessionTest, ScoresAnEditAtOnceAndTellsOfIt)
{
    QSignalSpy changed(session.get(), &EditingSession::answerChanged);
    QSignalSpy scored(session.get(), &EditingSession::scored);

    claim("I.2.1", kThree);

    EXPECT_EQ(scoreOf("I.2.1").score, kThree);
    EXPECT_EQ(session->sheet().total.score, kThree);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(scored.count(), 1);
}

TEST_F(EditingSessionTest, SaysNothingOfAnEditThatChangesNothing)
{
    claim("I.2.1", kThree);
    QSignalSpy scored(session.get(), &EditingSession::scored);

    claim("I.2.1", kThree);

    EXPECT_EQ(scored.count(), 0);
}

TEST_F(EditingSessionTest, TakesAChangeOfACarriedRowForItsReview)
{
    session.reset();
    {
        auto file = testing::reopened(folder / kName);
        Answer carried;
        carried.earlier = Earlier{2014, false, {}, {}};
        ASSERT_TRUE(file.setAnswer(testing::indexOf(file.dossier(), "I.2.1"), carried, now));
        ASSERT_TRUE(file.setAnswer(testing::indexOf(file.dossier(), "I.2.2"), carried, now));
    }
    reopen(Access::ReadWrite);

    session->setAnswer(row("I.2.1"), answer("I.2.1"));
    EXPECT_TRUE(needsReview(answer("I.2.1")));
    claim("I.2.1", kTwo);
    EXPECT_FALSE(needsReview(answer("I.2.1")));
    session->setAnswer(row("I.2.2"), touched(answer("I.2.2")));
    EXPECT_FALSE(needsReview(answer("I.2.2")));

    session->undo();
    session->undo();
    EXPECT_TRUE(needsReview(answer("I.2.1")));
    EXPECT_TRUE(needsReview(answer("I.2.2")));
}

TEST_F(EditingSessionTest, IsOnTheDiskShortlyAfterTheLastEdit)
{
    QSignalSpy saved(session.get(), &EditingSession::saved);
    claim("I.2.1", kTwo);
    EXPECT_TRUE(session->hasUnsaved());

    ASSERT_TRUE(saved.wait(5 * EditingSession::kAutosaveDelay));

    EXPECT_FALSE(session->hasUnsaved());
    EXPECT_EQ(session->lastSaved(), now);
    EXPECT_EQ(onDisk().answers.criteria[row("I.2.1")].claim, kTwo);
}

TEST_F(EditingSessionTest, WritesAtOnceWhenAsked)
{
    claim("I.2.1", kTwo);
    note("I.2.2", "xem sổ");

    ASSERT_TRUE(session->flush());

    EXPECT_EQ(onDisk().answers.criteria[row("I.2.1")].claim, kTwo);
    EXPECT_EQ(onDisk().answers.criteria[row("I.2.2")].note, "xem sổ");
}

TEST_F(EditingSessionTest, WritesWhatIsPendingWhenItEnds)
{
    claim("I.2.1", kTwo);

    session.reset();

    EXPECT_EQ(onDisk().answers.criteria[testing::indexOf(onDisk(), "I.2.1")].claim, kTwo);
}

TEST_F(EditingSessionTest, JoinsKeystrokesInOneFieldIntoOneStepAndOneChangeOfTheHistory)
{
    const auto key = QStringLiteral("I.2.1:note");
    note("I.2.1", "a", key);
    note("I.2.1", "ab", key);
    note("I.2.1", "abc", key);
    ASSERT_TRUE(session->flush());
    const auto changes = testing::reopened(folder / kName, Access::ReadOnly).history().value();

    session->undo();

    EXPECT_EQ(answer("I.2.1").note, "");
    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(changes.size(), 2u); // Created, and this.
}

TEST_F(EditingSessionTest, GoesBackAndForthThroughTheWholeSession)
{
    claim("I.2.1", kTwo);
    claim("I.2.1", kThree);
    session->setDeclared("I.6", {"no-software"});
    auto heading = session->dossier().heading;
    heading.agency = "Sở Y tế";
    session->setHeading(heading);

    for (int i = 0; i < 4; ++i)
        session->undo();
    const auto blank = session->dossier();
    for (int i = 0; i < 4; ++i)
        session->redo();

    EXPECT_EQ(blank.answers.criteria[row("I.2.1")], Answer{});
    EXPECT_TRUE(blank.answers.declared.empty());
    EXPECT_EQ(blank.heading.agency, "Sở Tài chính");
    EXPECT_EQ(answer("I.2.1").claim, kThree);
    EXPECT_EQ(session->declared("I.6"), std::vector<std::string>{"no-software"});
    EXPECT_EQ(session->dossier().heading.agency, "Sở Y tế");
    EXPECT_FALSE(session->canRedo());
}

TEST_F(EditingSessionTest, WritesWhatWasTakenBack)
{
    claim("I.2.1", kTwo);
    ASSERT_TRUE(session->flush());
    session->undo();
    ASSERT_TRUE(session->flush());

    EXPECT_EQ(onDisk().answers.criteria[row("I.2.1")], Answer{});
}

TEST_F(EditingSessionTest, ScoresADeclarationAndItsTakingBack)
{
    session->setDeclared("I.6", {"no-software"});
    const auto declared = scoreOf("I.6.1");

    session->setDeclared("I.6", {});

    EXPECT_EQ(declared.status, Status::Exempt);
    EXPECT_EQ(declared.score, Points::fromInteger(1));
    EXPECT_EQ(scoreOf("I.6.1").status, Status::Unanswered);
}

TEST_F(EditingSessionTest, KeepsWhatCannotBeWrittenAndTriesAgain)
{
    QSignalSpy failed(session.get(), &EditingSession::saveFailed);
    std::filesystem::rename(folder / kName, folder / "moved");
    claim("I.2.1", kTwo);
    const auto first = session->flush();
    const auto hadUnsaved = session->hasUnsaved();
    std::filesystem::rename(folder / "moved", folder / kName);

    const auto second = session->flush();

    ASSERT_FALSE(first);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(hadUnsaved);
    ASSERT_TRUE(second) << testing::problemOf(second);
    EXPECT_FALSE(session->saveError());
    EXPECT_EQ(onDisk().answers.criteria[row("I.2.1")].claim, kTwo);
}

TEST_F(EditingSessionTest, ChangesNothingInADossierThatIsReadOnly)
{
    reopen(Access::ReadOnly);
    QSignalSpy scored(session.get(), &EditingSession::scored);

    claim("I.2.1", kTwo);
    session->setDeclared("I.6", {"no-software"});
    const auto attached = attach("I.2.1", {makeFile("a.pdf")});

    EXPECT_TRUE(session->isReadOnly());
    EXPECT_EQ(scored.count(), 0);
    EXPECT_EQ(answer("I.2.1"), Answer{});
    EXPECT_FALSE(session->canUndo());
    ASSERT_FALSE(attached);
    EXPECT_EQ(attached.error().code, ErrorCode::DossierReadOnly);
}

TEST_F(EditingSessionTest, AddsFilesInOneStep)
{
    const auto result = attach("III.2", {makeFile("một.pdf", 3'000'000, 1), makeFile("hai.pdf", 10, 2)});

    ASSERT_TRUE(result) << testing::problemOf(result);
    const auto files = answer("III.2").attachments;
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files[0].name, "một.pdf");
    EXPECT_EQ(files[0].size, 3'000'000);
    EXPECT_FALSE(session->hasUnsaved());
    EXPECT_EQ(onDisk().answers.criteria[row("III.2")].attachments, files);
    session->undo();
    EXPECT_TRUE(answer("III.2").attachments.empty());
}

TEST_F(EditingSessionTest, AddsAFileThatTheRowHasNotAgain)
{
    const auto file = makeFile("một.pdf");
    ASSERT_TRUE(attach("III.2", {file}));
    ASSERT_TRUE(attach("III.2", {file}));

    EXPECT_EQ(answer("III.2").attachments.size(), 1u);
}

TEST_F(EditingSessionTest, TellsHowFarItIsOverAllFiles)
{
    std::vector<qint64> told;
    auto *task = session->attach(row("III.2"), {makeFile("a", 3'000'000, 1), makeFile("b", 2'000'000, 2)});
    QObject::connect(task, &FileTask::progressed, session.get(), [&](qint64 done, qint64 all) {
        told.push_back(done);
        EXPECT_EQ(all, 5'000'000);
    });

    ASSERT_TRUE(testing::resultOf(task));

    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(told.back(), 5'000'000);
}

TEST_F(EditingSessionTest, LeavesNothingOfAnAddingThatFailed)
{
    const auto failed = attach("III.2", {makeFile("b"), folder / "nirgends"});

    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(answer("III.2"), Answer{});
    EXPECT_FALSE(session->canUndo());
}

TEST_F(EditingSessionTest, AddsFilesToTheAnswerAsItIsWhenTheyAreRead)
{
    auto *task = session->attach(row("III.2"), {makeFile("a")});
    note("III.2", "đang nhập");

    ASSERT_TRUE(testing::resultOf(task));

    EXPECT_EQ(answer("III.2").note, "đang nhập");
    EXPECT_EQ(answer("III.2").attachments.size(), 1u);
}

TEST_F(EditingSessionTest, CopiesAStoredFileOverAnother)
{
    const auto source = makeFile("a.pdf", 700'000);
    const auto target = makeFile("b.pdf", 10, 2);
    ASSERT_TRUE(attach("III.2", {source}));

    const auto copied = testing::resultOf(session->copyContent(answer("III.2").attachments.front(), target));

    EXPECT_TRUE(copied) << testing::problemOf(copied);
    EXPECT_TRUE(testing::bytesOf(target) == testing::bytesOf(source));
}

TEST_F(EditingSessionTest, CopiesNothingWhereItCannotWrite)
{
    ASSERT_TRUE(attach("III.2", {makeFile("a.pdf")}));
    const auto file = answer("III.2").attachments.front();

    const auto failed = testing::resultOf(session->copyContent(file, folder / "nirgends" / "b.pdf"));

    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::PermissionDenied);
}

TEST_F(EditingSessionTest, ChangesSeveralRowsAsOneStepAndOneTransaction)
{
    Answer three;
    three.claim = kThree;
    QSignalSpy scored(session.get(), &EditingSession::scored);

    session->change({{{row("I.2.1"), three}, {row("I.2.2"), three}}, {{"I.6", {"no-software"}}}});
    ASSERT_TRUE(session->flush());

    EXPECT_EQ(scored.count(), 1);
    EXPECT_EQ(onDisk().answers.criteria[row("I.2.2")].claim, kThree);
    EXPECT_EQ(onDisk().answers.declared.size(), 1u);
    session->undo();
    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(answer("I.2.1"), Answer{});
    EXPECT_EQ(answer("I.2.2"), Answer{});
    EXPECT_TRUE(session->declared("I.6").empty());
}

TEST_F(EditingSessionTest, WorksOnItsFileForOthersAndThenGoesOn)
{
    std::vector<Attachment> stored;
    auto *task = session->withFile(
        [&, path = makeFile("a.pdf")](DossierFile &file, Moment at, const FileProgress &) {
            return file.storeContent(path, at).map([&](const Attachment &one) { stored.push_back(one); });
        },
        [&] {
            Answer answer;
            answer.attachments = stored;
            session->change({{{row("III.2"), answer}}, {}});
        });

    ASSERT_TRUE(testing::resultOf(task));
    ASSERT_TRUE(session->flush());

    EXPECT_EQ(onDisk().answers.criteria[row("III.2")].attachments, stored);
}

} // namespace
} // namespace bangdiem
