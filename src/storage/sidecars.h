// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace bangdiem {

struct Sidecar {
    std::filesystem::path path;
    std::filesystem::file_type type{}; ///< Of itself, also where it is a link; `none` where nobody can tell.
};

/// What lies beside a SQLite file under the names of its journals, whatever it is.
std::vector<Sidecar> sidecarsOf(const std::filesystem::path &file);

} // namespace bangdiem
