// SPDX-License-Identifier: GPL-3.0-or-later
// The seal by itself: content, form, algorithms, signers. Rows C1, C2, C5, C7 to C11 and C13 of the matrix.
#include "signingfixture.h"

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;
using Reasons = std::vector<SealReason>;

class SealForm : public ::testing::TestWithParam<KeyKind>
{
protected:
    Holder signer(const CertificateWish &wish = SigningFixture::wish()) const
    {
        return pki.signer(wish, GetParam());
    }
    void expect(const std::string &seal, Validity validity, const Reasons &reasons) const
    {
        const auto verdict = pki.verify(seal);
        EXPECT_EQ(verdict.validity, validity);
        EXPECT_EQ(reasonsOf(verdict), reasons);
    }
    void expectInvalid(const std::string &seal, SealReason reason) const
    {
        expect(seal, Validity::Invalid, {reason});
    }

    SigningFixture pki;
};

TEST_P(SealForm, GoodIsValidUnderEveryDigest)
{
    for (const auto *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
        auto by = pki.by(signer());
        by.digest = digest;
        expect(pki.sealBy(by), Validity::Valid, {});
    }
}

TEST_P(SealForm, OtherContentIsInvalid)
{
    const auto seal = pki.sealBy(pki.by(signer()));

    for (const std::string &other :
        {std::string(pki.content) + " ", std::string(pki.content.substr(1)), std::string()}) {
        const auto verdict = verifySeal(other, seal, pki.trust, pki.now);
        EXPECT_EQ(verdict.validity, Validity::Invalid);
        EXPECT_EQ(reasonsOf(verdict), Reasons{SealReason::ContentDiffers});
    }
}

TEST_P(SealForm, ACertificateForSomethingElseIsInvalid)
{
    const auto expectUnfit = [this](const char *usage, const char *extended) {
        auto wish = SigningFixture::wish();
        wish.keyUsage = usage;
        wish.extendedUsage = extended;
        expectInvalid(pki.sealBy(pki.by(signer(wish))), SealReason::SignerUse);
    };

    expectUnfit("critical,digitalSignature", "serverAuth");
    expectUnfit("critical,digitalSignature", "emailProtection,serverAuth");
    expectUnfit("critical,digitalSignature", "clientAuth");
    expectUnfit("critical,digitalSignature", "anyExtendedKeyUsage");
    expectUnfit("critical,keyEncipherment", "emailProtection");
    expectUnfit("", "emailProtection");
    auto authority = SigningFixture::wish();
    authority.authority = true;
    expectInvalid(pki.sealBy(pki.by(signer(authority))), SealReason::SignerUse);
}

TEST_P(SealForm, UsesForDocumentsAreValid)
{
    for (const auto *extended :
        {"", "emailProtection", "1.3.6.1.5.5.7.3.36", "clientAuth,1.3.6.1.4.1.311.10.3.12"}) {
        auto wish = SigningFixture::wish();
        wish.extendedUsage = extended;
        wish.keyUsage = "critical,nonRepudiation";
        expect(pki.sealBy(pki.by(signer(wish))), Validity::Valid, {});
    }
}

TEST_P(SealForm, WeakDigestsAreInvalid)
{
    auto digests = std::vector{EVP_sha1(), EVP_sha224()};
    if (GetParam() == KeyKind::Rsa2048)
        digests.push_back(EVP_md5()); // has no signature with a curve
    for (const auto *digest : digests) {
        auto by = pki.by(signer());
        by.digest = digest;
        expectInvalid(pki.sealBy(by), SealReason::AlgorithmWeak);
    }
}

TEST_P(SealForm, AnUnknownDigestIsInvalid)
{
    const std::string sha256("\x60\x86\x48\x01\x65\x03\x04\x02\x01");
    auto seal = pki.sealBy(pki.by(signer()));
    for (std::size_t at = 0; (at = seal.find(sha256, at)) != std::string::npos; ++at)
        seal[at + sha256.size() - 1] = '\x7f';
    expectInvalid(seal, SealReason::AlgorithmWeak);
}

TEST_P(SealForm, NoSignedAttributesIsInvalid)
{
    auto by = pki.by(signer());
    by.withAttributes = false;
    expectInvalid(pki.sealBy(by), SealReason::NoSignedAttributes);
}

TEST_P(SealForm, NoEssOrThatOfAnotherIsInvalid)
{
    auto without = pki.by(signer());
    without.withEss = false;
    expectInvalid(pki.sealBy(without), SealReason::AttributesWrong);

    auto another = pki.by(signer());
    another.essOf = pki.below.certificate;
    expectInvalid(pki.sealBy(another), SealReason::AttributesWrong);
}

TEST_P(SealForm, AnUnknownSignedAttributeCannotBeJudged)
{
    auto by = pki.by(signer());
    by.unknownAttribute = NID_pkcs9_challengePassword;
    expect(pki.sealBy(by), Validity::CannotTell, {SealReason::AttributeUnknown});
}

TEST_P(SealForm, ASignatureByAnotherKeyIsInvalid)
{
    auto by = pki.by(signer());
    by.wrongSignature = true;
    expectInvalid(pki.sealBy(by), SealReason::SignatureWrong);
}

TEST_P(SealForm, TwoGoodSignersAreValidAndOneBadSpoilsBoth)
{
    auto second = SigningFixture::wish();
    second.name = "Văn thư";
    second.serial = 1001;
    auto other = pki.by(pki.signer(second, KeyKind::P256, 3));

    const auto both = pki.verify(craftSeal(pki.content, {pki.by(signer()), other}, {&pki.below}));
    EXPECT_EQ(both.validity, Validity::Valid);
    EXPECT_EQ(both.signers.size(), 2U);

    other.wrongSignature = true;
    for (const auto &signers : {std::vector{pki.by(signer()), other}, std::vector{other, pki.by(signer())}})
        expectInvalid(craftSeal(pki.content, signers, {&pki.below}), SealReason::SignatureWrong);
}

TEST_P(SealForm, ThreeSignersOrNoneAreInvalid)
{
    std::vector<CraftedSigner> three;
    for (int i = 0; i < 3; ++i) {
        auto wish = SigningFixture::wish();
        wish.serial = 2000 + i;
        three.push_back(pki.by(signer(wish)));
    }
    expectInvalid(craftSeal(pki.content, three, {&pki.below}), SealReason::SignerCount);
    expectInvalid(craftSeal(pki.content, {}, {&pki.below}), SealReason::SignerCount);
}

TEST_P(SealForm, OfTwoCertificatesWithOneNumberTheNamedOneIsShown)
{
    const auto right = signer();
    auto wish = SigningFixture::wish();
    wish.name = "Giám đốc";
    const auto twin = pki.signer(wish, KeyKind::P256, 4);
    CraftedSigner by = pki.by(right);

    for (const auto &more :
        {std::vector<const Holder *>{&twin, &pki.below}, std::vector<const Holder *>{&pki.below, &twin}}) {
        const auto verdict = pki.verify(craftSeal(pki.content, {by}, more));
        EXPECT_EQ(verdict.validity, Validity::Valid);
        ASSERT_EQ(verdict.signers.size(), 1U);
        EXPECT_EQ(verdict.signers[0].certificate.name, "Nguyễn Văn A");
    }
}

INSTANTIATE_TEST_SUITE_P(Keys, SealForm, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256, KeyKind::P384));

class SealBytes : public ::testing::Test
{
protected:
    void expectMalformed(const std::string &seal) const
    {
        EXPECT_EQ(reasonsOf(pki.verify(seal)), Reasons{SealReason::Malformed});
    }

    SigningFixture pki;
    std::string good = pki.sealBy(pki.by(pki.signer()));
};

TEST_F(SealBytes, NothingMayFollowOrBeMissing)
{
    expectMalformed(good + '\0');
    expectMalformed(good + good);
    expectMalformed(good.substr(0, good.size() - 1));
    expectMalformed("");
    expectMalformed("-----BEGIN CMS-----");
}

TEST_F(SealBytes, OnlyDerIsRead)
{
    ASSERT_EQ(good.substr(0, 2), "\x30\x82");
    expectMalformed("\x30\x80" + good.substr(4) + std::string(2, '\0')); // without a length
    expectMalformed("\x30\x83" + std::string(1, '\0') + good.substr(2)); // a longer length than needed
}

TEST_F(SealBytes, ContentInsideIsNotOurs)
{
    const BioOwner bio(BIO_new_mem_buf(pki.content.data(), static_cast<int>(pki.content.size())));
    const auto holder = pki.signer();
    const CmsOwner cms(CMS_sign(
        holder.certificate, holder.key, nullptr, bio.get(), CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP));
    expectMalformed(derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, cms.get()));
}

TEST_F(SealBytes, RevocationListsInsideAreNotOurs)
{
    const auto *at = bytesOf(good);
    const CmsOwner cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(good.size())));
    const auto der = revocationList(pki.below, pki.now - 1h, pki.now + 1h);
    at = bytesOf(der);
    const CrlOwner list(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())));
    CMS_add1_crl(cms.get(), list.get());
    expectMalformed(derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, cms.get()));
}

TEST_F(SealBytes, AnEmptySetOfDigestsIsMalformed)
{
    // SET { SEQUENCE { sha256 } } becomes a SET of nothing, every length around it shorter by as much.
    const std::string digests("\x31\x0d\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01", 15);
    auto emptied = good;
    const auto at = emptied.find(digests);
    ASSERT_NE(at, std::string::npos);
    emptied.replace(at, digests.size(), std::string("\x31\x00", 2));
    const auto shorten = [&emptied](std::size_t place) {
        const auto low = static_cast<unsigned char>(emptied[place + 1]);
        const auto high = static_cast<unsigned char>(emptied[place]);
        const unsigned size = (unsigned{high} << 8U) + low - 13;
        emptied[place] = static_cast<char>(size >> 8U);
        emptied[place + 1] = static_cast<char>(size & 0xffU);
    };
    for (const std::size_t place : {2U, 17U, 21U})
        shorten(place);
    expectMalformed(emptied);
}

TEST_F(SealBytes, HugeSealsAreRefusedUnread)
{
    EXPECT_EQ(reasonsOf(pki.verify(std::string(10U << 20U, '0'))), Reasons{SealReason::TooLarge});
    std::vector<Holder> holders;
    std::vector<const Holder *> many;
    holders.reserve(20);
    for (int i = 0; i < 20; ++i) {
        auto wish = SigningFixture::wish();
        wish.serial = 3000 + i;
        many.push_back(&holders.emplace_back(pki.signer(wish)));
    }
    expectMalformed(craftSeal(pki.content, {pki.by(pki.signer())}, many));
}

TEST_F(SealBytes, WithoutTheSignersCertificateItIsInvalid)
{
    const auto *at = bytesOf(good);
    const CmsOwner cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(good.size())));
    const auto holder = pki.signer();
    const CmsOwner without(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_STREAM));
    auto *info = CMS_add1_signer(without.get(), holder.certificate, holder.key, EVP_sha256(),
        CMS_PARTIAL | CMS_NOCERTS | CMS_CADES | CMS_NOSMIMECAP);
    const auto digest = digestOf(pki.content, EVP_sha256());
    CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1);
    CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(), 32);
    CMS_SignerInfo_sign(info);
    EXPECT_EQ(reasonsOf(pki.verify(derOf<CMS_ContentInfo>(i2d_CMS_ContentInfo, without.get()))),
        Reasons{SealReason::CertificateAbsent});
}

TEST_F(SealBytes, AShortRsaKeyIsInvalid)
{
    const auto seal = pki.sealBy(pki.by(pki.signer(SigningFixture::wish(), KeyKind::Rsa1024)));
    EXPECT_EQ(reasonsOf(pki.verify(seal)), Reasons{SealReason::SignerKeyWeak});
}

} // namespace
} // namespace bangdiem
