// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/manifest.h"
#include "dossier/part.h"
#include "storage/fingerprint.h"
#include "storage/merging.h"

#include "shippeddossiers.h"
#include "storage/connection.h"
#include "storeddossiers.h"
#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using namespace std::string_literals;

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";
const std::string kSigner = "Giám đốc Nguyễn Văn A";
const std::string kSignature("\x30\x03\x00\x01\xff", 5);

SignManifest signAs(std::string signature)
{
    return [signature = std::move(signature)](std::string_view) { return signature; };
}

DossierFile ready(const std::filesystem::path &path)
{
    return storedDossier(path, fullDossier(kRubric));
}

DossierFile sealed(const std::filesystem::path &path)
{
    auto file = ready(path);
    EXPECT_EQ(problemOf(file.seal(kSigner, momentAt(9), signAs(kSignature))), "");
    return file;
}

Answer withNote(const Answer &answer, const std::string &note)
{
    auto changed = answer;
    changed.note = note;
    return changed;
}

ErrorCode codeOf(const Result<void> &result)
{
    EXPECT_FALSE(result);
    return result ? ErrorCode::BadArgument : result.error().code;
}

} // namespace

TEST(Sealing, KeepsWhatWasSealedWhenAndByWhom)
{
    const TestFolder folder;
    const auto dossier = sealed(folder / "a.bangdiem").dossier();

    const auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(file.sealState(), SealState::Sealed);
    EXPECT_EQ(file.access(), Access::ReadOnly);
    ASSERT_THAT(file.seals(), SizeIs(1));
    const auto manifest = manifestOf(dossier);
    EXPECT_EQ(file.seals()[0], (Seal{1, momentAt(9), manifest, fingerprintOf(dossier), kSigner, kSignature}));
    const auto last = file.history().value().back();
    EXPECT_EQ(last.what, "sealed");
    EXPECT_THAT(last.after, HasSubstr(file.seals()[0].sha256));
}

TEST(Sealing, WaitsUntilTheCheckFindsNoErrors)
{
    const TestFolder folder;
    auto file = storedDossier(folder / "a.bangdiem", mixedDossier(kRubric));
    const auto edits = file.edits();

    EXPECT_EQ(codeOf(file.seal(kSigner, momentAt(9))), ErrorCode::DossierNotReady);

    EXPECT_EQ(file.sealState(), SealState::Draft);
    EXPECT_EQ(file.edits(), edits);
    EXPECT_EQ(problemOf(file.setAnswer(0, {}, momentAt(10))), "");
}

TEST(Sealing, IsNotForAPart)
{
    const TestFolder folder;
    const auto whole = ready(folder / "a.bangdiem");
    const auto part = partOf(whole.dossier(), newDossierId(), {0, 1}, whole.edits()).value();
    auto file = DossierFile::createWithEvidence(folder / "b.bangdiem", part, whole, momentAt()).value();

    EXPECT_EQ(codeOf(file.seal(kSigner, momentAt(9))), ErrorCode::PartNotSealed);
}

TEST(Sealing, RefusesEvidenceThatIsNotWhatItWas)
{
    const TestFolder folder;
    ready(folder / "a.bangdiem");
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE chunk SET data = zeroblob(length(data))"), "");
    auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(codeOf(file.seal(kSigner, momentAt(9))), ErrorCode::DossierDamaged);
    EXPECT_EQ(file.sealState(), SealState::Draft);
}

TEST(Sealing, ThatIsStoppedLeavesADraft)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");

    const auto done = file.seal(kSigner, momentAt(9), {}, [](std::int64_t) { return false; });

    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
    EXPECT_EQ(file.sealState(), SealState::Draft);
    EXPECT_THAT(file.seals(), IsEmpty());
    EXPECT_EQ(reopened(folder / "a.bangdiem", Access::ReadOnly).sealState(), SealState::Draft);
}

TEST(Sealing, SignsTheManifestThatItKeepsAfterEverythingElseIsInOrder)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");
    std::vector<std::string> signedTexts;
    const auto sign = [&](std::string_view manifest) -> Result<std::string> {
        signedTexts.emplace_back(manifest);
        return kSignature;
    };

    EXPECT_EQ(codeOf(file.seal(kSigner, momentAt(9), sign, [](std::int64_t) { return false; })),
        ErrorCode::Cancelled);
    EXPECT_THAT(signedTexts, IsEmpty());
    EXPECT_EQ(problemOf(file.seal(kSigner, momentAt(9), sign)), "");

    ASSERT_THAT(signedTexts, SizeIs(1));
    EXPECT_EQ(file.seals()[0].manifest, signedTexts[0]);
    EXPECT_EQ(file.seals()[0].signature, kSignature);
}

TEST(Sealing, WithAKeyThatFailsLeavesTheDraftAsItWas)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");
    const auto before = bytesOf(folder / "a.bangdiem");

    const auto done = file.seal(kSigner, momentAt(9),
        [](std::string_view) -> Result<std::string> { return fail(ErrorCode::TokenRemoved); });

    EXPECT_EQ(codeOf(done), ErrorCode::TokenRemoved);
    EXPECT_EQ(file.sealState(), SealState::Draft);
    EXPECT_THAT(file.seals(), IsEmpty());
    EXPECT_EQ(bytesOf(folder / "a.bangdiem"), before);
    EXPECT_EQ(problemOf(file.setAnswer(0, {}, momentAt(10))), "");
}

TEST(Sealing, IsNotWrittenToWhileSomebodyIsAskedForTheKey)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");

    const auto done = file.seal(kSigner, momentAt(9), [&](std::string_view) -> Result<std::string> {
        auto heading = file.dossier().heading;
        heading.agency = "Sở Y tế";
        EXPECT_EQ(codeOf(file.setHeading(heading, momentAt(9))), ErrorCode::DossierSealed);
        EXPECT_EQ(codeOf(file.seal("Người khác", momentAt(9))), ErrorCode::DossierSealed);
        return kSignature;
    });

    EXPECT_TRUE(done);
    EXPECT_EQ(file.sealState(), SealState::Sealed);
}

TEST(Sealing, RefusesASignerWhoseTextIsNotSafe)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");

    EXPECT_EQ(codeOf(file.seal("a\u202e", momentAt(9))), ErrorCode::TextUnsafe);
    EXPECT_EQ(codeOf(file.seal("a", momentAt(9), signAs(std::string(262'145, 'x')))), ErrorCode::TooLarge);
    EXPECT_EQ(file.sealState(), SealState::Draft);
}

class SealedDossier : public ::testing::TestWithParam<bool>
{
};
INSTANTIATE_TEST_SUITE_P(, SealedDossier, ::testing::Bool(),
    [](const auto &tested) { return tested.param ? "Reopened" : "JustSealed"; });

TEST_P(SealedDossier, TakesNoWritingWhatever)
{
    const TestFolder folder;
    auto other = created(folder / "other.bangdiem");
    auto file = sealed(folder / "a.bangdiem");
    if (GetParam()) {
        {
            const auto closed = std::move(file);
        }
        file = reopened(folder / "a.bangdiem");
    }
    const auto before = bytesOf(folder / "a.bangdiem");
    const auto dossier = file.dossier();
    auto heading = dossier.heading;
    heading.agency = "Sở Y tế";
    writeBytes(folder / "evidence", "x");
    constexpr std::int64_t kFirstContent = 1;
    const auto refusedWith = [](const auto &result) { return result ? ErrorCode() : result.error().code; };

    EXPECT_EQ(codeOf(file.setHeading(heading, momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(file.setAnswer(0, {}, momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(file.setDeclared("I.6", {"no-software"}, momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(refusedWith(file.storeContent(folder / "evidence", momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(refusedWith(file.copyContent(file, kFirstContent, momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(file.seal(kSigner, momentAt(20))), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(file.transact(momentAt(20), [] { return Result<void>(); })), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(merge(file, other, {}, momentAt(20))), ErrorCode::DossierSealed);

    EXPECT_EQ(manifestOf(file.dossier()), manifestOf(dossier));
    EXPECT_TRUE(bytesOf(folder / "a.bangdiem") == before);
}

TEST(Sealing, TakesNothingMoreInTheSameTransaction)
{
    const TestFolder folder;
    auto file = ready(folder / "a.bangdiem");

    const auto done = file.transact(momentAt(9), [&] {
        return file.seal(kSigner, momentAt(9)).and_then([&] { return file.setAnswer(0, {}, momentAt(9)); });
    });

    EXPECT_EQ(codeOf(done), ErrorCode::DossierSealed);
    EXPECT_EQ(file.sealState(), SealState::Draft);
    EXPECT_EQ(problemOf(file.setAnswer(0, {}, momentAt(10))), "");
}

TEST(Sealing, KeepsStatementsFromWritingWhereverTheyComeFrom)
{
    const TestFolder folder;
    ready(folder / "a.bangdiem");
    auto connection = Connection::open(folder / "a.bangdiem", Connection::Mode::ReadWrite).value();
    connection.lockDown();
    const auto write = [&] { return connection.run("UPDATE answer SET note = note || ?1", "x"s); };
    ASSERT_EQ(problemOf(write()), "");
    const auto before = bytesOf(folder / "a.bangdiem");

    connection.forbidWriting();
    EXPECT_EQ(codeOf(write()), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(connection.run("DELETE FROM chunk")), ErrorCode::DossierSealed);
    EXPECT_EQ(codeOf(connection.run("PRAGMA incremental_vacuum")), ErrorCode::DossierSealed);
    EXPECT_TRUE(bytesOf(folder / "a.bangdiem") == before);

    connection.allowWriting();
    EXPECT_EQ(problemOf(write()), "");
}

TEST(Sealing, LeavesUnusedEvidenceAloneWhenTheFileIsOpened)
{
    const TestFolder folder;
    {
        auto file = ready(folder / "a.bangdiem");
        writeBytes(folder / "evidence", noise(500'000));
        ASSERT_TRUE(file.storeContent(folder / "evidence", momentAt(1)));
        ASSERT_EQ(problemOf(file.seal(kSigner, momentAt(9))), "");
    }
    const auto before = bytesOf(folder / "a.bangdiem");
    {
        const auto file = reopened(folder / "a.bangdiem");
    }

    EXPECT_TRUE(bytesOf(folder / "a.bangdiem") == before);
}

TEST(Reopening, BeginsTheNextRevisionAndKeepsTheSealedOne)
{
    const TestFolder folder;
    sealed(folder / "a.bangdiem");
    {
        auto file = reopened(folder / "a.bangdiem");
        ASSERT_EQ(problemOf(file.unseal("Thiếu một văn bản", momentAt(20))), "");
        EXPECT_EQ(file.access(), Access::ReadWrite);
        const auto &answer = file.dossier().answers.criteria[0];
        ASSERT_EQ(problemOf(file.setAnswer(0, withNote(answer, "mới"), momentAt(21))), "");
    }
    auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(file.sealState(), SealState::Draft);
    EXPECT_EQ(file.dossier().revision, 2);
    ASSERT_THAT(file.seals(), SizeIs(1));
    EXPECT_EQ(file.seals()[0].signature, kSignature);
    const auto history = file.history().value();
    EXPECT_EQ(history.at(history.size() - 2).what, "unsealed");
    EXPECT_THAT(history.at(history.size() - 2).after, HasSubstr("Thiếu một văn bản"));

    ASSERT_EQ(problemOf(file.seal("Phó Giám đốc", momentAt(22))), "");
    ASSERT_THAT(file.seals(), SizeIs(2));
    EXPECT_EQ(file.seals()[1].revision, 2);
    EXPECT_NE(file.seals()[1].sha256, file.seals()[0].sha256);
}

TEST(Reopening, NeedsAReasonASealAndTheRightToWrite)
{
    const TestFolder folder;
    auto file = sealed(folder / "a.bangdiem");
    EXPECT_EQ(codeOf(file.unseal(" \u00a0\n", momentAt(20))), ErrorCode::BadArgument);
    EXPECT_EQ(codeOf(file.unseal("a\u202e", momentAt(20))), ErrorCode::TextUnsafe);
    auto reader = reopened(folder / "a.bangdiem", Access::ReadOnly);
    EXPECT_EQ(codeOf(reader.unseal("lý do", momentAt(20))), ErrorCode::DossierReadOnly);
    EXPECT_EQ(file.sealState(), SealState::Sealed);

    ASSERT_EQ(problemOf(file.unseal("lý do", momentAt(20))), "");
    EXPECT_EQ(codeOf(file.unseal("lý do", momentAt(20))), ErrorCode::DossierNotSealed);
}

TEST(Reopening, ThatFailsLeavesTheDossierSealed)
{
    const TestFolder folder;
    auto file = sealed(folder / "a.bangdiem");
    std::filesystem::rename(folder / "a.bangdiem", folder / "b.bangdiem");

    EXPECT_EQ(codeOf(file.unseal("lý do", momentAt(20))), ErrorCode::DossierReplaced);

    EXPECT_EQ(file.sealState(), SealState::Sealed);
    EXPECT_EQ(file.dossier().revision, 1);
    EXPECT_EQ(codeOf(file.setAnswer(0, {}, momentAt(21))), ErrorCode::DossierSealed);
}

TEST(SealedCopy, IsSealedAsWellAndWhole)
{
    const TestFolder folder;
    const auto file = sealed(folder / "a.bangdiem");

    const auto copy = file.copyTo(folder / "b.bangdiem", momentAt(20));

    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->file.sealState(), SealState::Sealed);
    EXPECT_EQ(copy->file.seals(), file.seals());
    EXPECT_EQ(copy->file.history().value().size(), file.history().value().size());
}

TEST(SealedCopy, IsNotMadeWhereEvidenceCannotBeReadAnyMore)
{
    const TestFolder folder;
    sealed(folder / "a.bangdiem");
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE chunk SET data = zeroblob(length(data))"), "");
    const auto file = reopened(folder / "a.bangdiem", Access::ReadOnly);

    const auto copy = file.copyTo(folder / "b.bangdiem", momentAt(20));

    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().code, ErrorCode::DossierDamaged);
    EXPECT_FALSE(std::filesystem::exists(folder / "b.bangdiem"));
}

class AlteredDossier : public ::testing::TestWithParam<std::string>
{
};
INSTANTIATE_TEST_SUITE_P(, AlteredDossier,
    ::testing::Values("UPDATE dossier SET agency = 'Sở Y tế'", "UPDATE dossier SET staff = staff + 1",
        "UPDATE dossier SET id = '6f1d2c3b-0a4e-4b7c-9d8e-1f2a3b4c5d6e'",
        "UPDATE answer SET note = 'x' WHERE criterion = 'I.1.1'",
        "UPDATE answer SET claim = 0 WHERE criterion = 'I.1.1'",
        "UPDATE figure SET value = value + 1 WHERE criterion = 'I.1.1'",
        "UPDATE document SET date = '2015-03-17' WHERE criterion = 'I.2.4'",
        "UPDATE attachment SET name = 'b.pdf'",
        "UPDATE content SET sha256 = replace(sha256, substr(sha256, 1, 1), 'b') WHERE id = 1",
        "INSERT INTO link VALUES ('I.1.1', 0, 'https://a.vn')",
        "INSERT INTO declared VALUES ('I.6', 'no-software')",
        "DELETE FROM document WHERE criterion = 'I.2.4'"));

TEST_P(AlteredDossier, IsToldWhenItIsOpened)
{
    const TestFolder folder;
    sealed(folder / "a.bangdiem");
    const auto before = bytesOf(folder / "a.bangdiem");
    ASSERT_EQ(runSql(folder / "a.bangdiem", GetParam()), "");
    ASSERT_FALSE(bytesOf(folder / "a.bangdiem") == before) << "nothing was altered";

    const auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(file.sealState(), SealState::Altered);
}

TEST_P(AlteredDossier, IsRememberedAsSuchWhenItIsReopened)
{
    const TestFolder folder;
    sealed(folder / "a.bangdiem");
    ASSERT_EQ(runSql(folder / "a.bangdiem", GetParam()), "");
    auto file = reopened(folder / "a.bangdiem");
    const auto found = fingerprintOf(file.dossier());

    ASSERT_EQ(problemOf(file.unseal("lý do", momentAt(20))), "");

    const auto reopening = file.reopenings().value().at(0);
    EXPECT_EQ(reopening.altered, found);
    EXPECT_NE(reopening.altered, file.seals().at(0).sha256);
}

} // namespace bangdiem
