// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace bangdiem::testing {

// Certificates, key files and seals made at test time, good ones and such as nobody should accept.

enum class KeyKind { Rsa2048, Rsa1024, P256, P384 };
void PrintTo(KeyKind kind, std::ostream *out); ///< "P256": as a test's name has it.

/// A fresh key; of RSA the same one again within one process, for they take long.
EVP_PKEY *keyOf(KeyKind kind, int number = 0);

struct CertificateWish {
    std::string name = "Nguyễn Văn A";
    std::string organisation = "Sở Tài chính";
    std::string title; ///< Empty: the certificate names none.
    std::string keyUsage = "critical,digitalSignature,nonRepudiation"; ///< Empty: no extension.
    std::string extendedUsage = "emailProtection";
    bool authority = false;
    Moment from{};
    Moment until{};
    long serial = 1000;
    const EVP_MD *digest = EVP_sha256();
};

/// A certificate with its key.
struct Holder {
    X509 *certificate = nullptr; ///< Lives as long as the process.
    EVP_PKEY *key = nullptr;

    std::string der() const;
};

/// Issued by `issuer`, or by itself where that is null.
Holder issue(const CertificateWish &wish, EVP_PKEY *key, const Holder *issuer);

/// DER of a revocation list of `issuer`.
std::string revocationList(const Holder &issuer, Moment from, Moment until,
    const std::vector<std::pair<long, Moment>> &revoked = {});

/// DER of a PKCS #12 file as OpenSSL writes it by default, or with other ciphers and iterations.
std::string keyFile(const Holder &holder, const std::vector<const Holder *> &others,
    const std::string &password, int iterations = 2048, int cipher = 0, int macIterations = 2048);

} // namespace bangdiem::testing
