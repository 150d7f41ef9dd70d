// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/submission.h"

#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "testdossier.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;
using ::testing::EndsWith;

namespace {

/// Sealed, beside evidence that was removed again and stays in the file.
DossierFile sealedWithRemains(const TestFolder &folder)
{
    auto file = storedDossier(folder / "a.bangdiem", fullDossier("tayninh-2693-2015-pl2"));
    writeBytes(folder / "evidence", noise(2'000'000));
    EXPECT_TRUE(file.storeContent(folder / "evidence", momentAt(1)));
    std::filesystem::remove(folder / "evidence");
    EXPECT_EQ(problemOf(file.seal("Giám đốc", momentAt(2))), "");
    return file;
}

std::int64_t numberIn(const std::filesystem::path &file, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &rows, nullptr);
    const auto number = sqlite3_step(rows) == SQLITE_ROW ? sqlite3_column_int64(rows, 0) : -1;
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return number;
}

} // namespace

TEST(Submission, IsOneCompactFileThatSaysWhatWasSealed)
{
    const TestFolder folder;
    const auto file = sealedWithRemains(folder);
    const auto out = folder / "nop.bangdiem";

    const auto done = submit(file, out, momentAt(3));

    ASSERT_TRUE(done) << problemOf(done);
    EXPECT_EQ(done->size, static_cast<std::int64_t>(std::filesystem::file_size(out)));
    EXPECT_LT(done->size, 1'000'000);
    EXPECT_EQ(done->fingerprint, file.seals().back().sha256);
    EXPECT_EQ(numberIn(out, "PRAGMA freelist_count"), 0);
    EXPECT_EQ(
        numberIn(out, "SELECT count(*) FROM content WHERE id NOT IN (SELECT content FROM attachment)"), 0);
    EXPECT_EQ(reopened(out, Access::ReadOnly).sealState(), SealState::Sealed);
    EXPECT_THAT(folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem", "nop.bangdiem"));
}

TEST(Submission, IsNotMadeOfADraft)
{
    const TestFolder folder;
    const auto file = created(folder / "a.bangdiem");

    const auto done = submit(file, folder / "nop.bangdiem", momentAt(3));

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DossierNotSealed);
    EXPECT_FALSE(std::filesystem::exists(folder / "nop.bangdiem"));
}

TEST(Submission, IsNotMadeOfADossierThatWasAlteredSinceItWasSealed)
{
    const TestFolder folder;
    sealedWithRemains(folder);
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE dossier SET staff = staff + 1"), "");
    const auto file = reopened(folder / "a.bangdiem", Access::ReadOnly);

    const auto done = submit(file, folder / "nop.bangdiem", momentAt(3));

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::SealBroken);
    EXPECT_NE(done.error().details.at(0), done.error().details.at(1));
    EXPECT_FALSE(std::filesystem::exists(folder / "nop.bangdiem"));
}

TEST(Submission, IsNotWrittenBesideWhatSQLiteWouldTakeForItsJournal)
{
    for (const std::string ending : {"-journal", "-wal", "-shm"}) {
        const TestFolder folder;
        const auto file = sealedWithRemains(folder);
        writeBytes(folder / ("nop.bangdiem" + ending), "");

        const auto done = submit(file, folder / "nop.bangdiem", momentAt(3));

        ASSERT_FALSE(done) << ending;
        EXPECT_EQ(done.error().code, ErrorCode::FileExists);
        EXPECT_THAT(done.error().where, EndsWith("nop.bangdiem" + ending));
        EXPECT_FALSE(std::filesystem::exists(folder / "nop.bangdiem"));
    }
}

TEST(Submission, NeverReplacesAFileAndLeavesNothingWhenItIsStopped)
{
    const TestFolder folder;
    const auto file = sealedWithRemains(folder);
    writeBytes(folder / "nop.bangdiem", "mine");

    const auto done = submit(file, folder / "nop.bangdiem", momentAt(3));
    const auto stopped = submit(file, folder / "b.bangdiem", momentAt(3), [](std::int64_t) { return false; });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(folder / "nop.bangdiem"), "mine");
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem", "nop.bangdiem"));
}

} // namespace bangdiem
