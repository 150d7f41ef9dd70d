// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing with the key of a file or of a token: rows C15 and C16 of the matrix, from the shell.
#include "dossierfolder.h"
#include "signing/verifyseal.h"
#include "softtoken.h"
#include "storage/dossierfile.h"
#include "unit/signing/signingfixture.h"

#include <QFile>

#include <cstdlib>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using namespace bangdiem::testing;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A certificate's wish that holds on the day of the test.
CertificateWish wishNow()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    CertificateWish wish;
    wish.from = now - 24h;
    wish.until = now + 24h;
    return wish;
}

class KeyOptions : public ::testing::Test
{
protected:
    KeyOptions()
    {
        EXPECT_EQ(folder.fill(concededAnswers()).exitCode, 0);
        setenv("BD_PASS", "mật khẩu", 1);
        setenv("BD_PIN", "1234", 1);
    }

    void writeKeyFile(const testing::Holder &holder) const
    {
        folder.write("k.p12", QByteArray::fromStdString(keyFile(holder, {}, "mật khẩu")));
    }
    cli::Run sealedBy(const QStringList &options) const
    {
        return runCli(
            QStringList{QStringLiteral("seal"), QStringLiteral("hồ.bangdiem"), QStringLiteral("--json")}
                + options,
            folder.path("."));
    }
    cli::Run sealedByFile() const { return sealedBy(split("--p12 k.p12 --pass-env BD_PASS")); }
    cli::Run sealedByToken(const char *uri, const char *pin = "BD_PIN") const
    {
        return sealedBy({QStringLiteral("--pkcs11"), QString::fromUtf8(uri), QStringLiteral("--module"),
            QString::fromStdString(SoftTokens::driver().string()), QStringLiteral("--pin-env"),
            QString::fromUtf8(pin)});
    }
    /// Runs what must be refused, and sees that it left every byte of the dossier.
    std::string refusal(const std::function<cli::Run()> &seal) const
    {
        const auto before = folder.dossierBytes();
        const cli::Run run = seal();
        EXPECT_NE(run.exitCode, 0) << run.out.toStdString();
        EXPECT_EQ(folder.dossierBytes(), before);
        const auto error = run.json()["error"];
        return error["code"].get<std::string>() + " at " + error["where"].get<std::string>();
    }
    /// The verdict on the seal that is in the dossier, with `holder` trusted by nobody.
    Verdict verdict() const
    {
        const auto file
            = DossierFile::open(folder.path("hồ.bangdiem").toStdString(), Access::ReadOnly).value();
        const auto &seal = file.seals().back();
        return verifySeal(seal.manifest, seal.signature, TrustStore(), wishNow().from + 24h);
    }

    DossierFolder folder;
};

class KeyOptionsByKind : public KeyOptions, public ::testing::WithParamInterface<KeyKind>
{
};
INSTANTIATE_TEST_SUITE_P(
    , KeyOptionsByKind, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

TEST_P(KeyOptionsByKind, AKeyFileSignsTheManifestThatIsSealed)
{
    writeKeyFile(issue(wishNow(), testing::keyOf(GetParam()), nullptr));

    const auto sealed = sealedByFile();

    ASSERT_EQ(sealed.exitCode, 0) << sealed.err.toStdString();
    EXPECT_EQ(sealed.json()["certificate"]["name"], "Nguyễn Văn A");
    EXPECT_EQ(sealed.json()["certificate"]["organisation"], "Sở Tài chính");
    EXPECT_EQ(folder.json("show hồ.bangdiem")["seals"][0]["signed"], true);
    EXPECT_THAT(reasonsOf(verdict()), ElementsAre(SealReason::AuthorityUnknown));
    EXPECT_EQ(verdict().coveredHash, sealed.json()["fingerprint"]);
}

TEST_P(KeyOptionsByKind, ATokenSignsTheManifestThatIsSealed)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    tokens.put("vgca", issue(wishNow(), testing::keyOf(GetParam()), nullptr), "01");

    const auto sealed = sealedByToken("pkcs11:token=vgca;id=%01");

    ASSERT_EQ(sealed.exitCode, 0) << sealed.err.toStdString();
    EXPECT_THAT(reasonsOf(verdict()), ElementsAre(SealReason::AuthorityUnknown));
    EXPECT_EQ(verdict().coveredHash, sealed.json()["fingerprint"]);
}

TEST_F(KeyOptions, AKeyFileThatCannotSignLeavesTheDraft)
{
    EXPECT_EQ(refusal([&] { return sealedByFile(); }), "file-missing at k.p12");
    folder.write("k.p12", "");
    EXPECT_EQ(refusal([&] { return sealedByFile(); }), "key-file-unreadable at k.p12");
    folder.write("k.p12", QByteArray((1 << 20) + 1, 'x'));
    EXPECT_EQ(refusal([&] { return sealedByFile(); }), "too-large at k.p12");
    writeKeyFile(issue(wishNow(), testing::keyOf(KeyKind::P256), nullptr));
    setenv("BD_PASS", "sai", 1);
    EXPECT_EQ(refusal([&] { return sealedByFile(); }), "key-file-password at k.p12");
}

TEST_F(KeyOptions, ACertificateThatNobodyWouldAcceptIsNotUsed)
{
    const auto refused = [&](const CertificateWish &wish, KeyKind kind) {
        writeKeyFile(issue(wish, testing::keyOf(kind), nullptr));
        return refusal([&] { return sealedByFile(); });
    };
    auto expired = wishNow();
    expired.until -= 25h;
    auto future = wishNow();
    future.from += 25h;
    auto server = wishNow();
    server.extendedUsage = "serverAuth";

    for (const auto &wish : {expired, future, server})
        EXPECT_EQ(refused(wish, KeyKind::P256), "certificate-unfit at k.p12");
    EXPECT_EQ(refused(wishNow(), KeyKind::Rsa1024), "certificate-unfit at k.p12");
}

TEST_F(KeyOptions, AWrongPinIsTriedOnceAndTheTokenStaysUsable)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    tokens.put("vgca", issue(wishNow(), testing::keyOf(KeyKind::P256), nullptr), "01");
    setenv("BD_PIN", "0000", 1);

    EXPECT_EQ(refusal([&] { return sealedByToken("pkcs11:"); }), "token-pin-wrong at --pkcs11");

    setenv("BD_PIN", "1234", 1);
    EXPECT_EQ(sealedByToken("pkcs11:").exitCode, 0);
}

TEST_F(KeyOptions, ATokenThatIsNotThereLeavesTheDraft)
{
    const SoftTokens tokens;
    EXPECT_EQ(refusal([&] { return sealedByToken("pkcs11:"); }), "token-absent at --pkcs11");
    tokens.add("vgca");
    EXPECT_EQ(refusal([&] { return sealedByToken("pkcs11:token=kh%C3%A1c"); }), "token-absent at --pkcs11");
    EXPECT_EQ(refusal([&] { return sealedByToken("pkcs11:"); }), "token-no-certificate at vgca");
    EXPECT_EQ(refusal([&] { return sealedBy(split("--pkcs11 pkcs11: --module x.so --pin-env BD_PIN")); }),
        "token-driver-missing at x.so");
    EXPECT_EQ(refusal([&] { return sealedByToken("vgca"); }), "token-address-wrong at --pkcs11");
}

TEST_F(KeyOptions, OfSeveralCertificatesTheUserChooses)
{
    const SoftTokens tokens;
    tokens.add("vgca");
    auto wish = wishNow();
    tokens.put("vgca", issue(wish, testing::keyOf(KeyKind::P256), nullptr), "01");
    wish.serial = 1001;
    wish.name = "Trần Thị B";
    tokens.put("vgca", issue(wish, testing::keyOf(KeyKind::P256, 1), nullptr), "02");

    const auto run = sealedByToken("pkcs11:token=vgca");

    EXPECT_EQ(run.json()["error"]["code"], "token-several-certificates");
    const auto message = run.json()["error"]["message"].get<std::string>();
    EXPECT_THAT(message, HasSubstr("“Nguyễn Văn A” (03E8, id=%01)"));
    EXPECT_THAT(message, HasSubstr("“Trần Thị B” (03E9, id=%02)"));
    EXPECT_EQ(sealedByToken("pkcs11:token=vgca;id=%02").json()["certificate"]["name"], "Trần Thị B");
}

TEST_F(KeyOptions, AMissingOrSurplusOptionIsNamed)
{
    const auto at = [&](const char *options) { return refusal([&] { return sealedBy(split(options)); }); };
    EXPECT_EQ(at("--p12 k.p12"), "bad-argument at --p12");
    EXPECT_EQ(at("--pass-env X"), "bad-argument at --pass-env");
    EXPECT_EQ(at("--pkcs11 pkcs11:"), "bad-argument at --pkcs11");
    EXPECT_EQ(at("--module x.so"), "bad-argument at --module");
    EXPECT_EQ(at("--pin-env X"), "bad-argument at --pin-env");
    EXPECT_EQ(at("--p12 k.p12 --pass-env BD_UNSET"), "bad-argument at --pass-env");
    EXPECT_EQ(
        at("--p12 k.p12 --pass-env BD_PASS --pkcs11 pkcs11: --module x.so"), "bad-argument at --pkcs11");
    const SoftTokens tokens;
    tokens.add("vgca");
    const auto module = QString::fromStdString(SoftTokens::driver().string());
    EXPECT_EQ(refusal([&] { return sealedBy(split("--pkcs11 pkcs11: --module") + QStringList(module)); }),
        "bad-argument at --pin-env");
}

} // namespace
} // namespace bangdiem::cli
