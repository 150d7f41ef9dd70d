// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"

namespace bangdiem {

/// Key usage digitalSignature or nonRepudiation; extended key usage, where there is one, for e-mail or
/// documents and not for servers, programs, time stamps or OCSP; not an authority's own certificate.
bool isForSigning(X509 *certificate);

/// RSA of 2048 to 8192 bits, or the curves P-256, P-384, P-521.
bool isStrongKey(EVP_PKEY *key);

/// Whether `signature` (rsaEncryption, sha256WithRSAEncryption, ecdsa-with-SHA256, …) fits `digest`, which
/// is SHA-256, SHA-384 or SHA-512, and a key of this kind.
bool isStrongSignature(int signature, int digest, EVP_PKEY *key);

} // namespace bangdiem
