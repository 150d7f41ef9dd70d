// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace bangdiem::tests {

/// A file of the project by its path from the root: "docs/errors.md".
std::filesystem::path sourceFile(std::string_view path);

/// A program or module that the build made, by its file's name: "bangdiem-cli".
std::filesystem::path builtFile(std::string_view name);

} // namespace bangdiem::tests
