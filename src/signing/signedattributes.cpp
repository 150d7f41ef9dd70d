// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signedattributes.h"

#include <algorithm>
#include <array>

#include <openssl/ess.h>

namespace bangdiem {

namespace {

constexpr std::array kOurs{NID_pkcs9_contentType, NID_pkcs9_messageDigest, NID_pkcs9_signingTime,
    NID_id_smime_aa_signingCertificateV2, NID_SMIMECapabilities};

/// The one value of the one attribute `nid`; null when there is none, or more, or of another type.
const void *valueOf(CMS_SignerInfo *signer, int nid, int type)
{
    constexpr int onlyOne = -3; // as CMS_signed_get0_data_by_OBJ() has it: one attribute, one value
    return CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), onlyOne, type);
}

std::string textOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
        static_cast<std::size_t>(ASN1_STRING_length(string))};
}

bool hasEachOnce(CMS_SignerInfo *signer)
{
    return std::ranges::all_of(kOurs, [signer](int nid) {
        const int first = CMS_signed_get_attr_by_NID(signer, nid, -1);
        return first < 0 || CMS_signed_get_attr_by_NID(signer, nid, first) < 0;
    });
}

std::vector<std::string> unknownOf(CMS_SignerInfo *signer)
{
    std::vector<std::string> unknown;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        auto *object = X509_ATTRIBUTE_get0_object(CMS_signed_get_attr(signer, i));
        if (std::ranges::find(kOurs, OBJ_obj2nid(object)) != kOurs.end())
            continue;
        std::array<char, 80> name{};
        OBJ_obj2txt(name.data(), name.size(), object, 1);
        unknown.emplace_back(name.data());
    }
    return unknown;
}

} // namespace

std::optional<SignedAttributes> readSignedAttributes(CMS_SignerInfo *signer)
{
    const auto *type
        = static_cast<const ASN1_OBJECT *>(valueOf(signer, NID_pkcs9_contentType, V_ASN1_OBJECT));
    const auto *digest
        = static_cast<const ASN1_STRING *>(valueOf(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING));
    const auto *certificate = static_cast<const ASN1_STRING *>(
        valueOf(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE));
    if (!hasEachOnce(signer) || type == nullptr || OBJ_obj2nid(type) != NID_pkcs7_data || digest == nullptr
        || certificate == nullptr)
        return std::nullopt;

    SignedAttributes read{textOf(digest), textOf(certificate), std::nullopt, unknownOf(signer)};
    if (CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1) < 0)
        return read;
    const auto *time = valueOf(signer, NID_pkcs9_signingTime, V_ASN1_UTCTIME);
    if (time == nullptr)
        time = valueOf(signer, NID_pkcs9_signingTime, V_ASN1_GENERALIZEDTIME);
    read.signingTime = momentOf(static_cast<const ASN1_TIME *>(time));
    if (!read.signingTime)
        return std::nullopt;
    return read;
}

std::string signingCertificateV2(X509 *certificate, const EVP_MD *digest, bool withIssuer)
{
    const std::unique_ptr<ESS_SIGNING_CERT_V2, Released<ESS_SIGNING_CERT_V2_free>> named(
        OSSL_ESS_signing_cert_v2_new_init(digest, certificate, nullptr, withIssuer ? 1 : 0));
    return named ? derOf<ESS_SIGNING_CERT_V2>(i2d_ESS_SIGNING_CERT_V2, named.get()) : std::string();
}

bool namesCertificate(const SignedAttributes &attributes, X509 *certificate)
{
    for (const auto *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()})
        for (const bool withIssuer : {true, false})
            if (attributes.signingCertificate == signingCertificateV2(certificate, digest, withIssuer))
                return true;
    return false;
}

std::string attributesToSign(CMS_SignerInfo *signer)
{
    std::vector<std::string> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.push_back(derOf<X509_ATTRIBUTE>(i2d_X509_ATTRIBUTE, CMS_signed_get_attr(signer, i)));
    std::ranges::sort(attributes);
    std::string set;
    for (const auto &attribute : attributes)
        set += attribute;

    std::string head(8, '\0');
    auto *end = reinterpret_cast<unsigned char *>(head.data());
    ASN1_put_object(&end, 1, static_cast<int>(set.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    head.resize(static_cast<std::size_t>(end - reinterpret_cast<unsigned char *>(head.data())));
    return head + set;
}

} // namespace bangdiem
