// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signerpolicy.h"

#include <algorithm>
#include <array>

#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace bangdiem {

namespace {

constexpr std::array kDocumentUses{
    "1.3.6.1.5.5.7.3.4", // emailProtection
    "1.3.6.1.5.5.7.3.36", // documentSigning
    "1.3.6.1.4.1.311.10.3.12", // the same, of Microsoft
    "1.2.840.113583.1.1.5", // the same, of Adobe
};
constexpr std::array kOtherUses{
    "1.3.6.1.5.5.7.3.1", // serverAuth
    "1.3.6.1.5.5.7.3.3", // codeSigning
    "1.3.6.1.5.5.7.3.8", // timeStamping
    "1.3.6.1.5.5.7.3.9", // OCSPSigning
};

using UsesOwner = std::unique_ptr<EXTENDED_KEY_USAGE, Released<EXTENDED_KEY_USAGE_free>>;

bool hasDocumentUse(X509 *certificate)
{
    int found = 0;
    const UsesOwner uses(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, &found, nullptr)));
    if (!uses)
        return found == -1; // no such extension; otherwise it is broken or there are two
    bool forDocuments = false;
    for (int i = 0; i < sk_ASN1_OBJECT_num(uses.get()); ++i) {
        std::array<char, 80> name{};
        OBJ_obj2txt(name.data(), name.size(), sk_ASN1_OBJECT_value(uses.get(), i), 1);
        const std::string_view use = name.data();
        if (std::ranges::find(kOtherUses, use) != kOtherUses.end())
            return false;
        forDocuments = forDocuments || std::ranges::find(kDocumentUses, use) != kDocumentUses.end();
    }
    return forDocuments;
}

} // namespace

bool isForSigning(X509 *certificate)
{
    const auto usage = X509_get_key_usage(certificate);
    return usage != UINT32_MAX && (usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0
        && X509_check_ca(certificate) == 0 && hasDocumentUse(certificate);
}

bool isStrongKey(EVP_PKEY *key)
{
    if (key == nullptr)
        return false;
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return EVP_PKEY_get_bits(key) >= 2048 && EVP_PKEY_get_bits(key) <= 8192;
    if (EVP_PKEY_is_a(key, "EC") != 1)
        return false;
    std::array<char, 40> curve{};
    EVP_PKEY_get_group_name(key, curve.data(), curve.size(), nullptr);
    const int nid = OBJ_txt2nid(curve.data());
    return nid == NID_X9_62_prime256v1 || nid == NID_secp384r1 || nid == NID_secp521r1;
}

bool isStrongSignature(int signature, int digest, EVP_PKEY *key)
{
    if (!isStrongDigest(digest))
        return false;
    const bool rsa = EVP_PKEY_is_a(key, "RSA") == 1;
    if (rsa && signature == NID_rsaEncryption)
        return true;
    int ofDigest = NID_undef;
    int ofKey = NID_undef;
    return OBJ_find_sigid_algs(signature, &ofDigest, &ofKey) == 1 && ofDigest == digest
        && ofKey == (rsa ? NID_rsaEncryption : NID_X9_62_id_ecPublicKey);
}

} // namespace bangdiem
