// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/certificate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bangdiem {

/// One signer of a seal, as far as its certificate could be read.
struct SealSigner {
    Certificate certificate; ///< The one that the signature itself names, not merely one that came along.
    /// What the signer's clock said. It is only claimed: no third party confirms it.
    std::optional<Moment> claimedTime;
};

/// What can be said of a seal over some content.
struct Verdict {
    Validity validity = Validity::Invalid;
    std::vector<SealFinding> reasons; ///< Everything found, the worst first; empty when valid.
    std::vector<SealSigner> signers; ///< In the order of the seal.
    std::string coveredHash; ///< SHA-256 of the content that was looked at, 64 hexadecimal digits.
    std::uint64_t coveredSize = 0; ///< Its bytes: all of them are covered, or the verdict is not Valid.
};

} // namespace bangdiem
