// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace bangdiem::tests {

/// What a file holds; nothing where it cannot be read.
std::string bytesOf(const std::filesystem::path &path);

} // namespace bangdiem::tests
