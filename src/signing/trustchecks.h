// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"
#include "signing/sealreason.h"
#include "signing/truststore.h"

#include <vector>

namespace bangdiem {

/// What is to say about `signer` against the trusted authorities: its chain, the validity of each of its
/// certificates at `now` and at the claimed time, and their revocation. `helpers` are the certificates that
/// came with the seal: steps of the chain, never its end.
std::vector<SealFinding> trustFindings(X509 *signer, STACK_OF(X509) * helpers, const TrustStore &trust,
    std::optional<Moment> claimed, Moment now);

} // namespace bangdiem
