// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testpki.h"

#include <optional>

namespace bangdiem::testing {

/// What one signer of a crafted seal does, right unless told otherwise.
struct CraftedSigner {
    Holder holder;
    const EVP_MD *digest = EVP_sha256();
    std::optional<Moment> time;
    bool withAttributes = true;
    bool withEss = true;
    const X509 *essOf = nullptr; ///< Another certificate to name in the ESS attribute.
    int unknownAttribute = 0; ///< NID of one more signed attribute.
    bool wrongSignature = false;
};

/// A seal made with OpenSSL's own means, which stop at nothing: every test of a seal that makeSeal() refuses
/// to make begins here. `more` are certificates beside the signers'.
std::string craftSeal(std::string_view content, const std::vector<CraftedSigner> &signers,
    const std::vector<const Holder *> &more = {});

} // namespace bangdiem::testing
