// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of what can be wrong with a seal, on sealed dossiers: the verdict and every reason exactly. The
// rows of a signature by itself are in tests/unit/signing; here each stands once, as a reviewer meets it.
#include "dossier/manifest.h"
#include "signeddossier.h"
#include "signing/makeseal.h"
#include "signing/pkcs12.h"
#include "signing/tokenkey.h"
#include "softtoken.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using namespace std::chrono_literals;

namespace {

class SealedMatrix : public ::testing::TestWithParam<KeyKind>
{
protected:
    testing::Holder holder(const CertificateWish &wish = SigningFixture::wish()) const
    {
        return dossier.pki.signer(wish, GetParam());
    }
    CraftedSigner signer(const CertificateWish &wish = SigningFixture::wish()) const
    {
        return dossier.pki.by(holder(wish));
    }
    std::string toldOf(const CraftedSigner &by) const
    {
        const SignedDossier sealed;
        sealed.sealBy(by);
        return told(sealed.verdictWith(dossier.pki.trust));
    }
    std::string toldOf(const SignManifest &sign) const
    {
        const SignedDossier sealed;
        sealed.seal(sign);
        return told(sealed.verdictWith(dossier.pki.trust));
    }
    /// The seal in force says `manifest` instead, signed well.
    void replaceSeal(const std::string &manifest) const
    {
        const auto hex
            = [](const std::string &bytes) { return QByteArray::fromStdString(bytes).toHex().toStdString(); };
        const auto signature = craftSeal(manifest, {signer()}, {&dossier.pki.below});
        const auto sha256
            = QCryptographicHash::hash(QByteArray::fromStdString(manifest), QCryptographicHash::Sha256);
        dossier.change("UPDATE seal SET manifest = x'" + hex(manifest) + "', sha256 = '"
            + sha256.toHex().toStdString() + "', signature = x'" + hex(signature) + "'");
    }
    std::string sealedManifest() const
    {
        return reopened(dossier.path(), Access::ReadOnly).seals().back().manifest;
    }

    SignedDossier dossier;
};

INSTANTIATE_TEST_SUITE_P(
    Keys, SealedMatrix, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

TEST_P(SealedMatrix, C1GoodFromAKeyFileIsValid)
{
    const auto file = keyFile(holder(), {&dossier.pki.below}, "mật khẩu");
    const auto key = openPkcs12(file, Secret("mật khẩu")).value();
    EXPECT_EQ(toldOf([&](std::string_view manifest) { return makeSeal(manifest, *key, dossier.pki.now); }),
        "valid");
}

TEST_P(SealedMatrix, C1GoodFromATokenIsValid)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    tokens.put("vgca", holder(), "01");
    tokens.putCertificate("vgca", dossier.pki.below, "02");
    const auto driver = TokenDriver::load(SoftTokens::driver()).value();
    const auto token = chooseToken(driver->tokens().value(), "").value();
    const auto certificate = chooseCertificate(driver->certificates(token).value(), "").value();
    const auto key = openTokenKey(driver, token, certificate, [](const Token &) {
        return std::optional(Secret("1234"));
    }).value();
    EXPECT_EQ(toldOf([&](std::string_view manifest) { return makeSeal(manifest, *key, dossier.pki.now); }),
        "valid");
}

TEST_P(SealedMatrix, C2ChangedContentIsInvalid)
{
    dossier.sealBy(signer());
    dossier.change("UPDATE dossier SET year = year - 1");
    EXPECT_EQ(told(dossier.verdict()), "invalid: seal-broken");
}

TEST_P(SealedMatrix, C3ExpiredByNowCannotBeTold)
{
    auto wish = SigningFixture::wish();
    wish.until = dossier.pki.now - 1h;
    EXPECT_EQ(toldOf(signer(wish)), "cannot tell: signer-expired");
}

TEST_P(SealedMatrix, C4TimesThatCannotBeBelievedCannotBeTold)
{
    auto future = SigningFixture::wish();
    future.from = dossier.pki.now + 1h;
    EXPECT_EQ(toldOf(signer(future)), "cannot tell: signing-time-outside");
    auto by = signer();
    for (const auto time :
        {dossier.pki.now + 1h, Moment(std::chrono::sys_days(std::chrono::year(1999) / 12 / 31))}) {
        by.time = time;
        EXPECT_EQ(toldOf(by), "cannot tell: signing-time-implausible");
    }
    by.time.reset();
    EXPECT_EQ(toldOf(by), "cannot tell: signing-time-absent");
}

TEST_P(SealedMatrix, C4AClockThatIsTenYearsWrongMakesNothingInvalid)
{
    dossier.sealBy(signer());
    for (const auto now : {dossier.pki.now - 3653 * 24h, dossier.pki.now + 3653 * 24h})
        EXPECT_EQ(dossier.verdictWith(dossier.pki.trust, now).validity, Validity::CannotTell);
}

TEST_P(SealedMatrix, C5ACertificateForSomethingElseIsInvalid)
{
    const auto toldOfUse = [&](const char *usage, const char *extended, bool authority = false) {
        auto wish = SigningFixture::wish();
        wish.keyUsage = usage;
        wish.extendedUsage = extended;
        wish.authority = authority;
        return toldOf(signer(wish));
    };
    EXPECT_EQ(toldOfUse("critical,digitalSignature", "serverAuth"), "invalid: signer-use");
    EXPECT_EQ(toldOfUse("critical,keyEncipherment", "emailProtection"), "invalid: signer-use");
    EXPECT_EQ(toldOfUse("", "", true), "invalid: signer-use");
}

TEST_P(SealedMatrix, C6WhoeverTheOfficeDidNotNameIsNotTrusted)
{
    const auto alone = issue(SigningFixture::wish(), testing::keyOf(GetParam(), 5), nullptr);
    EXPECT_EQ(toldOf(dossier.pki.by(alone)), "cannot tell: authority-unknown");

    auto authority = SigningFixture::wish();
    authority.authority = true;
    const auto root = issue(authority, testing::keyOf(KeyKind::P256, 6), nullptr);
    const auto below = issue(SigningFixture::wish(), testing::keyOf(GetParam()), &root);
    EXPECT_EQ(toldOf([&](std::string_view manifest) {
        return craftSeal(manifest, {dossier.pki.by(below)}, {&root}); // brings "its" root along
    }),
        "cannot tell: authority-unknown");
    dossier.sealBy(signer());
    EXPECT_EQ(told(dossier.verdictWith(TrustStore())), "cannot tell: authority-unknown");
}

TEST_P(SealedMatrix, C7WeakAlgorithmsAreInvalid)
{
    auto digests = std::vector{EVP_sha1()};
    if (GetParam() == KeyKind::Rsa2048)
        digests.push_back(EVP_md5()); // has no signature with a curve
    for (const auto *digest : digests) {
        auto by = signer();
        by.digest = digest;
        EXPECT_EQ(toldOf(by), "invalid: algorithm-weak");
    }
    EXPECT_EQ(toldOf(dossier.pki.by(dossier.pki.signer(SigningFixture::wish(), KeyKind::Rsa1024))),
        "invalid: signer-key-weak");
}

TEST_P(SealedMatrix, C8NoSignedAttributesIsInvalid)
{
    auto by = signer();
    by.withAttributes = false;
    EXPECT_EQ(toldOf(by), "invalid: no-signed-attributes");
}

TEST_P(SealedMatrix, C9BytesThatDoNotBelongThereAreInvalid)
{
    const auto toldOfBytes = [&](auto change) {
        return toldOf([&](std::string_view manifest) {
            return change(craftSeal(manifest, {signer()}, {&dossier.pki.below}));
        });
    };
    EXPECT_EQ(toldOfBytes([](const std::string &seal) { return seal + '\0'; }), "invalid: malformed");
    EXPECT_EQ(toldOfBytes([](const std::string &seal) { return seal.substr(0, seal.size() - 1); }),
        "invalid: malformed");
    EXPECT_EQ(toldOfBytes([](const std::string &seal) {
        return "\x30\x80" + seal.substr(4) + std::string(2, '\0'); // without a length: BER
    }),
        "invalid: malformed");
    EXPECT_EQ(
        toldOf([&](std::string_view manifest) { return craftSeal(manifest, {}, {&dossier.pki.below}); }),
        "invalid: signer-count");
}

TEST_P(SealedMatrix, C10OneBadSignerOfTwoIsInvalid)
{
    auto wish = SigningFixture::wish();
    wish.name = "Văn thư";
    wish.serial = 1001;
    auto other = dossier.pki.by(dossier.pki.signer(wish, KeyKind::P256, 3));
    const auto byBoth = [&](std::string_view manifest) {
        return craftSeal(manifest, {signer(), other}, {&dossier.pki.below});
    };
    EXPECT_EQ(toldOf(byBoth), "valid");
    other.wrongSignature = true;
    EXPECT_EQ(toldOf(byBoth), "invalid: signature-wrong");
}

TEST_P(SealedMatrix, C11ASignatureOfAnotherDossierIsInvalid)
{
    const auto of = [&](const std::string &content) {
        return [this, content](
                   std::string_view) { return craftSeal(content, {signer()}, {&dossier.pki.below}); };
    };
    const auto other = reopened(dossier.path(), Access::ReadOnly).dossier();
    auto sameOfSomebody = other;
    sameOfSomebody.heading.agency = "Sở Y tế";
    auto later = other;
    later.revision = 2;

    EXPECT_EQ(toldOf(of(manifestOf(sameOfSomebody))), "invalid: content-differs");
    EXPECT_EQ(toldOf(of(manifestOf(later))), "invalid: content-differs");
    EXPECT_EQ(toldOf(of(manifestOf(other))), "valid"); // the fixture's dossiers say the same
}

TEST_P(SealedMatrix, C11AWholeSealOfAnotherDossierOrRevisionIsInvalid)
{
    dossier.sealBy(signer());
    auto other = reopened(dossier.path(), Access::ReadOnly).dossier();
    other.id = "00000000-0000-4000-8000-000000000000";
    other.heading.agency = "Sở Y tế";
    replaceSeal(manifestOf(other));
    const auto verdict = dossier.verdict();
    EXPECT_EQ(told(verdict), "invalid: seal-of-other-dossier");
    EXPECT_THAT(verdict.reasons[0].english, ::testing::HasSubstr("“Sở Y tế”"));

    auto earlier = reopened(dossier.path(), Access::ReadOnly).dossier();
    earlier.revision = 7;
    replaceSeal(manifestOf(earlier));
    EXPECT_EQ(told(dossier.verdict()), "invalid: seal-of-other-revision");
}

TEST_P(SealedMatrix, C12ASealThatCoversOnlyAPartIsInvalid)
{
    dossier.sealBy(signer());
    const auto manifest = sealedManifest();
    const auto without = [&](const std::string &begin, const std::string &end) {
        const auto from = manifest.find(begin);
        return manifest.substr(0, from) + manifest.substr(manifest.find(end, from + 1));
    };
    for (const auto &part : {without("\nanswer 5:I.2.4\n", "\nanswer "), without("\nfile ", "\n"),
             without("\nrubric ", "\n"), std::string(), std::string("bangdiem-manifest 1:1\n")}) {
        ASSERT_NE(part, manifest);
        replaceSeal(part);
        EXPECT_EQ(told(dossier.verdict()), "invalid: seal-broken");
    }
}

TEST_P(SealedMatrix, C13TheSignerIsWhomTheSignatureNames)
{
    auto wish = SigningFixture::wish();
    wish.name = "Giám đốc"; // with the number of the signer's certificate
    const auto twin = dossier.pki.signer(wish, KeyKind::P256, 4);
    dossier.seal([&](std::string_view manifest) {
        return craftSeal(manifest, {signer()}, {&twin, &dossier.pki.below});
    });

    const auto verdict = dossier.verdict();

    EXPECT_EQ(told(verdict), "valid");
    ASSERT_EQ(verdict.signers.size(), 1U);
    EXPECT_EQ(verdict.signers[0].certificate.name, "Nguyễn Văn A");
}

TEST_P(SealedMatrix, C14RevocationIsReadFromTheListsThatTheOfficeHas)
{
    dossier.sealBy(signer());
    const auto &pki = dossier.pki;
    const auto toldWith = [&](const std::vector<std::string> &lists) {
        TrustStore trust;
        EXPECT_TRUE(trust.add(pki.root.der(), "root"));
        for (const auto &list : lists)
            EXPECT_TRUE(trust.add(list, "list"));
        return told(dossier.verdictWith(trust));
    };
    const auto ofRoot = revocationList(pki.root, pki.now - 1h, pki.now + 24h);
    const auto revoked = [&](Moment at) {
        return revocationList(pki.below, pki.now - 1h, pki.now + 24h, {{1000, at}});
    };
    EXPECT_EQ(toldWith({ofRoot, revoked(pki.now - 48h)}), "invalid: revoked");
    EXPECT_EQ(toldWith({ofRoot, revoked(pki.now - 2h)}), "cannot tell: revoked-later");
    EXPECT_EQ(toldWith({ofRoot, revocationList(pki.below, pki.now - 48h, pki.now - 24h)}),
        "cannot tell: revocation-outdated");
    EXPECT_EQ(toldWith({ofRoot}), "cannot tell: revocation-unknown");
}

TEST_P(SealedMatrix, ASignerOfAnotherOfficeCannotBeTold)
{
    auto wish = SigningFixture::wish();
    wish.organisation = "Sở Y tế";
    EXPECT_EQ(toldOf(signer(wish)), "cannot tell: signer-elsewhere");
    wish.organisation = "SỞ  TÀI CHÍNH tỉnh Tây Ninh";
    EXPECT_EQ(toldOf(signer(wish)), "valid");
}

// C15 and C16, keys and tokens that cannot sign: tests/unit/cli/keyoptions_test.cpp, tests/unit/signing.

} // namespace
} // namespace bangdiem
