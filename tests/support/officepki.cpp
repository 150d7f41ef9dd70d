// SPDX-License-Identifier: GPL-3.0-or-later
#include "officepki.h"

#include <fstream>

namespace bangdiem::testing {

using namespace std::chrono_literals;

OfficePki::OfficePki()
{
    auto authority = wish();
    authority.authority = true;
    authority.name = "CA cơ quan nhà nước";
    m_root = issue(authority, keyOf(KeyKind::P256, 1), nullptr);
    m_signer = issued(wish());
}

CertificateWish OfficePki::wish()
{
    CertificateWish wish;
    wish.from = now() - 24h;
    wish.until = now() + 24h;
    return wish;
}

Holder OfficePki::issued(const CertificateWish &wish, KeyKind kind, int number) const
{
    return issue(wish, keyOf(kind, number), &m_root);
}

CraftedSigner OfficePki::by(const Holder &holder)
{
    CraftedSigner signer;
    signer.holder = holder;
    signer.time = now() - 1h;
    return signer;
}

std::string OfficePki::keyFile(const std::string &password) const
{
    return testing::keyFile(m_signer, {}, password);
}

void OfficePki::writeTrust(const std::filesystem::path &folder) const
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "gốc.cer", std::ios::binary) << m_root.der();
    std::ofstream(folder / "gốc.crl", std::ios::binary) << revocationList(m_root, now() - 1h, now() + 1h);
}

Moment OfficePki::now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace bangdiem::testing
