// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/makeseal.h"

#include "signing/openssl.h"
#include "signing/signaturecheck.h"
#include "signing/signedattributes.h"

#include <vector>

#include <openssl/err.h>

namespace bangdiem {

namespace {

tl::unexpected<Error> signingFailed()
{
    return fail(ErrorCode::SigningFailed, {}, {opensslError()});
}

/// A seal whose signature is still empty. The certificate's public key stands in for the secret one, which
/// OpenSSL never sees.
CmsOwner unsignedSeal(const std::vector<Certificate> &certificates, CMS_SignerInfo *&signer)
{
    constexpr unsigned flags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY | CMS_STREAM;
    CmsOwner cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const auto own = readCertificate(certificates.front().der);
    if (!cms || !own)
        return nullptr;
    signer = CMS_add1_signer(
        cms.get(), own.get(), X509_get0_pubkey(own.get()), EVP_sha256(), flags | CMS_CADES | CMS_NOSMIMECAP);
    for (const auto &other : certificates)
        if (other.der != certificates.front().der)
            if (const auto certificate = readCertificate(other.der))
                CMS_add1_cert(cms.get(), certificate.get());
    return signer == nullptr ? nullptr : std::move(cms);
}

bool addAttributes(CMS_SignerInfo *signer, std::string_view content)
{
    const auto digest = digestOf(content, EVP_sha256());
    return !digest.empty()
        && CMS_signed_add1_attr_by_NID(
               signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
        == 1
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(),
               static_cast<int>(digest.size()))
        == 1;
}

bool addTime(CMS_SignerInfo *signer, Moment signingTime)
{
    const TimeOwner time(ASN1_TIME_set(nullptr, signingTime.time_since_epoch().count()));
    return time
        && CMS_signed_add1_attr_by_NID(
               signer, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(), -1)
        == 1;
}

/// Read again and checked, as whoever receives it will.
bool readsBack(std::string_view seal, std::string_view content)
{
    const auto read = readSeal(seal);
    const auto *readable = std::get_if<ReadSeal>(&read);
    if (readable == nullptr)
        return false;
    const CertificatesOwner certificates(CMS_get1_certs(readable->cms.get()));
    auto *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(readable->cms.get()), 0);
    return checkSignature(signer, *readable, certificates.get(), content).findings.empty();
}

enum class TimeAttribute { Signed, None };

Result<std::string> sealOf(
    std::string_view content, SigningKey &key, Moment signingTime, TimeAttribute timeAttribute)
{
    ERR_clear_error();
    const auto &certificates = key.certificates();
    if (const auto faults = faultsOf(certificates.front(), signingTime); !faults.empty())
        return fail(ErrorCode::CertificateUnfit, {},
            {word(faults.front(), Language::Vietnamese), word(faults.front(), Language::English)});
    CMS_SignerInfo *signer = nullptr;
    const auto cms = unsignedSeal(certificates, signer);
    if (!cms || !addAttributes(signer, content)
        || (timeAttribute == TimeAttribute::Signed && !addTime(signer, signingTime)))
        return signingFailed();

    const auto signature = key.sign(attributesToSign(signer));
    if (!signature)
        return tl::unexpected(signature.error());
    ASN1_STRING_set(
        CMS_SignerInfo_get0_signature(signer), signature->data(), static_cast<int>(signature->size()));
    auto seal = derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, cms.get());
    if (!readsBack(seal, content))
        return signingFailed();
    return seal;
}

} // namespace

Result<std::string> makeSeal(std::string_view content, SigningKey &key, Moment signingTime)
{
    return sealOf(content, key, signingTime, TimeAttribute::Signed);
}

Result<std::string> makeUntimedSeal(std::string_view content, SigningKey &key, Moment signingTime)
{
    return sealOf(content, key, signingTime, TimeAttribute::None);
}

} // namespace bangdiem
