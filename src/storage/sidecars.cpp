// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sidecars.h"

#include <array>

namespace bangdiem {

namespace fs = std::filesystem;

std::vector<Sidecar> sidecarsOf(const fs::path &file)
{
    constexpr std::array kSuffixes{"-journal", "-wal", "-shm"};
    std::vector<Sidecar> found;
    for (const auto *suffix : kSuffixes) {
        auto sidecar = file;
        sidecar += suffix;
        std::error_code error;
        const auto type = fs::symlink_status(sidecar, error).type();
        // A name that is too long for the file system belongs to nothing.
        if (type != fs::file_type::not_found && error != std::errc::filename_too_long)
            found.push_back({std::move(sidecar), type});
    }
    return found;
}

} // namespace bangdiem
