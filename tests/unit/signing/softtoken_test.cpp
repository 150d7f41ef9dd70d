// SPDX-License-Identifier: GPL-3.0-or-later
// A token that works: SoftHSM through PKCS #11.
#include "signing/makeseal.h"
#include "signing/tokenkey.h"
#include "signingfixture.h"
#include "softtoken.h"

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;

class SoftToken : public ::testing::TestWithParam<KeyKind>
{
protected:
    SoftToken()
    {
        tokens.add("vgca");
        tokens.put("vgca", holder, "01");
        tokens.putCertificate("vgca", pki.below, "02");
        driver = TokenDriver::load(SoftTokens::driver()).value();
        token = chooseToken(driver->tokens().value(), "").value();
    }

    std::unique_ptr<SigningKey> key(const std::string &pin)
    {
        const auto own = chooseCertificate(driver->certificates(token).value(), "").value();
        return openTokenKey(driver, token, own, [this, pin](const Token &) {
            ++asked;
            return std::optional(Secret(std::string(pin)));
        }).value();
    }

    SigningFixture pki;
    Holder holder = pki.signer(SigningFixture::wish(), GetParam());
    SoftTokens tokens;
    std::shared_ptr<TokenDriver> driver;
    Token token;
    int asked = 0;
};

TEST_P(SoftToken, MakesASealThatIsValid)
{
    EXPECT_EQ(token.label, "vgca");
    EXPECT_EQ(token.pin, PinState::Plenty);

    const auto seal = makeSeal(pki.content, *key("1234"), pki.now);

    ASSERT_TRUE(seal) << describe(seal.error(), Language::English);
    EXPECT_EQ(asked, 1);
    const auto verdict = pki.verify(*seal);
    EXPECT_EQ(verdict.validity, Validity::Valid);
    EXPECT_EQ(verdict.signers.at(0).certificate.der, holder.der());
}

TEST_P(SoftToken, TriesAWrongPinOnce)
{
    const auto seal = makeSeal(pki.content, *key("0000"), pki.now);

    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error().code, ErrorCode::TokenPinWrong);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(makeSeal(pki.content, *key("1234"), pki.now));
}

TEST_P(SoftToken, ShowsItsCertificatesWithoutAPin)
{
    const auto certificates = driver->certificates(token);

    ASSERT_TRUE(certificates);
    EXPECT_EQ(certificates->size(), 2U);
    const auto own = chooseCertificate(*certificates, "");
    ASSERT_TRUE(own);
    EXPECT_EQ(own->name, "Nguyễn Văn A");
    EXPECT_EQ(chooseCertificate(*certificates, "03E8"), own);
    EXPECT_EQ(chooseCertificate(*certificates, "99").error().code, ErrorCode::TokenNoCertificate);
}

TEST_P(SoftToken, WantsAChoiceOfSeveralCertificates)
{
    auto wish = SigningFixture::wish();
    wish.serial = 1001;
    const auto second = pki.signer(wish, KeyKind::P256, 5);
    tokens.putCertificate("vgca", second, "03");

    const auto certificates = driver->certificates(token).value();

    EXPECT_EQ(chooseCertificate(certificates, "").error().code, ErrorCode::TokenSeveralCertificates);
    EXPECT_EQ(chooseCertificate(certificates, "03E9").value().der, second.der());
}

TEST_P(SoftToken, ExpiredItIsRefusedBeforeThePinIsAsked)
{
    const auto seal = makeSeal(pki.content, *key("1234"), pki.now + 366 * 24h);

    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error().code, ErrorCode::CertificateUnfit);
    EXPECT_EQ(asked, 0);
}

INSTANTIATE_TEST_SUITE_P(Keys, SoftToken, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

TEST(SoftTokenChoice, WantsAChoiceOfTwoTokens)
{
    const SoftTokens tokens;
    tokens.add("một");
    tokens.add("hai");
    const auto driver = TokenDriver::load(SoftTokens::driver()).value();

    const auto plugged = driver->tokens().value();

    EXPECT_EQ(plugged.size(), 2U);
    EXPECT_EQ(chooseToken(plugged, "").error().code, ErrorCode::TokenSeveral);
    EXPECT_EQ(chooseToken(plugged, "hai").value().label, "hai");
    EXPECT_EQ(chooseToken(plugged, "ba").error().code, ErrorCode::TokenAbsent);
}

TEST(SoftTokenChoice, WithoutATokenItSaysSo)
{
    const SoftTokens tokens;
    const auto driver = TokenDriver::load(SoftTokens::driver()).value();

    EXPECT_EQ(driver->tokens().error().code, ErrorCode::TokenAbsent);
}

} // namespace
} // namespace bangdiem
