// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatecopies.h"

#include "testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;
namespace fs = std::filesystem;

namespace {

fs::perms permsOf(const fs::path &path)
{
    return fs::status(path).permissions();
}

class PrivateCopiesTest : public ::testing::Test
{
protected:
    fs::path copyOf(PrivateCopies &copies, const char *name) const
    {
        const auto place = copies.newPlace(name);
        EXPECT_TRUE(place) << problemOf(place);
        writeBytes(*place, "bytes");
        EXPECT_TRUE(PrivateCopies::protect(*place));
        return *place;
    }
    /// A folder as a run leaves it that was killed: its lock names a process that is no more.
    fs::path leftBehind() const
    {
        const auto folder = m_all / "run-0000";
        fs::create_directories(folder / "1");
        writeBytes(folder / "1" / "a.pdf", "bytes");
        fs::permissions(folder / "1" / "a.pdf", fs::perms::owner_read);
        writeBytes(m_all / "run-0000.lock", "999999999\nbangdiem\n\n");
        return folder;
    }

    TestFolder m_folder;
    fs::path m_all = m_folder / "mở tệp";
};

TEST_F(PrivateCopiesTest, ACopyLiesAloneWhereOnlyThisUserMayEnterAndIsReadOnly)
{
    PrivateCopies copies(m_all);

    const auto copy = copyOf(copies, "quy chế.pdf");

    EXPECT_EQ(permsOf(copy), fs::perms::owner_read);
    for (auto folder = copy.parent_path(); folder != m_folder.path(); folder = folder.parent_path())
        EXPECT_EQ(permsOf(folder), fs::perms::owner_all) << folder;
    EXPECT_EQ(copy.filename(), "quy chế.pdf");
}

TEST_F(PrivateCopiesTest, NamesAreMadeSafeAndNeverMeet)
{
    PrivateCopies copies(m_all);

    const auto one = copyOf(copies, "../../x.pdf");
    const auto other = copyOf(copies, "../../x.pdf");

    EXPECT_NE(one, other);
    EXPECT_EQ(one.filename(), "x.pdf");
    EXPECT_EQ(one.parent_path().parent_path().parent_path(), m_all);
}

TEST_F(PrivateCopiesTest, NothingStaysAtTheEnd)
{
    {
        PrivateCopies copies(m_all);
        copyOf(copies, "a.pdf");
    }

    EXPECT_TRUE(fs::is_empty(m_all));
}

TEST_F(PrivateCopiesTest, ACopyIsRemovedAloneAndNothingElseIs)
{
    PrivateCopies copies(m_all);
    const auto one = copyOf(copies, "a.pdf");
    const auto other = copyOf(copies, "a.pdf");
    writeBytes(m_folder / "mine.pdf", "bytes");

    copies.remove(one);
    copies.remove(m_folder / "mine.pdf");

    EXPECT_FALSE(fs::exists(one.parent_path()));
    EXPECT_TRUE(fs::exists(other));
    EXPECT_TRUE(fs::exists(m_folder / "mine.pdf"));
}

TEST_F(PrivateCopiesTest, GoesOnAfterAllWereRemoved)
{
    PrivateCopies copies(m_all);
    copyOf(copies, "a.pdf");
    copies.removeAll();
    EXPECT_TRUE(fs::is_empty(m_all));

    EXPECT_TRUE(fs::exists(copyOf(copies, "a.pdf")));
}

TEST_F(PrivateCopiesTest, TheNextRunSweepsWhatACrashLeft)
{
    const auto left = leftBehind();

    const PrivateCopies next(m_all);

    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::is_empty(m_all));
}

TEST_F(PrivateCopiesTest, TheCopiesOfARunningProgramStay)
{
    PrivateCopies running(m_all);
    const auto copy = copyOf(running, "a.pdf");

    const PrivateCopies next(m_all);

    EXPECT_TRUE(fs::exists(copy));
}

TEST_F(PrivateCopiesTest, OnlyFoldersOfItsOwnAreSweptAndNoLinkIsFollowed)
{
    fs::create_directories(m_all / "khác");
    writeBytes(m_all / "run-file", "bytes");
    fs::create_directories(m_folder / "nhà");
    fs::create_directory_symlink(m_folder / "nhà", m_all / "run-link");

    const PrivateCopies next(m_all);

    EXPECT_TRUE(fs::exists(m_all / "khác"));
    EXPECT_TRUE(fs::exists(m_all / "run-file"));
    EXPECT_TRUE(fs::exists(m_folder / "nhà"));
}

TEST_F(PrivateCopiesTest, SaysWhereItMayNotWrite)
{
    writeBytes(m_folder / "file", "bytes");
    PrivateCopies copies(m_folder / "file");

    EXPECT_FALSE(copies.newPlace("a.pdf"));
}

} // namespace
} // namespace bangdiem
