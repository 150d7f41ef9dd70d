// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/truststore.h"

#include "signingfixture.h"

#include <openssl/pem.h>

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;

std::string pemOf(const std::vector<Holder> &holders)
{
    const BioOwner bio(BIO_new(BIO_s_mem()));
    for (const auto &holder : holders)
        PEM_write_bio_X509(bio.get(), holder.certificate);
    char *text = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

std::optional<ErrorCode> refusal(std::string_view file)
{
    TrustStore office;
    const auto added = office.add(file, "file");
    return added ? std::nullopt : std::optional(added.error().code);
}

TEST(Trust, ReadsDerAndSeveralInPem)
{
    const SigningFixture pki;

    EXPECT_EQ(refusal(pki.root.der()), std::nullopt);
    EXPECT_EQ(refusal(pemOf({pki.root, pki.below})), std::nullopt);
    EXPECT_EQ(refusal("Root CA\n" + pemOf({pki.root})), std::nullopt);
    EXPECT_EQ(refusal(revocationList(pki.root, pki.now - 1h, pki.now)), std::nullopt);
}

TEST(Trust, CountsWhatItHas)
{
    const SigningFixture pki;
    TrustStore office;

    EXPECT_TRUE(office.add(pemOf({pki.root, pki.below}), "file"));
    EXPECT_TRUE(office.add(revocationList(pki.root, pki.now - 1h, pki.now), "file"));
    EXPECT_FALSE(office.add(pemOf({pki.root, pki.signer()}), "file"));

    EXPECT_EQ(office.authorities(), 2U);
    EXPECT_EQ(office.revocationLists(), 1U);
}

TEST(Trust, RefusesWhatIsNoAuthority)
{
    const SigningFixture pki;
    auto weak = SigningFixture::wish();
    weak.authority = true;

    EXPECT_EQ(refusal(""), ErrorCode::AuthorityUnreadable);
    EXPECT_EQ(refusal("hello"), ErrorCode::AuthorityUnreadable);
    EXPECT_EQ(refusal(pki.root.der() + "x"), ErrorCode::AuthorityUnreadable);
    EXPECT_EQ(refusal("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
        ErrorCode::AuthorityUnreadable);
    EXPECT_EQ(refusal(pki.signer().der()), ErrorCode::AuthorityUnfit);
    EXPECT_EQ(refusal(pemOf({pki.root, pki.signer()})), ErrorCode::AuthorityUnfit);
    EXPECT_EQ(
        refusal(issue(weak, testing::keyOf(KeyKind::Rsa1024), nullptr).der()), ErrorCode::AuthorityUnfit);
    EXPECT_EQ(refusal(std::string((32U << 20U) + 1, 'x')), ErrorCode::TooLarge);
}

} // namespace
} // namespace bangdiem
