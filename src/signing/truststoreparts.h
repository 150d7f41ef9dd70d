// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/openssl.h"
#include "signing/truststore.h"

#include <vector>

namespace bangdiem {

/// What verification needs of a TrustStore.
struct TrustStore::Parts {
    StoreOwner authorities{X509_STORE_new()};
    std::size_t authorityCount = 0; ///< Of the store, which does not tell.
    std::vector<CrlOwner> revocationLists;
};

} // namespace bangdiem
