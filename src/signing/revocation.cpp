// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/revocation.h"

#include "signing/certificatereading.h"
#include "signing/signerpolicy.h"
#include "signing/truststoreparts.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

/// A critical extension narrows a list (to a few certificates, or to changes): such a list tells too little.
bool isWholeListOf(X509_CRL *list, X509 *issuer)
{
    const auto usage = X509_get_key_usage(issuer);
    int digest = NID_undef;
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0
        && X509_CRL_get_ext_by_critical(list, 1, -1) < 0 && (usage & KU_CRL_SIGN) != 0
        && OBJ_find_sigid_algs(X509_CRL_get_signature_nid(list), &digest, nullptr) == 1
        && isStrongDigest(digest) && X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1;
}

X509_CRL *newestList(X509 *issuer, const TrustStore &trust, Moment now)
{
    X509_CRL *newest = nullptr;
    std::optional<Moment> madeAt;
    for (const auto &list : trust.parts().revocationLists) {
        const auto made = momentOf(X509_CRL_get0_lastUpdate(list.get()));
        if (made && *made <= now && (!madeAt || *made > *madeAt) && isWholeListOf(list.get(), issuer)) {
            newest = list.get();
            madeAt = made;
        }
    }
    ERR_clear_error();
    return newest;
}

} // namespace

std::optional<SealFinding> revocationFinding(
    X509 *certificate, X509 *issuer, const TrustStore &trust, std::optional<Moment> claimed, Moment now)
{
    const auto finding = [certificate](SealReason reason) {
        return SealFinding{reason, {certificateOf(certificate).name}};
    };
    auto *list = newestList(issuer, trust, now);
    if (list == nullptr)
        return finding(SealReason::RevocationUnknown);
    X509_REVOKED *entry = nullptr;
    if (X509_CRL_get0_by_cert(list, &entry, certificate) == 1) {
        const auto revoked = momentOf(X509_REVOKED_get0_revocationDate(entry));
        const bool later = revoked && claimed && *claimed < *revoked;
        return finding(later ? SealReason::RevokedLater : SealReason::Revoked);
    }
    const auto until = momentOf(X509_CRL_get0_nextUpdate(list));
    if (!until || *until < now)
        return finding(SealReason::RevocationOutdated);
    return std::nullopt;
}

} // namespace bangdiem
