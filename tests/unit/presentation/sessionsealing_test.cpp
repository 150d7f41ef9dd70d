// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fingerprint.h"

#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "support/busyfile.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

namespace bangdiem {
namespace {

using testing::BusyFile;
using testing::resultOf;

class SessionSealing : public testing::SessionTest
{
protected:
    SessionSealing()
    {
        session.reset();
        std::filesystem::remove(folder / kName);
        session = std::make_unique<EditingSession>(
            storedDossier(folder / kName, fullDossier("tayninh-2693-2015-pl1")), [this] { return now; });
    }

    void seal() { ASSERT_TRUE(resultOf(session->seal("Giám đốc"))); }
    static ErrorCode codeOf(const Result<void> &result)
    {
        EXPECT_FALSE(result);
        return result ? ErrorCode::IoFailure : result.error().code;
    }
};

TEST_F(SessionSealing, SealsWhatIsShownAndCanOnlyBeReadFromThen)
{
    QSignalSpy changed(session.get(), &EditingSession::sealingChanged);

    seal();

    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(session->isReadOnly());
    EXPECT_EQ(session->sealing().state, SealState::Sealed);
    ASSERT_TRUE(session->sealing().seal());
    EXPECT_EQ(session->sealing().seal()->signer, "Giám đốc");
    EXPECT_EQ(session->sealedAs(), fingerprintOf(session->dossier()));
    note("I.1.1", "sau khi chốt");
    EXPECT_EQ(answer("I.1.1").note, "");
    EXPECT_FALSE(session->hasUnsaved());
}

TEST_F(SessionSealing, SealsAlsoTheEditsThatWereOnTheirWayToTheDisk)
{
    note("I.1.1", "vừa nhập");

    seal();

    const auto file = testing::reopened(folder / kName, Access::ReadOnly);
    EXPECT_EQ(file.dossier().answers.criteria[row("I.1.1")].note, "vừa nhập");
    EXPECT_EQ(file.sealState(), SealState::Sealed);
    EXPECT_EQ(file.seals().back().sha256, session->sealedAs());
    EXPECT_FALSE(session->hasUnsaved());
}

TEST_F(SessionSealing, TakesNoEditWhileItIsSealed)
{
    FileTask *sealing = nullptr;
    {
        const BusyFile busy(*session);
        sealing = session->seal({});
        note("I.1.1", "giữa chừng");
        EXPECT_TRUE(session->isReadOnly());
    }
    ASSERT_TRUE(resultOf(sealing));

    EXPECT_EQ(answer("I.1.1").note, "");
    EXPECT_FALSE(session->hasUnsaved());
    EXPECT_EQ(session->sealing().state, SealState::Sealed);
}

TEST_F(SessionSealing, StaysADraftThatCanBeEditedWhereItFails)
{
    session->setAnswer(row("I.1.1"), {});
    QSignalSpy changed(session.get(), &EditingSession::sealingChanged);

    EXPECT_EQ(codeOf(resultOf(session->seal({}))), ErrorCode::DossierNotReady);

    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(session->sealing().state, SealState::Draft);
    EXPECT_FALSE(session->isReadOnly());
    EXPECT_TRUE(session->canUndo());
}

TEST_F(SessionSealing, StaysADraftWhereItIsStopped)
{
    FileTask *sealing = nullptr;
    {
        const BusyFile busy(*session);
        sealing = session->seal({});
        sealing->cancel();
    }

    EXPECT_EQ(codeOf(resultOf(sealing)), ErrorCode::Cancelled);
    EXPECT_EQ(session->sealing().state, SealState::Draft);
    EXPECT_FALSE(session->isReadOnly());
}

TEST_F(SessionSealing, SealsNothingElseThanWhatIsShown)
{
    note("I.1.1", "a\u202e"); // Cannot be stored: it stays pending.

    EXPECT_EQ(codeOf(resultOf(session->seal({}))), ErrorCode::TextUnsafe);

    EXPECT_EQ(session->sealing().state, SealState::Draft);
    EXPECT_EQ(testing::reopened(folder / kName, Access::ReadOnly).sealState(), SealState::Draft);
}

TEST_F(SessionSealing, BeginsTheNextRevisionWithAReasonAndUndoesNothingOfTheLast)
{
    note("I.1.1", "trước khi chốt");
    seal();
    const auto before = session->sealedAs();

    ASSERT_TRUE(resultOf(session->unseal("Thiếu một văn bản")));

    EXPECT_FALSE(session->isReadOnly());
    EXPECT_FALSE(session->canUndo());
    EXPECT_EQ(session->dossier().revision, 2);
    ASSERT_EQ(session->sealing().reopenings.size(), 1U);
    EXPECT_EQ(session->sealing().reopenings[0].reason, "Thiếu một văn bản");
    EXPECT_EQ(session->sealing().reopenings[0].revision, 2);

    note("I.1.1", "bản mới");
    EXPECT_TRUE(session->canUndo());
    seal();
    EXPECT_EQ(session->sealing().seals.size(), 2U);
    EXPECT_NE(session->sealedAs(), before);
}

TEST_F(SessionSealing, StaysSealedWithoutAReason)
{
    seal();

    EXPECT_EQ(codeOf(resultOf(session->unseal(" "))), ErrorCode::BadArgument);

    EXPECT_TRUE(session->isReadOnly());
    EXPECT_EQ(session->sealing().state, SealState::Sealed);
}

TEST_F(SessionSealing, KeepsTheScansOfTheSignedPaper)
{
    seal();
    testing::writeBytes(folder / "ký.pdf", "%PDF-1.4\n");
    testing::writeBytes(folder / "sai.txt", "x");
    QSignalSpy changed(session.get(), &EditingSession::sealingChanged);

    EXPECT_EQ(codeOf(resultOf(session->addScans({folder / "ký.pdf", folder / "sai.txt"}))),
        ErrorCode::ScanKindUnknown);

    EXPECT_TRUE(session->sealing().scans.empty()) << "all of them or none";
    EXPECT_TRUE(resultOf(session->addScans({folder / "ký.pdf"})));

    EXPECT_GE(changed.count(), 1);
    ASSERT_EQ(session->sealing().scansOf(1).size(), 1U);
    EXPECT_EQ(session->sealing().scansOf(1)[0].name, "ký.pdf");
    EXPECT_TRUE(session->isReadOnly());
    EXPECT_TRUE(resultOf(session->removeScan(0)));
    EXPECT_TRUE(session->sealing().scans.empty());
}

TEST_F(SessionSealing, WritesTheFileThatIsSent)
{
    seal();
    std::optional<Submission> told;

    const auto done = resultOf(
        session->submit(folder / "nop.bangdiem", [&](const Submission &submission) { told = submission; }));

    ASSERT_TRUE(done);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->fingerprint, session->sealedAs());
    EXPECT_EQ(told->size, static_cast<std::int64_t>(std::filesystem::file_size(folder / "nop.bangdiem")));
}

TEST_F(SessionSealing, IsTheSameWhenTheDossierIsOpenedAgain)
{
    seal();
    testing::writeBytes(folder / "ký.pdf", "%PDF-1.4\n");
    ASSERT_TRUE(resultOf(session->addScans({folder / "ký.pdf"})));
    const auto before = session->sealing();

    reopen(Access::ReadWrite);

    EXPECT_TRUE(session->sealing() == before);
    EXPECT_TRUE(session->sealing().mayChange);
}

} // namespace
} // namespace bangdiem
