// SPDX-License-Identifier: GPL-3.0-or-later
// What open() refuses: the error is the right one, the file stays byte for byte, nothing appears beside it.
#include "storage/dossierfile.h"

#include "refusal.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <random>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

std::string withBytes(std::string bytes, std::size_t offset, std::string_view replacement)
{
    bytes.replace(offset, replacement.size(), replacement);
    return bytes;
}

} // namespace

TEST(Refusal, OfAFileThatIsNotThere)
{
    const TestFolder folder;

    const auto opened = DossierFile::open(folder / "none.bangdiem", Access::ReadWrite);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(folder.names().empty());
}

TEST(Refusal, OfWhatIsNoFile)
{
    const TestFolder folder;
    std::filesystem::create_directory(folder / "folder");
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink("/dev/zero", folder / "zero");

    for (const auto *name : {"folder", "pipe", "zero"}) {
        const auto opened = DossierFile::open(folder / name, Access::ReadWrite);
        ASSERT_FALSE(opened) << name;
        EXPECT_EQ(opened.error().code, ErrorCode::NotADossier) << name;
    }
    EXPECT_THAT(folder.names(), ElementsAre("folder", "pipe", "zero"));
}

TEST(Refusal, OfGarbage)
{
    EXPECT_EQ(refusalOf("").code, ErrorCode::NotADossier);
    EXPECT_EQ(refusalOf("x").code, ErrorCode::NotADossier);
    EXPECT_EQ(refusalOf("SQLite format 3").code, ErrorCode::NotADossier);
    EXPECT_EQ(refusalOf(noise(50'000)).code, ErrorCode::NotADossier);
    EXPECT_EQ(refusalOf("%PDF-1.4\n" + noise(5'000)).code, ErrorCode::NotADossier);
}

TEST(Refusal, OfAForeignSqliteFile)
{
    const TestFolder folder;
    ASSERT_EQ(runSql(folder / "a.bangdiem", "CREATE TABLE t (a); INSERT INTO t VALUES (1)"), "");

    EXPECT_EQ(refusal(folder, folder / "a.bangdiem").code, ErrorCode::NotADossier);
}

TEST(Refusal, OfAnotherApplication)
{
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 68, "BgDn")).code, ErrorCode::NotADossier);
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 68, std::string_view("\0\0\0\0", 4))).code,
        ErrorCode::NotADossier);
}

TEST(Refusal, OfANewerFormatNamesIt)
{
    const auto next = refusalOf(withBytes(sampleBytes(), 60, std::string_view("\0\0\0\2", 4)));
    EXPECT_EQ(next.code, ErrorCode::FormatNewer);
    EXPECT_THAT(next.details, ElementsAre("2"));
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 60, "\x7f\xff\xff\xff")).code, ErrorCode::FormatNewer);
}

TEST(Refusal, OfAnUnknownFormat)
{
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 60, std::string_view("\0\0\0\0", 4))).code,
        ErrorCode::FormatUnknown);
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 60, "\xff\xff\xff\xff")).code, ErrorCode::FormatUnknown);
}

TEST(Refusal, OfAFileInWalMode)
{
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 18, "\2\2")).code, ErrorCode::FormatWal);
}

TEST(Refusal, OfUtf16)
{
    EXPECT_EQ(refusalOf(withBytes(sampleBytes(), 56, std::string_view("\0\0\0\2", 4))).code,
        ErrorCode::FormatUnknown);
}

TEST(Refusal, OfEveryTruncation)
{
    const auto &bytes = sampleBytes();
    ASSERT_GT(bytes.size(), 50'000U);
    for (std::size_t size = 0; size < bytes.size(); size += size < 200 ? 1 : 1'021) {
        const auto error = refusalOf(bytes.substr(0, size));
        EXPECT_EQ(error.code, size < 100 ? ErrorCode::NotADossier : ErrorCode::DossierDamaged) << size;
    }
    EXPECT_EQ(refusalOf(bytes.substr(0, bytes.size() - 1)).code, ErrorCode::DossierDamaged);
}

TEST(Refusal, OfAJournalThatIsNoFile)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", sampleBytes());
    ASSERT_EQ(mkfifo((folder / "a.bangdiem-journal").c_str(), 0600), 0);

    EXPECT_EQ(refusal(folder, folder / "a.bangdiem").code, ErrorCode::UnfinishedWriting);
}

TEST(Refusal, OfRandomDamageNeverCrashesNorChangesTheFile)
{
    // Two or three bytes anywhere; most hit what is checked, some hit free space or evidence bytes.
    std::mt19937 generator(7);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        const TestFolder folder;
        auto bytes = sampleBytes();
        for (unsigned n = 0; n <= generator() % 3; ++n)
            bytes[generator() % bytes.size()] = static_cast<char>(generator() & 0xffU);
        writeBytes(folder / "a.bangdiem", bytes);
        const auto opened = DossierFile::open(folder / "a.bangdiem", Access::ReadOnly);
        refused += opened ? 0 : 1;
        EXPECT_TRUE(bytesOf(folder / "a.bangdiem") == bytes);
    }
    EXPECT_GT(refused, 50);
}

} // namespace bangdiem
