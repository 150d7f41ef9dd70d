// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>
#include <string>
#include <string_view>

namespace bangdiem {

/// The authorities that an office trusts and the revocation lists that it was given. Read once, used for
/// any number of verifications, from several threads. Empty at first: nobody is trusted by default.
class TrustStore
{
public:
    TrustStore();
    ~TrustStore();
    TrustStore(TrustStore &&other) noexcept;
    TrustStore &operator=(TrustStore &&other) noexcept;

    /// `file` holds certificates of authorities or revocation lists: one in DER, or any number in PEM. Each
    /// authority is trusted by itself, whether or not its own issuer is here too. `where` names the file in
    /// errors, after which nothing of it was added.
    /// Errors: TooLarge (1 MiB of certificates, 32 MiB of a list), AuthorityUnreadable, AuthorityUnfit.
    Result<void> add(std::string_view file, const std::string &where);

    std::size_t authorities() const; ///< Certificates that were added.
    std::size_t revocationLists() const;

    struct Parts;
    const Parts &parts() const { return *m_parts; }

private:
    std::unique_ptr<Parts> m_parts;
};

} // namespace bangdiem
