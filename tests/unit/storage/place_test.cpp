// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place.h"

#include "testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem {

TEST(Place, TellsWhatLiesOnAnotherComputer)
{
    for (const auto *name : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse"})
        EXPECT_TRUE(isNetworkFileSystem(name)) << name;
    for (const auto *name : {"ext4", "btrfs", "tmpfs", "overlay", "fuseblk", "vfat", "exfat", "ntfs3", ""})
        EXPECT_FALSE(isNetworkFileSystem(name)) << name;
}

TEST(Place, OfAFileHereIsNone)
{
    const testing::TestFolder folder;

    EXPECT_FALSE(liesOnNetwork(folder / "a.bangdiem"));
    EXPECT_FALSE(liesOnNetwork("a.bangdiem"));
}

} // namespace bangdiem
