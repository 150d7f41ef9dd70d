// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "signing/openssl.h"
#include "signing/secret.h"

#include <vector>

namespace bangdiem {

/// What lies in a PKCS #12 file.
struct Pkcs12Content {
    std::vector<KeyOwner> keys;
    std::vector<X509Owner> certificates;
};

/// Errors: KeyFileUnreadable, KeyFileCostly, KeyFilePassword.
Result<Pkcs12Content> readPkcs12(PKCS12 *file, const Secret &password);

} // namespace bangdiem
