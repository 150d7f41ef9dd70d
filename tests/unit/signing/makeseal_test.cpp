// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/makeseal.h"
#include "signing/pkcs12.h"
#include "signingfixture.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <openssl/pem.h>

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;

std::unique_ptr<SigningKey> keyIn(const SigningFixture &pki, const Holder &holder)
{
    auto key = openPkcs12(keyFile(holder, {&pki.below}, "mật khẩu"), Secret("mật khẩu"));
    EXPECT_TRUE(key);
    return key ? std::move(*key) : nullptr;
}

class MakeSeal : public ::testing::TestWithParam<KeyKind>
{
protected:
    SigningFixture pki;
};

TEST_P(MakeSeal, MakesASealThatIsValid)
{
    const auto key = keyIn(pki, pki.signer(SigningFixture::wish(), GetParam()));

    const auto seal = makeSeal(pki.content, *key, pki.now - 1h);

    ASSERT_TRUE(seal);
    const auto verdict = pki.verify(*seal);
    EXPECT_EQ(verdict.validity, Validity::Valid) << reasonsOf(verdict).size();
    EXPECT_EQ(reasonsOf(verdict), std::vector<SealReason>());
    ASSERT_EQ(verdict.signers.size(), 1U);
    EXPECT_EQ(verdict.signers[0].certificate.name, "Nguyễn Văn A");
    EXPECT_EQ(verdict.signers[0].certificate.organisation, "Sở Tài chính");
    EXPECT_EQ(verdict.signers[0].certificate.issuer, "CA cơ quan nhà nước");
    EXPECT_EQ(verdict.signers[0].claimedTime, pki.now - 1h);
    EXPECT_EQ(verdict.coveredSize, pki.content.size());
}

TEST_P(MakeSeal, IsAcceptedByTheOpensslCommand)
{
    const auto folder = std::filesystem::path(::testing::TempDir())
        / ("openssl-accepts-" + std::to_string(static_cast<int>(GetParam())));
    std::filesystem::create_directories(folder);
    const auto write = [&folder](const char *name, std::string_view bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
    };
    const auto key = keyIn(pki, pki.signer(SigningFixture::wish(), GetParam()));
    write("content", pki.content);
    write("seal", makeSeal(pki.content, *key, pki.now).value());
    write("root", pki.root.der());

    const auto command = "cd '" + folder.string()
        + "' && openssl x509 -inform DER -in root -out root.pem && openssl cms -verify -cades -binary "
          "-inform DER "
          "-in seal -content content -CAfile root.pem -purpose any -attime "
        + std::to_string(pki.now.time_since_epoch().count()) + " -out out 2>errors";

    EXPECT_EQ(std::system((command + " && cmp content out").c_str()), 0);
    write("content", "another content");
    EXPECT_NE(std::system(command.c_str()), 0);
    std::filesystem::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Keys, MakeSeal, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

TEST(Certificates, ShowWhoSignsAndWhatTheyMayDo)
{
    const SigningFixture pki;
    auto wish = SigningFixture::wish();
    wish.name = "Trần\u202EB";
    wish.serial = 0x4F0A12;

    const auto key = keyIn(pki, pki.signer(wish));

    const auto &own = key->certificates().front();
    EXPECT_EQ(own.name, "Trần[U+202E]B");
    EXPECT_EQ(own.serial, "4F0A12");
    EXPECT_EQ(own.keyUsage, "digitalSignature, nonRepudiation");
    EXPECT_EQ(own.validFrom, wish.from);
    EXPECT_EQ(own.validUntil, wish.until);
    EXPECT_EQ(key->certificates().size(), 2U);
    EXPECT_TRUE(faultsOf(own, pki.now).empty());
}

TEST(MakeSealRefuses, ACertificateThatNobodyWouldAccept)
{
    const SigningFixture pki;
    auto server = SigningFixture::wish();
    server.extendedUsage = "serverAuth";
    auto old = SigningFixture::wish();
    old.until = pki.now - 1h;

    for (const auto &holder :
        {pki.signer(server), pki.signer(old), pki.signer(SigningFixture::wish(), KeyKind::Rsa1024)}) {
        const auto seal = makeSeal(pki.content, *keyIn(pki, holder), pki.now);
        ASSERT_FALSE(seal);
        EXPECT_EQ(seal.error().code, ErrorCode::CertificateUnfit);
        EXPECT_EQ(seal.error().details.size(), 2U);
    }
}

/// Signs with another key than its certificate says, as a broken driver would.
class WrongKey final : public SigningKey
{
public:
    explicit WrongKey(std::unique_ptr<SigningKey> right, std::unique_ptr<SigningKey> wrong)
        : m_right(std::move(right))
        , m_wrong(std::move(wrong))
    {
    }
    const std::vector<Certificate> &certificates() const override { return m_right->certificates(); }
    Result<std::string> sign(std::string_view bytes) override { return m_wrong->sign(bytes); }

private:
    std::unique_ptr<SigningKey> m_right;
    std::unique_ptr<SigningKey> m_wrong;
};

TEST(MakeSealRefuses, ASignatureThatDoesNotHold)
{
    const SigningFixture pki;
    WrongKey key(keyIn(pki, pki.signer()), keyIn(pki, pki.signer(SigningFixture::wish(), KeyKind::P256, 7)));

    const auto seal = makeSeal(pki.content, key, pki.now);

    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error().code, ErrorCode::SigningFailed);
}

} // namespace
} // namespace bangdiem
