// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a seal, as a script meets it: the exit code of `verify`, its verdict and every
// reason. The same rows on the library alone: tests/unit/verification/sealedmatrix_test.cpp.
#include "verifymatrix.h"

#include "dossier/manifest.h"
#include "softtoken.h"

#include <QFile>

namespace bangdiem::cli {
namespace {

using namespace std::chrono_literals;

INSTANTIATE_TEST_SUITE_P(
    Keys, VerifyMatrix, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

TEST_P(VerifyMatrix, C1GoodIsValidAndNothingElseEndsWithZero)
{
    EXPECT_EQ(toldOf(signer()), "0 valid");
    EXPECT_EQ(told(""), "1 indeterminate: authority-unknown");
}

TEST_P(VerifyMatrix, C1GoodFromAKeyFileIsValid)
{
    folder.write("k.p12", QByteArray::fromStdString(keyFile(holder(), {}, "mật khẩu")));
    ASSERT_EQ(folder.run("seal hồ.bangdiem --p12 k.p12 --pass-env BD_PASS").exitCode, 0);
    EXPECT_EQ(told(), "0 valid");
}

TEST_P(VerifyMatrix, C1GoodFromATokenIsValid)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    tokens.put("vgca", holder(), "01");
    const auto sealed = runCli(split("seal hồ.bangdiem --pkcs11 pkcs11:token=vgca --pin-env BD_PIN --module")
            + QStringList(QString::fromStdString(SoftTokens::driver().string())),
        folder.path("."));
    ASSERT_EQ(sealed.exitCode, 0) << sealed.err.toStdString();
    EXPECT_EQ(told(), "0 valid");
}

TEST_P(VerifyMatrix, C2ChangedContentIsInvalid)
{
    sealBy({signer()});
    ASSERT_EQ(runSql(path(), "UPDATE dossier SET year = year - 1"), "");
    EXPECT_EQ(told(), "1 invalid: seal-broken");
}

TEST_P(VerifyMatrix, C3ExpiredByNowCannotBeTold)
{
    auto wish = OfficePki::wish();
    wish.until = OfficePki::now() - 30min;
    EXPECT_EQ(toldOf(signer(wish)), "1 indeterminate: signer-expired");
}

TEST_P(VerifyMatrix, C4TimesThatCannotBeBelievedCannotBeTold)
{
    auto future = OfficePki::wish();
    future.from = OfficePki::now() + 1h;
    EXPECT_EQ(toldOf(signer(future)), "1 indeterminate: signing-time-outside");
    auto by = signer();
    by.time = OfficePki::now() + 1h;
    EXPECT_EQ(toldOf(by), "1 indeterminate: signing-time-implausible");
    by.time = std::chrono::sys_days(std::chrono::year(1999) / 12 / 31);
    EXPECT_EQ(toldOf(by), "1 indeterminate: signing-time-implausible");
    by.time.reset();
    EXPECT_EQ(toldOf(by), "1 indeterminate: signing-time-absent");
}

TEST_P(VerifyMatrix, C5ACertificateForSomethingElseIsInvalid)
{
    const auto toldOfUse = [&](const char *usage, const char *extended, bool authority = false) {
        auto wish = OfficePki::wish();
        wish.keyUsage = usage;
        wish.extendedUsage = extended;
        wish.authority = authority;
        return toldOf(signer(wish));
    };
    EXPECT_EQ(toldOfUse("critical,digitalSignature", "serverAuth"), "1 invalid: signer-use");
    EXPECT_EQ(toldOfUse("critical,keyEncipherment", "emailProtection"), "1 invalid: signer-use");
    EXPECT_EQ(toldOfUse("", "", true), "1 invalid: signer-use");
}

TEST_P(VerifyMatrix, C6WhoeverTheOfficeDidNotNameIsNotTrusted)
{
    EXPECT_EQ(toldOf(OfficePki::by(issue(OfficePki::wish(), testing::keyOf(GetParam(), 5), nullptr))),
        "1 indeterminate: authority-unknown");
    auto authority = OfficePki::wish();
    authority.authority = true;
    const auto root = issue(authority, testing::keyOf(KeyKind::P256, 6), nullptr);
    const auto below = issue(OfficePki::wish(), testing::keyOf(GetParam()), &root);
    EXPECT_EQ(toldOf([&](std::string_view manifest) {
        return craftSeal(manifest, {OfficePki::by(below)}, {&root}); // brings "its" root along
    }),
        "1 indeterminate: authority-unknown");
}

TEST_P(VerifyMatrix, C7WeakAlgorithmsAreInvalid)
{
    auto by = signer();
    by.digest = EVP_sha1();
    EXPECT_EQ(toldOf(by), "1 invalid: algorithm-weak");
    if (GetParam() == KeyKind::Rsa2048) { // MD5 has no signature with a curve.
        by.digest = EVP_md5();
        EXPECT_EQ(toldOf(by), "1 invalid: algorithm-weak");
    }
    EXPECT_EQ(
        toldOf(OfficePki::by(pki.issued(OfficePki::wish(), KeyKind::Rsa1024))), "1 invalid: signer-key-weak");
}

TEST_P(VerifyMatrix, C8NoSignedAttributesIsInvalid)
{
    auto by = signer();
    by.withAttributes = false;
    EXPECT_EQ(toldOf(by), "1 invalid: no-signed-attributes");
}

TEST_P(VerifyMatrix, C9BytesThatDoNotBelongThereAreInvalid)
{
    const auto toldOfBytes = [&](auto change) {
        return toldOf([&](std::string_view manifest) { return change(craftSeal(manifest, {signer()})); });
    };
    EXPECT_EQ(toldOfBytes([](const std::string &seal) { return seal + '\0'; }), "1 invalid: malformed");
    EXPECT_EQ(toldOfBytes([](const std::string &seal) {
        return "\x30\x80" + seal.substr(4) + std::string(2, '\0'); // without a length: BER
    }),
        "1 invalid: malformed");
    EXPECT_EQ(
        toldOf([](std::string_view manifest) { return craftSeal(manifest, {}); }), "1 invalid: signer-count");
    std::vector<CraftedSigner> three;
    for (auto wish = OfficePki::wish(); three.size() < 3; ++wish.serial)
        three.push_back(signer(wish));
    sealBy(three);
    EXPECT_EQ(told(), "1 invalid: signer-count");
}

TEST_P(VerifyMatrix, C10OneBadSignerOfTwoIsInvalid)
{
    auto wish = OfficePki::wish();
    wish.name = "Văn thư";
    wish.serial = 1001;
    auto other = OfficePki::by(pki.issued(wish, KeyKind::P256, 3));
    sealBy({signer(), other});
    EXPECT_EQ(told(), "0 valid");
    other.wrongSignature = true;
    sealBy({signer(), other});
    EXPECT_EQ(told(), "1 invalid: signature-wrong");
}

TEST_P(VerifyMatrix, C11AReplayIsInvalid)
{
    auto other = stored();
    other.heading.agency = "Sở Y tế";
    EXPECT_EQ(toldOf([&](std::string_view) { return craftSeal(manifestOf(other), {signer()}); }),
        "1 invalid: content-differs");

    sealBy({signer()});
    other.id = "00000000-0000-4000-8000-000000000000";
    EXPECT_EQ(toldOfSeal(manifestOf(other)), "1 invalid: seal-of-other-dossier");
    auto earlier = stored();
    earlier.revision = 7;
    EXPECT_EQ(toldOfSeal(manifestOf(earlier)), "1 invalid: seal-of-other-revision");
}

TEST_P(VerifyMatrix, C12ASealThatCoversOnlyAPartIsInvalid)
{
    sealBy({signer()});
    const auto manifest = reopened(path(), Access::ReadOnly).seals().back().manifest;
    const auto from = manifest.find("\nanswer ");
    const auto without = manifest.substr(0, from) + manifest.substr(manifest.find("\nanswer ", from + 1));
    ASSERT_NE(without, manifest);
    EXPECT_EQ(toldOfSeal(without), "1 invalid: seal-broken");
    EXPECT_EQ(toldOfSeal("bangdiem-manifest 1:1\n"), "1 invalid: seal-broken");
}

TEST_P(VerifyMatrix, C13TheSignerIsWhomTheSignatureNames)
{
    auto wish = OfficePki::wish();
    wish.name = "Giám đốc"; // with the number of the signer's certificate
    const auto twin = pki.issued(wish, KeyKind::P256, 4);
    seal([&](std::string_view manifest) { return craftSeal(manifest, {signer()}, {&twin}); });

    const auto json = folder.json("verify hồ.bangdiem --trust tin");

    EXPECT_EQ(json["verdict"], "valid");
    ASSERT_EQ(json["signers"].size(), 1U);
    EXPECT_EQ(json["signer"]["name"], "Nguyễn Văn A");
}

TEST_P(VerifyMatrix, C14RevocationIsReadFromTheListsThatTheOfficeHas)
{
    sealBy({signer()});
    const auto now = OfficePki::now();
    const auto toldWith = [&](const std::string &list) {
        folder.write("tin/gốc.crl", QByteArray::fromStdString(list));
        return told();
    };
    const auto revoked = [&](Moment at) {
        return revocationList(pki.root(), now - 10min, now + 24h, {{1000, at}});
    };
    EXPECT_EQ(toldWith(revoked(now - 2h)), "1 invalid: revoked");
    EXPECT_EQ(toldWith(revoked(now - 30min)), "1 indeterminate: revoked-later");
    EXPECT_EQ(
        toldWith(revocationList(pki.root(), now - 48h, now - 24h)), "1 indeterminate: revocation-outdated");
    QFile::remove(folder.path("tin/gốc.crl"));
    EXPECT_EQ(told(), "1 indeterminate: revocation-unknown");
}

TEST_P(VerifyMatrix, C15AKeyFileThatCannotSignLeavesADraft)
{
    folder.write("k.p12", QByteArray::fromStdString(keyFile(holder(), {}, "mật khẩu")));
    setenv("BD_PASS", "sai", 1);
    const auto refused = folder.run("seal hồ.bangdiem --p12 k.p12 --pass-env BD_PASS --json");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.json()["error"]["code"], "key-file-password");
    folder.write("k.p12", "");
    EXPECT_EQ(folder.run("seal hồ.bangdiem --p12 k.p12 --pass-env BD_PASS --json").json()["error"]["code"],
        "key-file-unreadable");

    EXPECT_EQ(folder.dossierBytes(), draft);
    EXPECT_EQ(told(), "1 invalid: dossier-not-sealed");
}

TEST_P(VerifyMatrix, C16ATokenThatCannotSignLeavesADraft)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    tokens.put("vgca", holder(), "01");
    const auto codeOf = [&](const QString &uri) {
        const auto run = runCli(split("seal hồ.bangdiem --json --pin-env BD_PIN")
                + QStringList{QStringLiteral("--pkcs11"), uri, QStringLiteral("--module"),
                    QString::fromStdString(SoftTokens::driver().string())},
            folder.path("."));
        EXPECT_NE(run.exitCode, 0);
        return run.json()["error"]["code"].get<std::string>();
    };
    setenv("BD_PIN", "0000", 1);
    EXPECT_EQ(codeOf(QStringLiteral("pkcs11:token=vgca")), "token-pin-wrong");
    EXPECT_EQ(codeOf(QStringLiteral("pkcs11:token=khac")), "token-absent");

    EXPECT_EQ(folder.dossierBytes(), draft);
    EXPECT_EQ(told(), "1 invalid: dossier-not-sealed");
}

} // namespace
} // namespace bangdiem::cli
