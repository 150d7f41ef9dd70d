// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signedsheet.h"

namespace bangdiem::testing {

/// A file that must not be valid, and what the verifier must say of it.
struct PdfAttack {
    std::string name; ///< "usf-range-null".
    std::string pdf;
    SealReason reason = SealReason::PdfForeign;
};

/// The attacks that are known against signed PDFs, made from a sheet of `sheets`: universal signature
/// forgery (usf), incremental saving (isa), signature wrapping (swa), changes after a certification and
/// through forms and annotations (eaa, ssa), shadow attacks that are prepared before the signing (shadow),
/// and what can be done to the signature itself (cms).
std::vector<PdfAttack> pdfAttacks(const SignedSheets &sheets);

// Parts of the above, a file each.
std::vector<PdfAttack> rangeAttacks(const SignedSheets &sheets);
std::vector<PdfAttack> signatureAttacks(const SignedSheets &sheets);
std::vector<PdfAttack> incrementAttacks(const SignedSheets &sheets);
std::vector<PdfAttack> preparedAttacks(const SignedSheets &sheets);

} // namespace bangdiem::testing
