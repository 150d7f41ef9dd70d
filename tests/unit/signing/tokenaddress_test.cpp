// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokenaddress.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

std::string wrongPartOf(std::string_view uri)
{
    const auto address = parseTokenAddress(uri);
    if (address)
        return "none";
    EXPECT_EQ(address.error().code, ErrorCode::TokenAddressWrong);
    return address.error().details.at(0);
}

const std::vector<Token> kTokens{{1, "VGCA", "Viettel", "A1", "0001", PinState::Plenty, false},
    {2, "VGCA", "Viettel", "A1", "0002", PinState::Plenty, false},
    {3, "thẻ; riêng", "Bkav", "B", "0003", PinState::Plenty, false}};

std::string serialAt(std::string_view uri)
{
    const auto token = chooseToken(kTokens, parseTokenAddress(uri).value());
    return token ? token->serial : std::string(errorName(token.error().code));
}

TokenCertificate certificate(const char *name, const char *id, const char *label)
{
    TokenCertificate certificate;
    certificate.name = name;
    certificate.id = id;
    certificate.label = label;
    return certificate;
}

TEST(TokenAddress, NamesATokenByAnyOfItsTexts)
{
    EXPECT_EQ(serialAt("pkcs11:token=VGCA;serial=0002"), "0002");
    EXPECT_EQ(serialAt("PKCS11:manufacturer=Bkav"), "0003");
    EXPECT_EQ(serialAt("pkcs11:model=B;type=cert"), "0003");
    EXPECT_EQ(serialAt("pkcs11:token=th%E1%BA%BB%3B%20ri%C3%AAng"), "0003");
    EXPECT_EQ(serialAt("pkcs11:token=VGCA"), "token-several");
    EXPECT_EQ(serialAt("pkcs11:"), "token-several");
    EXPECT_EQ(serialAt("pkcs11:token=VGCA;manufacturer=Bkav"), "token-absent");
}

TEST(TokenAddress, NamesACertificateByIdOrLabel)
{
    const std::vector<TokenCertificate> certificates{certificate("A", "\x01", "ký"),
        certificate("B", "\x02\xA0", "ký"), certificate("C", "\x03", "mã hóa")};
    const auto nameAt = [&](std::string_view uri) {
        const auto chosen = chooseCertificate(certificates, parseTokenAddress(uri).value());
        return chosen ? chosen->name : std::string(errorName(chosen.error().code));
    };

    EXPECT_EQ(nameAt("pkcs11:id=%02%A0"), "B");
    EXPECT_EQ(nameAt("pkcs11:object=m%C3%A3%20h%C3%B3a;type=private"), "C");
    EXPECT_EQ(nameAt("pkcs11:object=k%C3%BD;id=%01"), "A");
    EXPECT_EQ(nameAt("pkcs11:id=%04"), "token-no-certificate");
}

TEST(TokenAddress, IsRefusedWithThePartThatIsWrongAndWithoutAPin)
{
    EXPECT_EQ(wrongPartOf(""), "");
    EXPECT_EQ(wrongPartOf("VGCA"), "VGCA");
    EXPECT_EQ(wrongPartOf("pkcs11:token"), "token");
    EXPECT_EQ(wrongPartOf("pkcs11:token=a%2"), "token=a%2");
    EXPECT_EQ(wrongPartOf("pkcs11:token=a%zz"), "token=a%zz");
    EXPECT_EQ(wrongPartOf("pkcs11:token=a%2-"), "token=a%2-");
    EXPECT_EQ(wrongPartOf("pkcs11:id=%01;id=%02"), "id=%02");
    EXPECT_EQ(wrongPartOf("pkcs11:type=public"), "type=public");
    EXPECT_EQ(wrongPartOf("pkcs11:;token=a"), "");
    EXPECT_EQ(wrongPartOf("pkcs11:pin-value=1234"), "pin-value");
    EXPECT_EQ(wrongPartOf("pkcs11:token=a?pin-value=1234"), "?pin-value");
    EXPECT_EQ(wrongPartOf("pkcs11:token=a?module-path=/x.so&pin-value=1234"), "?module-path");
}

} // namespace
} // namespace bangdiem
