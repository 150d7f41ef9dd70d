// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/truststore.h"

#include <filesystem>
#include <vector>

namespace bangdiem {

/// What an office put into its folder of trusted authorities.
struct TrustFolder {
    TrustStore store;
    std::size_t files = 0; ///< That were taken into the store.
    /// Files that were not, each with its path: they help nobody until they are mended. See
    /// TrustStore::add().
    std::vector<Error> faults;
};

/// Reads the certificates of authorities and the revocation lists that lie in `folder` itself: files that end
/// in .cer, .crt, .der, .pem or .crl, in the order of their names; others are passed over. Nothing is trusted
/// where the folder is empty. Errors: FileMissing, PermissionDenied, IoFailure, TooMany (more than 1,000).
Result<TrustFolder> readTrustFolder(const std::filesystem::path &folder);

} // namespace bangdiem
