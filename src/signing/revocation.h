// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"
#include "signing/sealreason.h"
#include "signing/truststore.h"

namespace bangdiem {

/// What the newest fitting list of `issuer` says of `certificate`; nullopt: that it was not revoked, up to
/// `now`. A list counts that `issuer` signed, that is not from the future and that covers all certificates.
std::optional<SealFinding> revocationFinding(
    X509 *certificate, X509 *issuer, const TrustStore &trust, std::optional<Moment> claimed, Moment now);

} // namespace bangdiem
