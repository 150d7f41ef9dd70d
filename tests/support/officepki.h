// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "craftedseal.h"

#include <filesystem>

namespace bangdiem::testing {

/// An authority of today and whom it issued a certificate to: for tests of the whole program, which asks the
/// machine's clock.
class OfficePki
{
public:
    OfficePki();

    const Holder &root() const { return m_root; }
    const Holder &signer() const { return m_signer; } ///< Nguyễn Văn A of Sở Tài chính.
    /// A wish for a certificate that holds today.
    static CertificateWish wish();
    Holder issued(const CertificateWish &wish, KeyKind kind = KeyKind::P256, int number = 2) const;
    /// One signer, all right, signing an hour ago.
    static CraftedSigner by(const Holder &holder);
    /// DER of the signer's PKCS #12 file.
    std::string keyFile(const std::string &password) const;
    /// Makes `folder` a trust folder with the authority and its revocation list.
    void writeTrust(const std::filesystem::path &folder) const;
    static Moment now();

private:
    Holder m_root;
    Holder m_signer;
};

} // namespace bangdiem::testing
