// SPDX-License-Identifier: GPL-3.0-or-later
#include "craftedseal.h"

#include "signing/signedattributes.h"

#include <openssl/ess.h>

namespace bangdiem::testing {

namespace {

constexpr unsigned kFlags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY | CMS_STREAM;

void addEss(CMS_SignerInfo *info, const CraftedSigner &signer)
{
    const auto *named = signer.essOf == nullptr ? signer.holder.certificate : signer.essOf;
    const std::unique_ptr<ESS_SIGNING_CERT_V2, Released<ESS_SIGNING_CERT_V2_free>> ess(
        OSSL_ESS_signing_cert_v2_new_init(signer.digest, const_cast<X509 *>(named), nullptr, 1));
    const auto der = derOf<ESS_SIGNING_CERT_V2>(i2d_ESS_SIGNING_CERT_V2, ess.get());
    CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE, der.data(),
        static_cast<int>(der.size()));
}

std::string signedBy(const CraftedSigner &signer, std::string_view bytes)
{
    const DigestOwner context(EVP_MD_CTX_new());
    std::string signature(1024, '\0');
    auto size = signature.size();
    EVP_DigestSignInit(context.get(), nullptr, signer.digest, nullptr, signer.holder.key);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(bytes),
        bytes.size());
    signature.resize(size);
    return signature;
}

void sign(CMS_ContentInfo *cms, std::string_view content, const CraftedSigner &signer)
{
    auto *info = CMS_add1_signer(cms, signer.holder.certificate, signer.holder.key, signer.digest,
        kFlags | CMS_NOSMIMECAP | (signer.withAttributes ? 0 : CMS_NOATTR));
    std::string toSign(content);
    if (signer.withAttributes) {
        const auto digest = digestOf(content, signer.digest);
        CMS_signed_add1_attr_by_NID(
            info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1);
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(),
            static_cast<int>(digest.size()));
        if (signer.time) {
            const TimeOwner time(ASN1_TIME_set(nullptr, signer.time->time_since_epoch().count()));
            CMS_signed_add1_attr_by_NID(
                info, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(), -1);
        }
        if (signer.withEss)
            addEss(info, signer);
        if (signer.unknownAttribute != 0)
            CMS_signed_add1_attr_by_NID(info, signer.unknownAttribute, V_ASN1_OCTET_STRING, "x", 1);
        toSign = attributesToSign(info);
    }
    auto signature = signedBy(signer, toSign);
    if (signer.wrongSignature)
        signature = signedBy(signer, toSign + "x");
    ASN1_STRING_set(
        CMS_SignerInfo_get0_signature(info), signature.data(), static_cast<int>(signature.size()));
}

} // namespace

std::string craftSeal(std::string_view content, const std::vector<CraftedSigner> &signers,
    const std::vector<const Holder *> &more)
{
    const CmsOwner cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kFlags));
    for (const auto &signer : signers)
        sign(cms.get(), content, signer);
    for (const auto *holder : more)
        CMS_add1_cert(cms.get(), holder->certificate);
    return derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, cms.get());
}

} // namespace bangdiem::testing
