// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/signingkey.h"

namespace bangdiem {

/// The seal of `content`, DER of a detached CMS SignedData as docs/signing.md says. `signingTime` is what
/// the caller's clock says. The signature is checked against the certificate before it is handed out.
/// Errors: CertificateUnfit, SigningFailed, and those of `key`.
Result<std::string> makeSeal(std::string_view content, SigningKey &key, Moment signingTime);

/// The same without the signing time among its attributes: a PDF says it itself, and PAdES wants it once.
/// Errors: as above.
Result<std::string> makeUntimedSeal(std::string_view content, SigningKey &key, Moment signingTime);

} // namespace bangdiem
