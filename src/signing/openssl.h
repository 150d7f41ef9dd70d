// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

namespace bangdiem {

// Owners of OpenSSL's objects, and bytes as OpenSSL takes them. Only .cpp files of this room include this.

template <auto release> struct Released {
    template <typename T> void operator()(T *object) const { release(object); }
};

using X509Owner = std::unique_ptr<X509, Released<X509_free>>;
using CrlOwner = std::unique_ptr<X509_CRL, Released<X509_CRL_free>>;
using StoreOwner = std::unique_ptr<X509_STORE, Released<X509_STORE_free>>;
using StoreContextOwner = std::unique_ptr<X509_STORE_CTX, Released<X509_STORE_CTX_free>>;
using KeyOwner = std::unique_ptr<EVP_PKEY, Released<EVP_PKEY_free>>;
using DigestOwner = std::unique_ptr<EVP_MD_CTX, Released<EVP_MD_CTX_free>>;
using BioOwner = std::unique_ptr<BIO, Released<BIO_free_all>>;
using CmsOwner = std::unique_ptr<CMS_ContentInfo, Released<CMS_ContentInfo_free>>;
using TimeOwner = std::unique_ptr<ASN1_TIME, Released<ASN1_TIME_free>>;

struct CertificatesReleased {
    void operator()(STACK_OF(X509) * certificates) const { sk_X509_pop_free(certificates, X509_free); }
};
using CertificatesOwner = std::unique_ptr<STACK_OF(X509), CertificatesReleased>;

inline const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// The DER of `object` by its i2d function; empty when OpenSSL cannot write it.
template <typename T> std::string derOf(int (*write)(const T *, unsigned char **), const T *object)
{
    unsigned char *begin = nullptr;
    const int size = write(object, &begin);
    if (size <= 0)
        return {};
    std::string der(reinterpret_cast<const char *>(begin), static_cast<std::size_t>(size));
    OPENSSL_free(begin);
    return der;
}

/// Null when `der` is not exactly one certificate.
X509Owner readCertificate(std::string_view der);

/// `bytes` under a digest of OpenSSL; empty when it fails.
std::string digestOf(std::string_view bytes, const EVP_MD *digest);

/// nullopt when `time` is no time.
std::optional<Moment> momentOf(const ASN1_TIME *time);

/// Whether `nid` is SHA-256, SHA-384 or SHA-512.
bool isStrongDigest(int nid);

/// The last error that OpenSSL tells, as a short text; its queue is emptied.
std::string opensslError();

} // namespace bangdiem
