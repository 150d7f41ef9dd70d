// SPDX-License-Identifier: GPL-3.0-or-later
// Who may edit: other processes, places that cannot be written, files that were replaced meanwhile.
#include "storage/dossierfile.h"

#include "child.h"
#include "support/checkout.h"
#include "testdossier.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace bangdiem {

using namespace bangdiem::testing;
using std::filesystem::perms;
using ::testing::ElementsAre;

namespace {

Answer noted(const std::string &note)
{
    Answer answer;
    answer.note = note;
    return answer;
}

/// Everybody may look into the folder and read the file; nobody but root may write there.
void makeReadOnly(const TestFolder &folder, const std::filesystem::path &file)
{
    const auto looking = perms::owner_read | perms::owner_exec | perms::group_read | perms::group_exec
        | perms::others_read | perms::others_exec;
    permissions(folder.path().parent_path(), looking);
    permissions(folder.path(), looking);
    permissions(file, perms::owner_read | perms::group_read | perms::others_read);
}

void makeWritable(const TestFolder &folder)
{
    permissions(folder.path().parent_path(), perms::owner_all);
    permissions(folder.path(), perms::owner_all);
}

} // namespace

TEST(Locking, ASecondProcessReadsAndIsToldWhoEdits)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    Child child({tests::builtFile("storage_child"), "hold", folder / "a.bangdiem"});
    ASSERT_EQ(child.line(), "editing");

    auto file = reopened(folder / "a.bangdiem");

    EXPECT_EQ(file.access(), Access::ReadOnly);
    ASSERT_TRUE(file.holder());
    EXPECT_EQ(file.holder()->process, child.process());
    EXPECT_EQ(file.holder()->program, "storage_child");
    EXPECT_FALSE(file.holder()->host.empty());
    const auto done = file.setAnswer(0, noted("x"), momentAt(1));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DossierReadOnly);
}

TEST(Locking, ALockThatAKilledProcessLeftIsTakenOver)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    Child child({tests::builtFile("storage_child"), "hold", folder / "a.bangdiem"});
    ASSERT_EQ(child.line(), "editing");
    child.kill();
    ASSERT_THAT(folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem"));

    EXPECT_EQ(reopened(folder / "a.bangdiem").access(), Access::ReadWrite);
}

TEST(Locking, ALockWhoseMakerWasKilledBeforeItWroteItsNameIsTakenOver)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    for (const std::string left : {"", "12", "garbage\n"}) {
        writeBytes(folder / ".~lock.a.bangdiem#", left);
        EXPECT_EQ(reopened(folder / "a.bangdiem").access(), Access::ReadWrite) << left;
    }
}

TEST(Locking, ALockThatIsJustBeingMadeIsLeftAlone)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    const auto lock = folder / ".~lock.a.bangdiem#";
    const int maker = ::open(lock.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    ASSERT_EQ(::flock(maker, LOCK_EX | LOCK_NB), 0);

    EXPECT_EQ(reopened(folder / "a.bangdiem").access(), Access::ReadOnly);

    EXPECT_TRUE(std::filesystem::exists(lock));
    ::close(maker);
}

TEST(Locking, TheSameProcessEditsAFileOnlyOnce)
{
    const TestFolder folder;
    auto first = created(folder / "a.bangdiem");
    std::filesystem::create_symlink(folder / "a.bangdiem", folder / "link.bangdiem");

    const auto second = reopened(folder / "link.bangdiem");

    EXPECT_EQ(second.access(), Access::ReadOnly);
    ASSERT_TRUE(second.holder());
    EXPECT_EQ(second.holder()->process, getpid());
    EXPECT_EQ(problemOf(first.setAnswer(0, noted("x"), momentAt(1))), "");
}

TEST(Locking, ReadingOnlyTakesNoLock)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }

    const auto reader = reopened(folder / "a.bangdiem", Access::ReadOnly);

    EXPECT_THAT(folder.names(), ElementsAre("a.bangdiem"));
    EXPECT_EQ(reader.access(), Access::ReadOnly);
    EXPECT_FALSE(reader.holder());
    EXPECT_EQ(reopened(folder / "a.bangdiem").access(), Access::ReadWrite);
}

TEST(Locking, APlaceThatCannotBeWrittenIsReadOnly)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    makeReadOnly(folder, folder / "a.bangdiem");
    {
        const WithoutPrivileges nobody;

        const auto file = reopened(folder / "a.bangdiem");

        EXPECT_EQ(file.access(), Access::ReadOnly);
        EXPECT_FALSE(file.holder());
        EXPECT_THAT(folder.names(), ElementsAre("a.bangdiem"));
    }
    makeWritable(folder);
}

TEST(Locking, AFileThatCannotBeWrittenIsReadOnly)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    makeReadOnly(folder, folder / "a.bangdiem");
    permissions(folder.path(), perms::all);
    {
        const WithoutPrivileges nobody;

        const auto file = reopened(folder / "a.bangdiem");

        EXPECT_EQ(file.access(), Access::ReadOnly);
        EXPECT_FALSE(file.holder());
        EXPECT_THAT(folder.names(), ElementsAre("a.bangdiem"));
    }
    makeWritable(folder);
}

TEST(Locking, AFileThatMayNotBeReadIsRefused)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    makeReadOnly(folder, folder / "a.bangdiem");
    permissions(folder / "a.bangdiem", perms::none);
    {
        const WithoutPrivileges nobody;

        const auto file = DossierFile::open(folder / "a.bangdiem", Access::ReadWrite);

        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, ErrorCode::PermissionDenied);
    }
    makeWritable(folder);
}

class Replaced : public ::testing::Test
{
protected:
    Replaced()
        : m_file(created(m_folder / "a.bangdiem"))
    {
        EXPECT_EQ(problemOf(m_file.setAnswer(0, noted("before"), momentAt(1))), "");
    }

    /// No edit is written, the value stays, and what stands at the path is not touched.
    void expectRefused()
    {
        const auto before = m_file.dossier().answers;
        const auto bytes = bytesOf(m_folder / "a.bangdiem");
        writeBytes(m_folder / "x.pdf", "x");

        const auto edited = m_file.setAnswer(0, noted("after"), momentAt(2));
        const auto stored = m_file.storeContent(m_folder / "x.pdf", momentAt(3));

        ASSERT_FALSE(edited);
        EXPECT_EQ(edited.error().code, ErrorCode::DossierReplaced) << problemOf(edited);
        ASSERT_FALSE(stored);
        EXPECT_EQ(stored.error().code, ErrorCode::DossierReplaced) << problemOf(stored);
        EXPECT_EQ(m_file.dossier().answers, before);
        EXPECT_TRUE(bytesOf(m_folder / "a.bangdiem") == bytes);
    }

    TestFolder m_folder;
    DossierFile m_file;
};

TEST_F(Replaced, ByAnotherFile)
{
    writeBytes(m_folder / "b", "another file");
    std::filesystem::rename(m_folder / "b", m_folder / "a.bangdiem");

    expectRefused();

    EXPECT_EQ(bytesOf(m_folder / "a.bangdiem"), "another file");
}

TEST_F(Replaced, ByNothing)
{
    std::filesystem::remove(m_folder / "a.bangdiem");

    expectRefused();

    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.bangdiem"));
}

TEST_F(Replaced, ByMovingItAway)
{
    std::filesystem::rename(m_folder / "a.bangdiem", m_folder / "moved.bangdiem");

    expectRefused();

    EXPECT_EQ(reopened(m_folder / "moved.bangdiem").dossier().answers.criteria[0], noted("before"));
}

TEST_F(Replaced, ByAnotherDossierWrittenInItsPlace)
{
    auto other = emptyDossier();
    other.id = newDossierId();
    {
        ASSERT_TRUE(DossierFile::create(m_folder / "b.bangdiem", other, momentAt()));
    }
    const auto bytes = bytesOf(m_folder / "b.bangdiem");
    writeBytes(m_folder / "a.bangdiem", bytes);

    expectRefused();

    EXPECT_EQ(reopened(m_folder / "a.bangdiem", Access::ReadOnly).dossier().id, other.id);
}

TEST_F(Replaced, ByAnOlderCopyOfItself)
{
    const auto older = bytesOf(m_folder / "a.bangdiem");
    ASSERT_EQ(problemOf(m_file.setAnswer(0, noted("newer"), momentAt(2))), "");
    writeBytes(m_folder / "a.bangdiem", older);

    expectRefused();

    EXPECT_EQ(
        reopened(m_folder / "a.bangdiem", Access::ReadOnly).dossier().answers.criteria[0], noted("before"));
}

} // namespace bangdiem
