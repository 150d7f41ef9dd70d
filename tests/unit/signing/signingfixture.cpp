// SPDX-License-Identifier: GPL-3.0-or-later
#include "signingfixture.h"

namespace bangdiem {

using namespace testing;
using namespace std::chrono_literals;

SigningFixture::SigningFixture()
{
    auto authority = wish();
    authority.authority = true;
    authority.name = "Root CA";
    authority.organisation = "Ban Cơ yếu Chính phủ";
    authority.serial = 1;
    root = issue(authority, testing::keyOf(KeyKind::P384, 1), nullptr);
    authority.name = "CA cơ quan nhà nước";
    authority.serial = 2;
    below = issue(authority, testing::keyOf(KeyKind::P256, 2), &root);
    EXPECT_TRUE(trust.add(root.der(), "root.cer"));
    for (const auto *issuer : {&root, &below})
        EXPECT_TRUE(trust.add(revocationList(*issuer, now - 24h, now + 24h), "list.crl"));
}

CertificateWish SigningFixture::wish()
{
    CertificateWish good;
    good.from = now - 365 * 24h;
    good.until = now + 365 * 24h;
    return good;
}

Holder SigningFixture::signer(const CertificateWish &wish, KeyKind kind, int number) const
{
    return issue(wish, testing::keyOf(kind, number), &below);
}

CraftedSigner SigningFixture::by(const Holder &holder) const
{
    CraftedSigner signer;
    signer.holder = holder;
    signer.time = now - 24h;
    return signer;
}

std::string SigningFixture::sealBy(const CraftedSigner &signer) const
{
    return craftSeal(content, {signer}, {&below});
}

Verdict SigningFixture::verify(std::string_view seal, Moment at) const
{
    return verifySeal(content, seal, trust, at);
}

std::vector<SealReason> reasonsOf(const Verdict &verdict)
{
    std::vector<SealReason> reasons;
    for (const auto &finding : verdict.reasons)
        reasons.push_back(finding.reason);
    return reasons;
}

std::string meaningOf(const Verdict &verdict)
{
    std::string meaning = verdict.coveredHash;
    for (const auto &signer : verdict.signers)
        meaning += '\n' + signer.certificate.name + '\n' + signer.certificate.organisation + '\n'
            + signer.certificate.serial + '\n'
            + (signer.claimedTime ? toIsoText(*signer.claimedTime) : "no time");
    return meaning;
}

} // namespace bangdiem
