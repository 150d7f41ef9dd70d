// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to trust, and when: rows C3, C4, C6 and C14 of the matrix.
#include "signingfixture.h"

#include <algorithm>

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;
using Reasons = std::vector<SealReason>;

class SealTrust : public ::testing::TestWithParam<KeyKind>
{
protected:
    Holder signer(const CertificateWish &wish = SigningFixture::wish()) const
    {
        return pki.signer(wish, GetParam());
    }
    static void expect(const Verdict &verdict, Validity validity, const Reasons &reasons)
    {
        EXPECT_EQ(verdict.validity, validity);
        EXPECT_EQ(reasonsOf(verdict), reasons);
    }
    static void expectCannotTell(const Verdict &verdict, SealReason reason)
    {
        expect(verdict, Validity::CannotTell, {reason});
    }
    /// An office that has the root, and of `issuers` these lists.
    Verdict verifyWith(const std::vector<std::string> &lists) const
    {
        TrustStore office;
        EXPECT_TRUE(office.add(pki.root.der(), "root"));
        for (const auto &list : lists)
            EXPECT_TRUE(office.add(list, "list"));
        return verifySeal(pki.content, pki.sealBy(pki.by(signer())), office, pki.now);
    }
    std::string rootList() const { return revocationList(pki.root, pki.now - 24h, pki.now + 24h); }

    SigningFixture pki;
};

TEST_P(SealTrust, ExpiredByNowCannotBeToldWithoutATrustedTime)
{
    auto wish = SigningFixture::wish();
    wish.until = pki.now - 1h;
    expectCannotTell(pki.verify(pki.sealBy(pki.by(signer(wish)))), SealReason::SignerExpired);
}

TEST_P(SealTrust, OutsideItsValidityCannotBeTold)
{
    auto future = SigningFixture::wish();
    future.from = pki.now + 1h;
    auto by = pki.by(signer(future));
    expectCannotTell(pki.verify(pki.sealBy(by)), SealReason::SigningTimeOutside);
    auto young = SigningFixture::wish();
    young.from = pki.now - 1h;
    expectCannotTell(pki.verify(pki.sealBy(pki.by(signer(young)))), SealReason::SigningTimeOutside);
}

TEST_P(SealTrust, AnImplausibleOrAbsentTimeCannotBeTold)
{
    auto by = pki.by(signer());
    for (const auto time : {pki.now + 1h, Moment(std::chrono::sys_days(std::chrono::year(1999) / 12 / 31))}) {
        by.time = time;
        expectCannotTell(pki.verify(pki.sealBy(by)), SealReason::SigningTimeImplausible);
    }
    by.time = pki.now + 4min;
    expect(pki.verify(pki.sealBy(by)), Validity::Valid, {});
    by.time.reset();
    expectCannotTell(pki.verify(pki.sealBy(by)), SealReason::SigningTimeAbsent);
}

TEST_P(SealTrust, AWrongClockMakesNothingInvalid)
{
    const auto seal = pki.sealBy(pki.by(signer()));
    constexpr auto tenYears = 3653 * 24h;

    const auto late = pki.verify(seal, pki.now + tenYears);
    EXPECT_EQ(late.validity, Validity::CannotTell);
    EXPECT_EQ(late.reasons.front().reason, SealReason::SignerExpired);
    const auto early = pki.verify(seal, pki.now - tenYears);
    EXPECT_EQ(early.validity, Validity::CannotTell);
    EXPECT_EQ(early.reasons.front().reason, SealReason::SigningTimeImplausible);
    EXPECT_EQ(
        std::ranges::count(reasonsOf(early), SealReason::SignerNotYetValid), 3); // and both authorities'
    EXPECT_EQ(std::ranges::count(reasonsOf(early), SealReason::RevocationUnknown), 2);
}

TEST_P(SealTrust, NobodyIsTrustedWhomTheOfficeDidNotName)
{
    const auto alone = issue(SigningFixture::wish(), testing::keyOf(GetParam(), 5), nullptr);
    expectCannotTell(pki.verify(craftSeal(pki.content, {pki.by(alone)})), SealReason::AuthorityUnknown);

    auto authority = SigningFixture::wish();
    authority.authority = true;
    authority.name = "Root CA";
    authority.organisation = "Ban Cơ yếu Chính phủ";
    const auto ownRoot = issue(authority, testing::keyOf(KeyKind::P256, 6), nullptr);
    const auto signedByOwn = issue(SigningFixture::wish(), testing::keyOf(GetParam()), &ownRoot);
    // Its root came along in the seal, which helps nobody.
    expectCannotTell(
        pki.verify(craftSeal(pki.content, {pki.by(signedByOwn)}, {&ownRoot})), SealReason::AuthorityUnknown);

    expectCannotTell(verifySeal(pki.content, pki.sealBy(pki.by(signer())), TrustStore(), pki.now),
        SealReason::AuthorityUnknown);
}

TEST_P(SealTrust, WithoutTheAuthorityBetweenTheChainEnds)
{
    expectCannotTell(pki.verify(craftSeal(pki.content, {pki.by(signer())})), SealReason::AuthorityUnknown);
}

TEST_P(SealTrust, AnAuthorityThatTheOfficeNamedNeedsNoRootAboveIt)
{
    TrustStore office;
    ASSERT_TRUE(office.add(pki.below.der(), "below"));
    ASSERT_TRUE(office.add(revocationList(pki.below, pki.now - 24h, pki.now + 24h), "list"));
    const auto seal = craftSeal(pki.content, {pki.by(signer())});
    expect(verifySeal(pki.content, seal, office, pki.now), Validity::Valid, {});
}

TEST_P(SealTrust, ASignerIsNoAuthority)
{
    auto wish = SigningFixture::wish();
    wish.name = "Người cấp lậu";
    const auto signerAsIssuer = pki.signer(wish, KeyKind::P256, 8);
    const auto forged = issue(SigningFixture::wish(), testing::keyOf(GetParam()), &signerAsIssuer);

    const auto verdict = pki.verify(craftSeal(pki.content, {pki.by(forged)}, {&signerAsIssuer, &pki.below}));

    expect(verdict, Validity::Invalid, {SealReason::ChainBroken});
}

TEST_P(SealTrust, ACertificateIssuedWithSha1IsWeak)
{
    auto wish = SigningFixture::wish();
    wish.digest = EVP_sha1();
    expect(pki.verify(pki.sealBy(pki.by(signer(wish)))), Validity::Invalid, {SealReason::ChainWeak});
}

TEST_P(SealTrust, RevokedBeforeSigningIsInvalid)
{
    const auto list = [this](Moment revoked) {
        return revocationList(pki.below, pki.now - 1h, pki.now + 24h, {{999, pki.now}, {1000, revoked}});
    };
    expect(verifyWith({rootList(), list(pki.now - 48h)}), Validity::Invalid, {SealReason::Revoked});
    expectCannotTell(verifyWith({rootList(), list(pki.now - 2h)}), SealReason::RevokedLater);
}

TEST_P(SealTrust, ARevokedAuthorityBetweenIsInvalid)
{
    const auto list = revocationList(pki.below, pki.now - 1h, pki.now + 24h);
    const auto ofRoot = revocationList(pki.root, pki.now - 1h, pki.now + 24h, {{2, pki.now - 48h}});
    expect(verifyWith({ofRoot, list}), Validity::Invalid, {SealReason::Revoked});
}

TEST_P(SealTrust, WithoutACurrentListItCannotBeTold)
{
    expectCannotTell(verifyWith({rootList()}), SealReason::RevocationUnknown);
    expectCannotTell(verifyWith({rootList(), revocationList(pki.below, pki.now - 48h, pki.now - 24h)}),
        SealReason::RevocationOutdated);
    expectCannotTell(verifyWith({rootList(), revocationList(pki.below, pki.now + 1h, pki.now + 24h)}),
        SealReason::RevocationUnknown);
}

TEST_P(SealTrust, AListThatItsIssuerDidNotSignDoesNotCount)
{
    auto forger = pki.below;
    forger.key = testing::keyOf(KeyKind::P256, 6);
    expectCannotTell(verifyWith({rootList(), revocationList(forger, pki.now - 1h, pki.now + 24h)}),
        SealReason::RevocationUnknown);
}

TEST_P(SealTrust, TheNewestListCounts)
{
    const auto older = revocationList(pki.below, pki.now - 48h, pki.now + 24h);
    const auto newer = revocationList(pki.below, pki.now - 1h, pki.now + 24h, {{1000, pki.now - 96h}});
    expect(verifyWith({rootList(), newer, older}), Validity::Invalid, {SealReason::Revoked});
}

TEST_P(SealTrust, AHugeListIsReadInReasonableTime)
{
    std::vector<std::pair<long, Moment>> many;
    for (long serial = 10'000; serial < 60'000; ++serial)
        many.emplace_back(serial, pki.now - 48h);
    expect(verifyWith({rootList(), revocationList(pki.below, pki.now - 1h, pki.now + 24h, many)}),
        Validity::Valid, {});
}

INSTANTIATE_TEST_SUITE_P(Keys, SealTrust, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

} // namespace
} // namespace bangdiem
