// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pkcs12.h"

#include "signingfixture.h"
#include "support/filebytes.h"

#include <cstdlib>
#include <filesystem>

#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace bangdiem {
namespace {

using namespace testing;

std::optional<ErrorCode> refusal(std::string_view file, std::string password = "1234")
{
    const auto key = openPkcs12(file, Secret(std::move(password)));
    return key ? std::nullopt : std::optional(key.error().code);
}

class Pkcs12 : public ::testing::Test
{
protected:
    /// A file of the given bags, its MAC by the password "1234".
    static std::string fileOf(STACK_OF(PKCS12_SAFEBAG) * bags)
    {
        STACK_OF(PKCS7) *safes = nullptr;
        PKCS12_add_safe(&safes, bags, -1, 0, nullptr);
        const std::unique_ptr<PKCS12, Released<PKCS12_free>> file(PKCS12_add_safes(safes, 0));
        PKCS12_set_mac(file.get(), "1234", -1, nullptr, 0, 2048, EVP_sha256());
        sk_PKCS7_pop_free(safes, PKCS7_free);
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
        return derOf<PKCS12>(i2d_PKCS12, file.get());
    }

    SigningFixture pki;
    Holder holder = pki.signer();
};

TEST_F(Pkcs12, OpensWithItsPasswordOnly)
{
    const auto file = keyFile(holder, {&pki.below}, "mật khẩu");

    EXPECT_EQ(refusal(file, "mật khẩu"), std::nullopt);
    EXPECT_EQ(refusal(file, "mat khau"), ErrorCode::KeyFilePassword);
    EXPECT_EQ(refusal(file, ""), ErrorCode::KeyFilePassword);
    EXPECT_EQ(refusal(keyFile(holder, {}, ""), ""), std::nullopt);
}

TEST_F(Pkcs12, OpensFilesOfOldPrograms)
{
    EXPECT_EQ(refusal(keyFile(holder, {&pki.below}, "1234", 2048, NID_pbe_WithSHA1And3_Key_TripleDES_CBC)),
        std::nullopt);
    EXPECT_EQ(refusal(keyFile(holder, {&pki.below}, "1234", 100'000, NID_aes_256_cbc)), std::nullopt);
}

/// As Windows wrote them until version 10 (RC2): OpenSSL's command writes it when told, its library does not.
TEST_F(Pkcs12, OpensFilesOfOldWindows)
{
    const auto folder = std::filesystem::path(::testing::TempDir()) / "old-windows";
    std::filesystem::create_directories(folder);
    const BioOwner pem(BIO_new_file((folder / "pem").c_str(), "w"));
    PEM_write_bio_PKCS8PrivateKey(pem.get(), holder.key, nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(pem.get(), holder.certificate);
    BIO_flush(pem.get());

    const auto command = "openssl pkcs12 -export -legacy -certpbe PBE-SHA1-RC2-40 -passout pass:1234 -in "
        + (folder / "pem").string() + " -out " + (folder / "file").string();
    ASSERT_EQ(std::system(command.c_str()), 0);
    const auto bytes = tests::bytesOf(folder / "file");

    EXPECT_EQ(refusal(bytes), std::nullopt);
    EXPECT_EQ(refusal(bytes, "4321"), ErrorCode::KeyFilePassword);
    std::filesystem::remove_all(folder);
}

TEST_F(Pkcs12, RefusesWhatIsNoKeyFile)
{
    const auto file = keyFile(holder, {&pki.below}, "1234");

    EXPECT_EQ(refusal(""), ErrorCode::KeyFileUnreadable);
    EXPECT_EQ(refusal("x"), ErrorCode::KeyFileUnreadable);
    EXPECT_EQ(refusal(holder.der()), ErrorCode::KeyFileUnreadable);
    EXPECT_EQ(refusal(file.substr(0, file.size() / 2)), ErrorCode::KeyFileUnreadable);
    EXPECT_EQ(refusal(std::string((1U << 20U) + 1, '0')), ErrorCode::TooLarge);
}

/// The file with every number `from` (of its iterations) written as `to`, both of as many bytes.
std::string withIterations(std::string file, const std::string &from, const std::string &to)
{
    for (std::size_t at = 0; (at = file.find(from, at)) != std::string::npos; at += to.size())
        file.replace(at, from.size(), to);
    return file;
}

TEST_F(Pkcs12, RefusesToComputeForMinutes)
{
    const std::string used("\x02\x03\x01\x11\x71", 5); // 70,001 as DER
    const std::string eightMillion("\x02\x03\x7f\xff\xff", 5);
    const auto costlyMac = keyFile(holder, {}, "1234", 2048, 0, 70'001);
    ASSERT_NE(costlyMac.find(used), std::string::npos);
    EXPECT_EQ(refusal(withIterations(costlyMac, used, eightMillion)), ErrorCode::KeyFileCostly);

    // Each costs what is allowed, together they do not.
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    PKCS12_add_cert(&bags, holder.certificate);
    PKCS12_add_key(&bags, holder.key, 0, 1'100'000, NID_aes_256_cbc, "1234");
    PKCS12_add_key(&bags, holder.key, 0, 1'100'000, NID_aes_256_cbc, "1234");
    EXPECT_EQ(refusal(fileOf(bags)), ErrorCode::KeyFileCostly);
}

TEST_F(Pkcs12, SaysWhatIsMissingOrTooMuch)
{
    STACK_OF(PKCS12_SAFEBAG) *none = nullptr;
    PKCS12_add_cert(&none, holder.certificate);
    EXPECT_EQ(refusal(fileOf(none)), ErrorCode::KeyFileNoKey);

    STACK_OF(PKCS12_SAFEBAG) *two = nullptr;
    PKCS12_add_cert(&two, holder.certificate);
    PKCS12_add_key(&two, holder.key, 0, 2048, NID_aes_256_cbc, "1234");
    PKCS12_add_key(&two, testing::keyOf(KeyKind::P256, 9), 0, 2048, NID_aes_256_cbc, "1234");
    EXPECT_EQ(refusal(fileOf(two)), ErrorCode::KeyFileSeveralKeys);

    STACK_OF(PKCS12_SAFEBAG) *alone = nullptr;
    PKCS12_add_key(&alone, holder.key, 0, 2048, NID_aes_256_cbc, "1234");
    PKCS12_add_cert(&alone, pki.below.certificate);
    EXPECT_EQ(refusal(fileOf(alone)), ErrorCode::KeyFileNoCertificate);
}

TEST(SecretText, IsTakenFromItsOwner)
{
    std::string typed = "a password longer than any small string";
    Secret secret(std::move(typed));
    EXPECT_TRUE(typed.empty()); // NOLINT(bugprone-use-after-move): this is what is promised
    const Secret moved(std::move(secret));
    EXPECT_EQ(moved.text(), "a password longer than any small string");
    EXPECT_TRUE(secret.text().empty()); // NOLINT(bugprone-use-after-move)
}

} // namespace
} // namespace bangdiem
