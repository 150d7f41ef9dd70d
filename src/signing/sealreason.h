// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What a verification ends with; never a bare tick. Ordered from good to bad.
enum class Validity { Valid, CannotTell, Invalid };

/// Everything that can keep a seal or a signed PDF from being valid. Names, verdicts and words are in
/// sealreason.cpp and docs/signing.md; names are never changed or reused.
enum class SealReason {
    // Invalid
    TooLarge,
    Malformed,
    SignerCount,
    NoSignedAttributes,
    AttributesWrong,
    AlgorithmWeak,
    CertificateAbsent,
    SignerKeyWeak,
    ContentDiffers,
    SignatureWrong,
    SignerUse,
    ChainBroken,
    ChainWeak,
    Revoked,
    PdfDamaged,
    PdfSignatureIncomplete,
    PdfRangeWrong,
    // Cannot tell
    AttributeUnknown,
    AuthorityUnknown,
    SignerExpired,
    SignerNotYetValid,
    SigningTimeAbsent,
    SigningTimeImplausible,
    SigningTimeOutside,
    RevocationUnknown,
    RevocationOutdated,
    RevokedLater,
    PdfUnsigned,
    PdfForeign,
    PdfAddedTo,
};

struct SealFinding {
    SealReason reason = SealReason::Malformed;
    std::vector<std::string> details{}; ///< The certificate or time it is about; fill {0}, {1} of the words.

    bool operator==(const SealFinding &) const = default;
};

/// Stable name, "authority-unknown".
std::string_view nameOf(SealReason reason);

/// The best verdict that is left with this reason: CannotTell or Invalid.
Validity validityOf(SealReason reason);

/// One sentence without a full stop.
std::string word(const SealFinding &finding, Language language);

/// "hợp lệ", "không hợp lệ", "không kết luận được".
std::string word(Validity validity, Language language);

/// All of them, for documentation and tests.
const std::vector<SealReason> &allSealReasons();

} // namespace bangdiem
