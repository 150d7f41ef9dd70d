// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/trustchecks.h"

#include "signing/certificatereading.h"
#include "signing/revocation.h"
#include "signing/truststoreparts.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

constexpr int kSecurityLevel = 2; // 112 bits: RSA 2048, no SHA-1
constexpr int kLongestChain = 8;

SealFinding chainFinding(X509_STORE_CTX *context)
{
    auto *at = X509_STORE_CTX_get_current_cert(context);
    const auto name = at == nullptr ? std::string() : certificateOf(at).name;
    const int error = X509_STORE_CTX_get_error(context);
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return {SealReason::AuthorityUnknown, {name}};
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return {SealReason::ChainWeak, {name}};
    default:
        return {SealReason::ChainBroken, {name, X509_verify_cert_error_string(error)}};
    }
}

/// Times and revocation are looked at afterwards, each with a reason of its own.
StoreContextOwner chainContext(X509 *signer, STACK_OF(X509) * helpers, const TrustStore &trust)
{
    StoreContextOwner context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), trust.parts().authorities.get(), signer, helpers);
    auto *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(
        parameters, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    X509_VERIFY_PARAM_set_auth_level(parameters, kSecurityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, kLongestChain);
    return context;
}

void addTimeFindings(
    std::vector<SealFinding> &findings, X509 *certificate, std::optional<Moment> claimed, Moment now)
{
    const auto from = momentOf(X509_get0_notBefore(certificate));
    const auto until = momentOf(X509_get0_notAfter(certificate));
    const auto name = certificateOf(certificate).name;
    if (!from || !until)
        findings.push_back({SealReason::ChainBroken, {name, "validity"}});
    else if (claimed && (*claimed < *from || *claimed > *until))
        findings.push_back({SealReason::SigningTimeOutside, {name}});
    else if (now < *from)
        findings.push_back({SealReason::SignerNotYetValid, {name}});
    else if (now > *until)
        findings.push_back({SealReason::SignerExpired, {name}});
}

} // namespace

std::vector<SealFinding> trustFindings(X509 *signer, STACK_OF(X509) * helpers, const TrustStore &trust,
    std::optional<Moment> claimed, Moment now)
{
    const auto context = chainContext(signer, helpers, trust);
    const bool trusted = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    std::vector<SealFinding> findings;
    if (!trusted) {
        findings.push_back(chainFinding(context.get()));
        addTimeFindings(findings, signer, claimed, now);
        return findings;
    }

    auto *chain = X509_STORE_CTX_get0_chain(context.get());
    const int fromSeal = X509_STORE_CTX_get_num_untrusted(context.get());
    for (int i = 0; i <= fromSeal && i < sk_X509_num(chain); ++i)
        addTimeFindings(findings, sk_X509_value(chain, i), claimed, now);
    for (int i = 0; i < fromSeal && i + 1 < sk_X509_num(chain); ++i) {
        auto *issuer = sk_X509_value(chain, i + 1);
        if (X509_check_ca(issuer) != 1)
            findings.push_back({SealReason::ChainBroken, {certificateOf(issuer).name, "not an authority"}});
        if (auto finding = revocationFinding(sk_X509_value(chain, i), issuer, trust, claimed, now))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace bangdiem
