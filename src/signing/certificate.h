// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "signing/sealreason.h"

#include <string>
#include <vector>

namespace bangdiem {

/// Who a certificate speaks of and who issued it, as people are shown it before they sign and after they
/// verify. Texts come from the certificate: hidden characters are written out ("[U+202E]"), and they are
/// as true as the issuer is trusted.
struct Certificate {
    std::string name; ///< Common name of the subject.
    std::string organisation; ///< Empty when the subject has none; so are the next five.
    std::string unit;
    std::string province; ///< stateOrProvinceName.
    std::string locality;
    std::string title; ///< The office that the subject holds: "Giám đốc".
    std::string identifier; ///< Tax code or the like: organizationIdentifier or UID, "MST:0101234567".
    std::string issuer; ///< Common name of the issuer, or its organisation.
    std::string serial; ///< Hexadecimal, "4F0A12".
    Moment validFrom{};
    Moment validUntil{};
    std::string keyUsage; ///< "digitalSignature, nonRepudiation"; empty when the certificate names none.
    std::string der;

    bool operator==(const Certificate &) const = default;
};

/// What speaks against sealing with `certificate` at `now`: SignerUse, SignerKeyWeak, SignerNotYetValid,
/// SignerExpired. Empty: nothing that it says itself. Whether its issuer is trusted is not asked here.
std::vector<SealFinding> faultsOf(const Certificate &certificate, Moment now);

} // namespace bangdiem
