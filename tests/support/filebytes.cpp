// SPDX-License-Identifier: GPL-3.0-or-later
#include "filebytes.h"

#include <fstream>
#include <sstream>

namespace bangdiem::tests {

std::string bytesOf(const std::filesystem::path &path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(bytes).str();
}

} // namespace bangdiem::tests
