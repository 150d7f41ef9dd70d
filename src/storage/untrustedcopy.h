// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/privatecopies.h"
#include "storage/untrusted.h"

namespace bangdiem {

struct UntrustedCopy {
    std::filesystem::path path;
    std::int64_t size = 0; ///< Bytes.
    std::string sha256; ///< Of what was written there.
};

/// Copies a stranger's file, in one reading of it, into `copies`. Only the bytes of its header were looked at
/// then. Errors: those of openUntrusted().
Result<UntrustedCopy> copyUntrusted(
    const std::filesystem::path &path, const UntrustedOptions &options, PrivateCopies &copies);

} // namespace bangdiem
