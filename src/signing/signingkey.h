// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "signing/certificate.h"

#include <string_view>
#include <vector>

namespace bangdiem {

/// A key that can sign, wherever it is kept; its secret part never leaves it.
class SigningKey
{
public:
    SigningKey() = default;
    virtual ~SigningKey() = default;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    /// The signer's certificate first, then those that came with it, in no order. Never empty.
    virtual const std::vector<Certificate> &certificates() const = 0;

    /// The signature over SHA-256 of `bytes`: PKCS #1 v1.5 with RSA, DER of ECDSA with a curve.
    /// Errors: SigningFailed, and those of the device that holds the key.
    virtual Result<std::string> sign(std::string_view bytes) = 0;
};

} // namespace bangdiem
