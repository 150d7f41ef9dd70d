// SPDX-License-Identifier: GPL-3.0-or-later
// Signed sheets, held against programs that are not ours: Poppler, OpenSSL, qpdf, PDFBox Preflight.
#include "othertools.h"
#include "pdftools.h"
#include "signing/tokenkey.h"
#include "softtoken.h"

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using namespace testing;
using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// What every reader of signatures agrees on.
void expectRight(const SignedSheets &sheets, const std::string &pdf, int signatures)
{
    const auto verdict = sheets.verify(pdf);
    EXPECT_THAT(reasonsOf(verdict), IsEmpty());
    EXPECT_EQ(verdict.validity, Validity::Valid);
    EXPECT_EQ(static_cast<int>(verdict.signatures.size()), signatures);
    EXPECT_EQ(rightSignaturesByPoppler(fileOf(pdf)), signatures);
    for (int i = 0; i < signatures; ++i)
        EXPECT_TRUE(isRightByOpenssl(pdf, i, sheets.pki));
}

/// The same, and it is PDF/A-1b.
void expectGood(const SignedSheets &sheets, const std::string &pdf, int signatures)
{
    expectRight(sheets, pdf, signatures);
    const auto file = fileOf(pdf);
    EXPECT_THAT(preflight(file).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    EXPECT_TRUE(isSoundByQpdf(file));
}

class SignPdf : public ::testing::TestWithParam<KeyKind>
{
protected:
    /// The key of a token with that of GetParam() on it.
    std::unique_ptr<SigningKey> tokenKey()
    {
        tokens.add("vgca");
        tokens.putCertificate("vgca", sheets.pki.below, "02");
        tokens.put("vgca", sheets.pki.signer(SignedSheets::head(), GetParam()), "01");
        const std::shared_ptr<TokenDriver> driver = TokenDriver::load(SoftTokens::driver()).value();
        const auto token = chooseToken(driver->tokens().value(), "").value();
        const auto certificate = chooseCertificate(driver->certificates(token).value(), "").value();
        return openTokenKey(driver, token, certificate, [](const Token &) {
            return std::optional(Secret("1234"));
        }).value();
    }

    SignedSheets sheets;
    SoftTokens tokens;
};

TEST_P(SignPdf, SignsASheetWithTheKeyOfAFile)
{
    const auto key = sheets.keyOf(SignedSheets::head(), GetParam());
    const auto printed = printedSheet();

    const auto pdf = sheets.signedBy(*key, printed);

    EXPECT_TRUE(pdf.starts_with(printed));
    expectGood(sheets, pdf, 1);
    const auto verdict = sheets.verify(pdf);
    EXPECT_EQ(verdict.sealedAs, kSealedAs);
    EXPECT_EQ(verdict.signatures.at(0).size, pdf.size());
    const auto &signer = verdict.signatures.at(0).verdict.signers.at(0);
    EXPECT_EQ(signer.certificate.name, "Nguyễn Thị Phương Thảo");
    EXPECT_EQ(signer.certificate.title, "Giám đốc");
    EXPECT_EQ(signer.claimedTime, sheets.pki.now - 1h);
}

TEST_P(SignPdf, SignsASheetWithTheKeyOfAToken)
{
    const auto key = tokenKey();

    expectRight(sheets, sheets.signedBy(*key, printedSheet()), 1);
}

TEST_P(SignPdf, LetsASecondSignerSignTheFirstSignatureToo)
{
    const auto second = sheets.keyOf(SignedSheets::deputy(), GetParam(), 1);

    const auto pdf = sheets.signedBy(*second, sheets.sheet());

    EXPECT_TRUE(pdf.starts_with(sheets.sheet()));
    expectGood(sheets, pdf, 2);
    const auto verdict = sheets.verify(pdf);
    EXPECT_EQ(verdict.signatures.at(0).size, sheets.sheet().size());
    EXPECT_EQ(verdict.signatures.at(1).size, pdf.size());
    EXPECT_EQ(verdict.signatures.at(1).verdict.signers.at(0).certificate.name, "Trần Văn Bình");
}

INSTANTIATE_TEST_SUITE_P(Keys, SignPdf, ::testing::Values(KeyKind::Rsa2048, KeyKind::P256));

TEST(SignedSheet, MayHaveOneBlockOfSignaturesOrBeADraft)
{
    const SignedSheets sheets;
    const auto key = sheets.keyOf(SignedSheets::head());
    const auto deputy = sheets.keyOf(SignedSheets::deputy());

    const auto oneBlock = sheets.signedBy(*key, printedSheet(kSealedAs, "tayninh-2693-2015-pl2"));
    expectGood(sheets, sheets.signedBy(*deputy, oneBlock), 2);

    const auto draft = sheets.signedBy(*key, printedSheet(""));
    expectRight(sheets, draft, 1);
    EXPECT_EQ(sheets.verify(draft).sealedAs, "");
}

TEST(SignedSheet, ShowsItsSignersBesideOneAnotherAndLeavesRoomForTheRedSeal)
{
    const SignedSheets sheets;
    const auto pdf = sheets.signedBy(*sheets.keyOf(SignedSheets::deputy()), sheets.sheet());
    const auto words = wordsOf(fileOf(pdf));
    constexpr double kSeal = 36 / 25.4 * 72; // as wide as the law has it
    constexpr double kHalf = 165 / 25.4 * 72 / 2;

    const auto boxes = signatureBoxesOf(pdf);

    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_FALSE(boxes[0].intersects(boxes[1]));
    EXPECT_GE(boxes[0].left() - boxes[1].right(), kSeal);
    EXPECT_GE(boxes[1].left() + kHalf - boxes[1].right(), kSeal);
    for (const auto &word : words)
        for (const auto &box : boxes)
            EXPECT_FALSE(word.page == 3 && word.box.intersects(box)) << word.text.toStdString();
}

} // namespace
} // namespace bangdiem
