// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/truststore.h"
#include "signing/verdict.h"

#include <string_view>

namespace bangdiem {

/// Whether `seal` (DER) is a signature over all of `content` by a certificate that `trust` leads to.
/// `now` is the caller's clock. The policy and every reason: docs/signing.md. Says nothing of what the
/// content means, nor whether the signer is the right person for it.
Verdict verifySeal(std::string_view content, std::string_view seal, const TrustStore &trust, Moment now);

} // namespace bangdiem
