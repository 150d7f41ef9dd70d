// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed (-9) at any moment loses nothing that it acknowledged.
// BANGDIEM_KILLS says how often; the suite does it 100 times.
#include "storage/dossierfile.h"

#include "child.h"
#include "killed_writer.h"
#include "support/checkout.h"

#include <gmock/gmock.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <thread>

namespace bangdiem {

using namespace bangdiem::testing;
using std::filesystem::perms;
using ::testing::ElementsAre;

namespace {

/// Kills in one file, before the next one is begun: its history grows.
constexpr int kKillsPerFile = 25;

int countOfKills()
{
    const char *text = std::getenv("BANGDIEM_KILLS");
    return text ? std::atoi(text) : 100;
}

/// A hot journal that SQLite will roll back begins with a header; a finished one is gone.
bool hasHotJournal(const std::filesystem::path &file)
{
    auto journal = file;
    journal += "-journal";
    return bytesOf(journal).starts_with("\xd9\xd5\x05\xf9");
}

/// The file holds exactly the first `edits` edits, evidence included.
void expectEdits(const DossierFile &file, int edits)
{
    std::vector<int> last(kEditedRows, 0);
    for (int edit = 1; edit <= edits; ++edit)
        last[rowOfEdit(edit)] = edit;
    for (std::size_t row = 0; row < kEditedRows; ++row) {
        const auto &answer = file.dossier().answers.criteria[row];
        ASSERT_EQ(answer.note, last[row] == 0 ? "" : noteOfEdit(last[row]));
        const auto evidence = last[row] == 0 ? std::nullopt : evidenceOfEdit(last[row]);
        ASSERT_EQ(answer.attachments.size(), evidence ? 1U : 0U);
        if (evidence) {
            ASSERT_TRUE(contentOf(file, answer.attachments[0].content) == *evidence);
        }
    }
}

/// What the writer said before it died: the number of the last acknowledged edit.
int lastAcknowledged(Child &child, int before)
{
    int last = before;
    while (const auto line = child.line()) {
        const auto number = line->starts_with("open ") ? line->substr(5) : *line;
        EXPECT_TRUE(std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; })) << *line;
        last = std::atoi(number.c_str());
    }
    return last;
}

/// Runs the writer and kills it up to 120 ms later: while it opens, edits or attaches.
int killedOnce(
    const std::filesystem::path &file, const TestFolder &folder, int before, std::mt19937 &generator)
{
    Child child({tests::builtFile("killed_writer"), file, folder.path()});
    if (generator() % 5 != 0) {
        EXPECT_EQ(child.line(), "open " + std::to_string(before));
    }
    std::this_thread::sleep_for(std::chrono::microseconds(generator() % 120'000));
    child.kill();
    return lastAcknowledged(child, before);
}

/// Keeps a copy of file and journal as they are in the middle of a transaction that writes a lot.
void makeUnfinished(const TestFolder &folder, const std::filesystem::path &copy)
{
    const auto original = folder / "original.bangdiem";
    auto file = created(original);
    Answer answer;
    answer.note = "kept";
    EXPECT_EQ(problemOf(file.setAnswer(0, answer, momentAt(1))), "");
    writeBytes(folder / "large", noise(8'000'000));
    const auto stored = file.storeContent(folder / "large", momentAt(2), [&](std::int64_t bytes) {
        if (bytes < 7'000'000)
            return true;
        writeBytes(copy, bytesOf(original));
        writeBytes(copy.string() + "-journal", bytesOf(original.string() + "-journal"));
        return false;
    });
    EXPECT_FALSE(stored);
    EXPECT_TRUE(hasHotJournal(copy));
}

} // namespace

TEST(Killed, WriterLosesNoAcknowledgedEdit)
{
    std::mt19937 generator(std::random_device{}());
    std::optional<TestFolder> folder;
    std::filesystem::path path;
    int edits = 0;
    int acknowledged = 0;
    int hot = 0;
    for (int kill = 0; kill < countOfKills(); ++kill) {
        if (kill % kKillsPerFile == 0) {
            folder.emplace();
            path = *folder / "a.bangdiem";
            created(path);
            edits = 0;
        }

        const auto last = killedOnce(path, *folder, edits, generator);
        hot += hasHotJournal(path) ? 1 : 0;
        const auto file = reopened(path, kill % 2 == 0 ? Access::ReadWrite : Access::ReadOnly);

        const auto inFile = static_cast<int>(file.history()->size()) - 1;
        ASSERT_GE(inFile, last) << "an acknowledged edit is lost";
        ASSERT_LE(inFile, last + 1);
        ASSERT_NO_FATAL_FAILURE(expectEdits(file, inFile));
        acknowledged += inFile - edits;
        edits = inFile;
    }
    EXPECT_GT(acknowledged, countOfKills() / 4);
    EXPECT_GT(hot, 0) << "never hit while writing: the test shows nothing";
    RecordProperty("edits", acknowledged);
    RecordProperty("hot_journals", hot);
    std::cout << countOfKills() << " kills, " << acknowledged << " edits, " << hot << " hot journals\n";
}

TEST(Unfinished, WritingIsRolledBackWhenOpenedForEditing)
{
    const TestFolder folder;
    makeUnfinished(folder, folder / "a.bangdiem");

    const auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(file.access(), Access::ReadWrite);
    EXPECT_EQ(file.dossier().answers.criteria[0].note, "kept");
    EXPECT_FALSE(std::filesystem::exists(folder / "a.bangdiem-journal"));
}

TEST(Unfinished, WritingIsRolledBackWhenOpenedForReadingInAPlaceThatCanBeWritten)
{
    const TestFolder folder;
    makeUnfinished(folder, folder / "a.bangdiem");

    const auto file = reopened(folder / "a.bangdiem", Access::ReadOnly);

    EXPECT_EQ(file.access(), Access::ReadOnly);
    EXPECT_EQ(file.dossier().answers.criteria[0].note, "kept");
    EXPECT_FALSE(std::filesystem::exists(folder / "a.bangdiem-journal"));
    EXPECT_FALSE(std::filesystem::exists(folder / ".~lock.a.bangdiem#"));
}

TEST(Unfinished, WritingInAPlaceThatCannotBeWrittenIsToldAndLeftAlone)
{
    const TestFolder folder;
    makeUnfinished(folder, folder / "a.bangdiem");
    permissions(folder.path().parent_path(), perms::all);
    permissions(folder.path(), perms::all & ~(perms::owner_write | perms::group_write | perms::others_write));
    const auto before = bytesOf(folder / "a.bangdiem");
    for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
        const WithoutPrivileges nobody;

        const auto file = DossierFile::open(folder / "a.bangdiem", access);

        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, ErrorCode::UnfinishedWriting) << problemOf(file);
    }
    EXPECT_TRUE(bytesOf(folder / "a.bangdiem") == before);
    EXPECT_TRUE(hasHotJournal(folder / "a.bangdiem"));
    permissions(folder.path(), perms::owner_all);
}

} // namespace bangdiem
