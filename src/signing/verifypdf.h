// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/truststore.h"
#include "signing/verdict.h"

#include <string_view>

namespace bangdiem {

/// A signature of a PDF and what it covers: the revision that is the file's first `size` bytes.
struct PdfSignature {
    std::uint64_t size = 0;
    Verdict verdict; ///< As of verifySeal(), over the revision without the signature's own bytes.
};

/// What can be said of a PDF.
struct PdfVerdict {
    Validity validity = Validity::Invalid;
    /// Everything found about the file and all its signatures, the worst first; empty when valid: it is a
    /// sheet that this program printed and signed, and the signatures cover all of it.
    std::vector<SealFinding> reasons;
    std::vector<PdfSignature> signatures; ///< In the order in which they were added.
    std::uint64_t size = 0; ///< Of the file, in bytes.
    /// SHA-256 of the manifest that the sheet says it was printed from, 64 hexadecimal digits; empty when it
    /// says none. It proves something only within a valid PDF.
    std::string sealedAs;
};

/// Whether `pdf` is a sheet of ours, signed by certificates that `trust` leads to and by nobody else, with
/// nothing added. `now` is the caller's clock. The policy and every reason: docs/signing.md. At most 32 MiB.
PdfVerdict verifyPdf(std::string_view pdf, const TrustStore &trust, Moment now);

} // namespace bangdiem
