// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/signaturebox.h"
#include "signing/signingkey.h"

namespace bangdiem {

/// `pdf` with one more signature in an increment behind its bytes, which stay as they are: PAdES B-B, still
/// PDF/A-1b where it was (docs/signing.md). `box` is shown in the room that a sheet of ours leaves for it,
/// the second signer's beside the first's. `signingTime` is what the caller's clock says.
/// Errors: TooLarge (32 MiB), PdfUnreadable, PdfUnfit, CertificateUnfit, SigningFailed, and those of `key`.
/// The key is not asked before the PDF is known to be fit.
Result<std::string> signPdf(
    std::string_view pdf, SigningKey &key, const SignatureBox &box, Moment signingTime);

} // namespace bangdiem
