// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place.h"

#include "storage/paths.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace bangdiem {

bool isNetworkFileSystem(std::string_view name)
{
    // FUSE is named with what is behind it; "fuseblk" is a disk of this computer.
    constexpr std::array<std::string_view, 19> kNames{"9p", "afs", "autofs", "ceph", "cifs", "davfs",
        "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "glusterfs", "ncpfs",
        "nfs", "nfs4", "smb2", "smb3", "smbfs", "virtiofs"};
    return std::ranges::find(kNames, name) != kNames.end();
}

bool liesOnNetwork(const std::filesystem::path &file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    return isNetworkFileSystem(QStorageInfo(toQString(folder)).fileSystemType().toStdString());
}

} // namespace bangdiem
