// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace bangdiem {

/// Whether a file system of this name, as the system calls it ("ext4", "nfs4"), lies on another computer.
bool isNetworkFileSystem(std::string_view name);

/// Whether the folder of `file` lies on another computer. May take as long as that computer does.
bool liesOnNetwork(const std::filesystem::path &file);

} // namespace bangdiem
