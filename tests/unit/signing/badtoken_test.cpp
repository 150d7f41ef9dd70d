// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and drivers that do not do what they should.
#include "signing/makeseal.h"
#include "signing/tokenkey.h"
#include "signingfixture.h"
#include "support/checkout.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <dlfcn.h>
#include <unistd.h>

namespace bangdiem {
namespace {

using namespace testing;

std::optional<ErrorCode> loadRefusal(const std::filesystem::path &module)
{
    const auto driver = TokenDriver::load(module);
    return driver ? std::nullopt : std::optional(driver.error().code);
}

std::filesystem::path fakeDriver()
{
    return tests::builtFile("libbangdiem_fakedriver.so");
}

class BadToken : public ::testing::Test
{
protected:
    BadToken()
    {
        std::ofstream(file, std::ios::binary) << holder.der();
        setenv("BANGDIEM_FAKE_CERTIFICATE", file.c_str(), 1);
    }
    ~BadToken() override { std::filesystem::remove(file); }

    /// What sealing with a token in this role ends with.
    Result<std::string> sealAs(const char *role)
    {
        setenv("BANGDIEM_FAKE_TOKEN", role, 1);
        const auto driver = TokenDriver::load(fakeDriver()).value();
        const auto token = driver->tokens().value().at(0);
        const auto certificate = driver->certificates(token).value().at(0);
        const auto key = openTokenKey(driver, token, certificate, [this](const Token &) {
            ++asked;
            return givesUp ? std::nullopt : std::optional(Secret("1234"));
        }).value();
        return makeSeal(pki.content, *key, pki.now);
    }
    void expect(const char *role, ErrorCode code)
    {
        const auto seal = sealAs(role);
        ASSERT_FALSE(seal) << role;
        EXPECT_EQ(seal.error().code, code) << role;
    }
    static int tries()
    {
        void *driver = dlopen(fakeDriver().c_str(), RTLD_NOW);
        return reinterpret_cast<int (*)()>(dlsym(driver, "fakeLogins"))();
    }

    SigningFixture pki;
    Holder holder = pki.signer();
    std::filesystem::path file
        = std::filesystem::path(::testing::TempDir()) / ("signer" + std::to_string(getpid()));
    bool givesUp = false;
    int asked = 0;
};

TEST_F(BadToken, RemovedWhileItSignsSaysSo)
{
    expect("removed", ErrorCode::TokenRemoved);
}

TEST_F(BadToken, RefusingGivesItsNumber)
{
    const auto seal = sealAs("refuses");
    ASSERT_FALSE(seal);
    EXPECT_EQ(seal.error(), (Error{ErrorCode::TokenRefused, {}, {"0x00000068"}}));
}

TEST_F(BadToken, WithALockedPinIsNotAsked)
{
    expect("locked", ErrorCode::TokenPinLocked);
    EXPECT_EQ(asked, 0);
    EXPECT_EQ(tries(), 0);
}

TEST_F(BadToken, TellsWhatAWrongPinLeaves)
{
    expect("last-try", ErrorCode::TokenPinLastTry);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(tries(), 1);
}

TEST_F(BadToken, TellsThatAWrongPinLockedIt)
{
    expect("locks", ErrorCode::TokenPinLocked);
    EXPECT_EQ(tries(), 1);
}

TEST_F(BadToken, WithoutAPinDoesNothing)
{
    givesUp = true;
    expect("", ErrorCode::Cancelled);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(tries(), 0);
}

TEST_F(BadToken, WithoutTheKeySaysSo)
{
    expect("no-key", ErrorCode::TokenNoKey);
}

TEST_F(BadToken, AWrongSignatureIsNotHandedOut)
{
    expect("", ErrorCode::SigningFailed);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(tries(), 2); // this key wants its PIN for each signature, besides the login
}

TEST_F(BadToken, WithAPinPadIsNotAskedHere)
{
    expect("pin-pad", ErrorCode::SigningFailed);
    EXPECT_EQ(asked, 0);
}

TEST(TokenDrivers, ThatCannotBeUsedAreNamed)
{
    const auto folder = std::filesystem::path(::testing::TempDir());
    const auto text = folder / "no-driver.so";
    std::ofstream(text) << "not a library";

    EXPECT_EQ(loadRefusal(folder / "absent.so"), ErrorCode::TokenDriverMissing);
    EXPECT_EQ(loadRefusal(folder), ErrorCode::TokenDriverMissing);
    EXPECT_EQ(loadRefusal(text), ErrorCode::TokenDriverBroken);
    EXPECT_EQ(loadRefusal("/usr/lib/x86_64-linux-gnu/libz.so.1"), ErrorCode::TokenDriverBroken);
    setenv("BANGDIEM_FAKE_TOKEN", "no-start", 1);
    EXPECT_EQ(loadRefusal(fakeDriver()), ErrorCode::TokenDriverBroken);
    setenv("BANGDIEM_FAKE_TOKEN", "absent", 1);
    const auto driver = TokenDriver::load(fakeDriver());
    ASSERT_TRUE(driver);
    EXPECT_EQ((*driver)->tokens().error().code, ErrorCode::TokenAbsent);
    std::filesystem::remove(text);
}

} // namespace
} // namespace bangdiem
