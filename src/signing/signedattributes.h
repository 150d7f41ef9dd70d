// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"

#include <vector>

namespace bangdiem {

/// The attributes that a signer signs together with the content.
struct SignedAttributes {
    std::string messageDigest;
    std::string signingCertificate; ///< DER of the ESS signing-certificate-v2.
    std::optional<Moment> signingTime;
    std::vector<std::string> unknown; ///< Names of those that are none of ours.
};

/// nullopt when contentType (data), messageDigest or signing-certificate-v2 is absent, or any of ours is
/// there twice, with several values or not of its type.
std::optional<SignedAttributes> readSignedAttributes(CMS_SignerInfo *signer);

/// Whether the ESS attribute holds the hash of exactly `certificate`, under SHA-256, SHA-384 or SHA-512.
bool namesCertificate(const SignedAttributes &attributes, X509 *certificate);

/// DER of the ESS attribute for `certificate`.
std::string signingCertificateV2(X509 *certificate, const EVP_MD *digest, bool withIssuer);

/// What a signer's key signs: the attributes as a DER SET OF, whose elements are ordered by their bytes.
std::string attributesToSign(CMS_SignerInfo *signer);

} // namespace bangdiem
