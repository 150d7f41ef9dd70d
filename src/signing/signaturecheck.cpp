// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturecheck.h"

#include "signing/certificatereading.h"
#include "signing/signedattributes.h"
#include "signing/signerpolicy.h"

#include <algorithm>

#include <openssl/err.h>

namespace bangdiem {

namespace {

struct Algorithms {
    int digest = NID_undef;
    int signature = NID_undef;
    std::string unknown; ///< What OpenSSL calls them.
};

std::string algorithmName(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    std::string name(80, '\0');
    const int size = OBJ_obj2txt(name.data(), static_cast<int>(name.size()), object, 0);
    name.resize(static_cast<std::size_t>(std::clamp(size, 0, 79)));
    return name;
}

Algorithms algorithmsOf(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, &signature);
    const ASN1_OBJECT *digestName = nullptr;
    const ASN1_OBJECT *signatureName = nullptr;
    X509_ALGOR_get0(&digestName, nullptr, nullptr, digest);
    X509_ALGOR_get0(&signatureName, nullptr, nullptr, signature);
    return {OBJ_obj2nid(digestName), OBJ_obj2nid(signatureName),
        algorithmName(digest) + ", " + algorithmName(signature)};
}

/// Of the certificates that the signer's issuer and number fit, the one whose hash it signed: two may have
/// the same number.
X509 *certificateOfSigner(
    CMS_SignerInfo *signer, STACK_OF(X509) * certificates, const SignedAttributes &attributes, bool &named)
{
    named = false;
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        auto *candidate = sk_X509_value(certificates, i);
        if (CMS_SignerInfo_cert_cmp(signer, candidate) != 0)
            continue;
        named = true;
        if (namesCertificate(attributes, candidate))
            return candidate;
    }
    return nullptr;
}

bool isSignedBy(CMS_SignerInfo *signer, X509 *certificate)
{
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    const bool right = CMS_SignerInfo_verify(signer) == 1;
    ERR_clear_error();
    return right;
}

} // namespace

SignerCheck checkSignature(
    CMS_SignerInfo *signer, const ReadSeal &seal, STACK_OF(X509) * certificates, std::string_view content)
{
    SignerCheck check;
    const auto refuse = [&check](SealReason reason, std::vector<std::string> details = {}) -> SignerCheck {
        check.findings.push_back({reason, std::move(details)});
        return std::move(check);
    };
    const auto algorithms = algorithmsOf(signer);
    if (!isStrongDigest(algorithms.digest))
        return refuse(SealReason::AlgorithmWeak, {algorithms.unknown});
    if (std::ranges::find(seal.digests, algorithms.digest) == seal.digests.end())
        return refuse(SealReason::Malformed);
    if (CMS_signed_get_attr_count(signer) <= 0)
        return refuse(SealReason::NoSignedAttributes);
    const auto attributes = readSignedAttributes(signer);
    if (!attributes)
        return refuse(SealReason::AttributesWrong);
    check.claimed = attributes->signingTime;

    bool named = false;
    auto *certificate = certificateOfSigner(signer, certificates, *attributes, named);
    if (certificate == nullptr)
        return refuse(named ? SealReason::AttributesWrong : SealReason::CertificateAbsent);
    X509_up_ref(certificate);
    check.certificate.reset(certificate);
    const auto name = certificateOf(certificate).name;
    auto *key = X509_get0_pubkey(certificate);
    if (!isStrongKey(key))
        return refuse(SealReason::SignerKeyWeak, {name});
    if (!isStrongSignature(algorithms.signature, algorithms.digest, key))
        return refuse(SealReason::AlgorithmWeak, {algorithms.unknown});

    if (!isSignedBy(signer, certificate))
        check.findings.push_back({SealReason::SignatureWrong, {name}});
    if (digestOf(content, EVP_get_digestbynid(algorithms.digest)) != attributes->messageDigest)
        check.findings.push_back({SealReason::ContentDiffers});
    for (const auto &unknown : attributes->unknown)
        check.findings.push_back({SealReason::AttributeUnknown, {unknown}});
    return check;
}

} // namespace bangdiem
