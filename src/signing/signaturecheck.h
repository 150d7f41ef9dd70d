// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/sealstructure.h"

namespace bangdiem {

/// What one signer of a seal put under its signature, as far as it holds together.
struct SignerCheck {
    std::vector<SealFinding> findings;
    X509Owner certificate; ///< The one that the signed attributes name; null when there is none.
    std::optional<Moment> claimed; ///< The signing time that the signer wrote.
};

/// Algorithms, signed attributes, certificate, digest of `content` and signature; not whom to trust.
/// It asks nothing of `signer` but bytes: no default of OpenSSL decides.
SignerCheck checkSignature(
    CMS_SignerInfo *signer, const ReadSeal &seal, STACK_OF(X509) * certificates, std::string_view content);

} // namespace bangdiem
