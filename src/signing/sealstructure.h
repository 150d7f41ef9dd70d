// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"
#include "signing/sealreason.h"

#include <optional>
#include <variant>
#include <vector>

namespace bangdiem {

inline constexpr int kMostSigners = 2;
inline constexpr std::size_t kSealLimit = std::size_t{256} << 10U; ///< Bytes.

/// A seal whose outer form is exactly ours, read by OpenSSL.
struct ReadSeal {
    CmsOwner cms;
    std::vector<int> digests; ///< NIDs of its digestAlgorithms.
};

/// The form: DER of a CMS SignedData over data that is not in it, one to kMostSigners signers, at most 16
/// certificates, no revocation lists, and not one byte more.
/// Reasons: TooLarge, Malformed, SignerCount.
std::variant<ReadSeal, SealFinding> readSeal(std::string_view der);

/// A seal out of the room that a PDF keeps for it, which zeros fill up; nullopt when anything else does.
std::optional<std::string_view> unpadded(std::string_view padded);

} // namespace bangdiem
