// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/certificate.h"

#include "signing/signerpolicy.h"

namespace bangdiem {

std::vector<SealFinding> faultsOf(const Certificate &certificate, Moment now)
{
    const auto read = readCertificate(certificate.der);
    if (!read)
        return {{SealReason::SignerUse, {certificate.name}}};
    std::vector<SealFinding> faults;
    if (!isForSigning(read.get()))
        faults.push_back({SealReason::SignerUse, {certificate.name}});
    if (!isStrongKey(X509_get0_pubkey(read.get())))
        faults.push_back({SealReason::SignerKeyWeak, {certificate.name}});
    if (now < certificate.validFrom)
        faults.push_back({SealReason::SignerNotYetValid, {certificate.name}});
    if (now > certificate.validUntil)
        faults.push_back({SealReason::SignerExpired, {certificate.name}});
    return faults;
}

} // namespace bangdiem
