// SPDX-License-Identifier: GPL-3.0-or-later
// What openUntrusted() gives of a file that it takes; what it refuses stands in the tests of hostile
// dossiers.
#include "storage/untrusted.h"

#include "dossier/manifest.h"
#include "storage/hash.h"

#include "child.h"
#include "refusal.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "untrustedfixture.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

fs::perms permsOf(const fs::path &path)
{
    return fs::status(path).permissions();
}

/// A sealed dossier with every row answered, made once.
const std::string &sealedBytes()
{
    static const auto bytes = [] {
        const TestFolder folder;
        auto file = storedDossier(folder / "a.bangdiem", fullDossier("tayninh-2693-2015-pl1"));
        EXPECT_EQ(problemOf(file.seal("Giám đốc", momentAt(9))), "");
        return bytesOf(folder / "a.bangdiem");
    }();
    return bytes;
}

} // namespace

TEST(Untrusted, ADossierIsReadAsItsAgencyReadsIt)
{
    const StrangersFile stranger(sealedBytes());

    const auto opened = stranger.open();

    ASSERT_TRUE(opened) << problemOf(opened);
    const auto own = reopened(stranger.path(), Access::ReadOnly);
    EXPECT_EQ(manifestOf(opened->file().dossier()), manifestOf(own.dossier()));
    EXPECT_EQ(opened->file().sealState(), SealState::Sealed);
    EXPECT_EQ(opened->file().seals(), own.seals());
    EXPECT_EQ(opened->file().path(), stranger.path());
    EXPECT_EQ(problemOf(opened->file().checkEvidence()), "");
    EXPECT_EQ(opened->file().history().value().size(), own.history().value().size());
    EXPECT_THAT(opened->flags(), IsEmpty());
}

TEST(Untrusted, TellsSizeAndHashOfTheBytesThatAreRead)
{
    const StrangersFile stranger(sealedBytes());

    const auto opened = stranger.open();

    ASSERT_TRUE(opened) << problemOf(opened);
    EXPECT_EQ(opened->size(), static_cast<std::int64_t>(sealedBytes().size()));
    EXPECT_EQ(opened->sha256(), sha256Of(sealedBytes()));
    EXPECT_TRUE(bytesOf(opened->copy()) == sealedBytes());
}

TEST(Untrusted, TheCopyIsPrivateAndReadOnlyAndGoesWithTheValue)
{
    const StrangersFile stranger(sealedBytes());
    {
        const auto opened = stranger.open();
        ASSERT_TRUE(opened) << problemOf(opened);
        EXPECT_EQ(permsOf(opened->copy()), fs::perms::owner_read);
        for (auto folder = opened->copy().parent_path(); folder != stranger.copies().parent_path();
             folder = folder.parent_path())
            EXPECT_EQ(permsOf(folder), fs::perms::owner_all) << folder;
    }

    EXPECT_TRUE(fs::is_empty(stranger.copies()));
}

TEST(Untrusted, WhatAKilledProgramLeftIsSweptByTheNextOpening)
{
    const StrangersFile stranger(sealedBytes());
    fs::create_directories(stranger.copies() / "run-0000");
    writeBytes(stranger.copies() / "run-0000" / "copy.bangdiem", "bytes");
    writeBytes(stranger.copies() / "run-0000.lock", "999999999\nbangdiem\n\n");

    const auto opened = stranger.open();

    ASSERT_TRUE(opened) << problemOf(opened);
    EXPECT_FALSE(fs::exists(stranger.copies() / "run-0000"));
}

TEST(Untrusted, SeveralFilesAreOpenAtOnce)
{
    const StrangersFile one(sealedBytes());
    const StrangersFile other(sampleBytes());
    auto options = other.options();
    options.copies = one.copies();

    const auto first = one.open();
    const auto second = other.open(options);

    ASSERT_TRUE(first) << problemOf(first);
    ASSERT_TRUE(second) << problemOf(second);
    EXPECT_EQ(problemOf(first->file().checkEvidence()), "");
    EXPECT_EQ(problemOf(second->file().checkEvidence()), "");
}

TEST(Untrusted, NothingCanBeWrittenIntoIt)
{
    const StrangersFile stranger(sampleBytes());
    auto opened = stranger.open();
    ASSERT_TRUE(opened) << problemOf(opened);
    const auto copied = opened->file().copyTo(stranger.copies() / "own.bangdiem", momentAt());

    EXPECT_EQ(opened->file().access(), Access::ReadOnly);
    ASSERT_TRUE(copied) << problemOf(copied);
    EXPECT_EQ(manifestOf(copied->file.dossier()), manifestOf(opened->file().dossier()));
    EXPECT_TRUE(bytesOf(opened->copy()) == sampleBytes());
}

TEST(Untrusted, ItStaysReadableAfterTheFileIsGone)
{
    const StrangersFile stranger(sealedBytes());
    const auto opened = stranger.open();
    ASSERT_TRUE(opened) << problemOf(opened);

    fs::remove(stranger.path());

    EXPECT_EQ(problemOf(opened->file().checkEvidence()), "");
}

TEST(Untrusted, ARubricThatChangedUnderAnOfficialIdIsFlagged)
{
    const StrangersFile stranger(sampleBytes());
    auto options = stranger.options();
    options.officialRubric = [](std::string_view) { return sha256Of("other"); };

    const auto opened = stranger.open(options);

    ASSERT_TRUE(opened) << problemOf(opened);
    EXPECT_THAT(opened->flags(), ElementsAre(Error{ErrorCode::RubricAltered, {}, {"tayninh-2693-2015-pl1"}}));
}

TEST(Untrusted, ARubricThatNobodyKnowsIsFlagged)
{
    const StrangersFile stranger(sampleBytes());
    auto options = stranger.options();
    options.officialRubric = {};

    const auto opened = stranger.open(options);

    ASSERT_TRUE(opened) << problemOf(opened);
    EXPECT_THAT(
        opened->flags(), ElementsAre(Error{ErrorCode::RubricNotOfficial, {}, {"tayninh-2693-2015-pl1"}}));
}

TEST(Untrusted, ASealThatDoesNotFitIsFlagged)
{
    const StrangersFile stranger(sealedBytes());
    ASSERT_EQ(runSql(stranger.path(), "UPDATE dossier SET agency = 'Sở Xây dựng'"), "");

    EXPECT_THAT(stranger.flags(), ElementsAre(ErrorCode::SealBroken));
}

TEST(Untrusted, CanBeStoppedWhileItIsCopied)
{
    const StrangersFile stranger(sealedBytes());
    auto options = stranger.options();
    std::int64_t told = 0;
    options.progress = [&](std::int64_t bytes) {
        told = bytes;
        return false;
    };

    const auto opened = stranger.open(options);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Cancelled);
    EXPECT_GT(told, 0);
}

TEST(Untrusted, SaysWhereTheCopyFindsNoRoom)
{
    const StrangersFile stranger(sealedBytes());

    const auto opened = [&] {
        const FileSizeLimit limit(50'000);
        return openUntrusted(stranger.path(), stranger.options());
    }();

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(fs::is_empty(stranger.copies()));
}

} // namespace bangdiem
