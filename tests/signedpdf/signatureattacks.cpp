// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"
#include "forgery.h"

namespace bangdiem::testing {

namespace {

using namespace std::chrono_literals;

/// The hole's hexadecimal digits, as `change` leaves them.
template <typename Change> std::string withHole(std::string pdf, Change change)
{
    const auto hole = holeOf(pdf);
    auto digits = pdf.substr(hole.begin, hole.end - hole.begin);
    change(digits);
    return pdf.replace(hole.begin, hole.end - hole.begin, digits);
}

std::string coveredBytes(const std::string &pdf)
{
    const auto hole = holeOf(pdf);
    return pdf.substr(0, hole.begin) + pdf.substr(hole.end);
}

/// Signed anew by OpenSSL's means, in the room of the signature that was there.
std::string craftedBy(const SignedSheets &sheets, const std::string &pdf, std::vector<CraftedSigner> signers)
{
    return withSignature(pdf, craftSeal(coveredBytes(pdf), signers, {&sheets.pki.below}));
}

CraftedSigner goodSigner(const SignedSheets &sheets)
{
    CraftedSigner signer;
    signer.holder = sheets.pki.signer(SignedSheets::head());
    return signer;
}

/// Issued by an authority that nobody trusts, in the head's name.
Holder impostor()
{
    static const auto authority = [] {
        auto wish = SigningFixture::wish();
        wish.authority = true;
        wish.name = "CA cơ quan nhà nước";
        return issue(wish, testing::keyOf(KeyKind::P256, 60), nullptr);
    }();
    return issue(SignedSheets::head(), testing::keyOf(KeyKind::P256, 61), &authority);
}

std::vector<PdfAttack> otherSigners(const SignedSheets &sheets)
{
    using enum SealReason;
    const auto &pdf = sheets.sheet();
    const auto by = [&](auto change) {
        auto signer = goodSigner(sheets);
        change(signer);
        return craftedBy(sheets, pdf, {signer});
    };
    const auto certified = [&](auto change, KeyKind kind = KeyKind::P256) {
        auto wish = SignedSheets::head();
        change(wish);
        auto signer = goodSigner(sheets);
        signer.holder = sheets.pki.signer(wish, kind);
        return craftedBy(sheets, pdf, {signer});
    };
    return {
        {"cms-by-an-impostor", by([](CraftedSigner &signer) { signer.holder = impostor(); }),
            AuthorityUnknown},
        {"cms-of-no-attributes", by([](CraftedSigner &signer) { signer.withAttributes = false; }),
            NoSignedAttributes},
        {"cms-without-ess", by([](CraftedSigner &signer) { signer.withEss = false; }), AttributesWrong},
        {"cms-with-sha1", by([](CraftedSigner &signer) { signer.digest = EVP_sha1(); }), AlgorithmWeak},
        {"cms-with-a-time-of-its-own", by([&](CraftedSigner &signer) { signer.time = sheets.pki.now - 2h; }),
            AttributeUnknown},
        {"cms-wrong-signature", by([](CraftedSigner &signer) { signer.wrongSignature = true; }),
            SignatureWrong},
        {"cms-by-rsa-1024", certified([](CertificateWish &) {}, KeyKind::Rsa1024), SignerKeyWeak},
        {"cms-by-a-server", certified([](CertificateWish &wish) { wish.extendedUsage = "serverAuth"; }),
            SignerUse},
        {"cms-by-an-expired-certificate",
            certified([&](CertificateWish &wish) { wish.until = sheets.pki.now - 1min; }), SignerExpired},
        {"cms-by-two-signers", craftedBy(sheets, pdf, {goodSigner(sheets), goodSigner(sheets)}), SignerCount},
        {"cms-of-other-bytes",
            withSignature(pdf, craftSeal("%PDF-1.4", {goodSigner(sheets)}, {&sheets.pki.below})),
            ContentDiffers},
    };
}

} // namespace

std::vector<PdfAttack> signatureAttacks(const SignedSheets &sheets)
{
    using enum SealReason;
    const auto &pdf = sheets.sheet();
    const auto der = signatureIn(pdf);
    const auto other
        = sheets.signedBy(*sheets.keyOf(SignedSheets::head()), printedSheet("0" + kSealedAs.substr(1)));
    auto longer = der + '\0';
    longer[3] = static_cast<char>(longer[3] + 1);

    std::vector<PdfAttack> attacks{
        {"usf-contents-null",
            withHole(pdf, [](std::string &hex) { hex = "null" + std::string(hex.size() - 4, ' '); }),
            PdfSignatureIncomplete},
        {"usf-contents-empty",
            withHole(pdf, [](std::string &hex) { hex = "<>" + std::string(hex.size() - 2, ' '); }),
            PdfSignatureIncomplete},
        {"usf-contents-missing", overwritten(pdf, "/Contents <", "/Kontents <"), PdfSignatureIncomplete},
        {"usf-contents-zeros", withSignature(pdf, ""), Malformed},
        {"usf-contents-text", withHole(pdf, [](std::string &hex) { hex.replace(0, 3, "(a)"); }),
            PdfRangeWrong},
        {"usf-contents-der-null", withSignature(pdf, std::string("\x05\x00", 2)), Malformed},
        {"usf-subfilter-missing", overwritten(pdf, "/SubFilter", "/SubFiltex"), PdfSignatureIncomplete},
        {"usf-subfilter-sha1", overwritten(pdf, "/ETSI.CAdES.detached", "/adbe.pkcs7.sha1"), AlgorithmWeak},
        {"usf-subfilter-x509", overwritten(pdf, "/ETSI.CAdES.detached", "/adbe.x509.rsa_sha1"),
            AlgorithmWeak},
        {"usf-subfilter-time-stamp", overwritten(pdf, "/ETSI.CAdES.detached", "/ETSI.RFC3161"),
            AlgorithmWeak},
        {"usf-subfilter-other", overwritten(pdf, "/ETSI.CAdES.detached", "/adbe.pkcs7.detached"),
            ContentDiffers},
        {"usf-time-changed", overwritten(pdf, "/M (D:2026", "/M (D:2016"), ContentDiffers},
        {"usf-time-missing", overwritten(pdf, "/M (D:", "/N (D:"), ContentDiffers},
        {"usf-value-missing", overwritten(pdf, "/V ", "/W "), PdfUnsigned},
        {"swa-padding-not-zero", withHole(pdf, [](std::string &hex) { hex[hex.size() - 2] = '1'; }),
            Malformed},
        {"swa-object-in-the-padding",
            withHole(pdf,
                [](std::string &hex) {
                    hex.replace(hex.size() - 40, 40, "> /Contents <00> /ByteRange [0 1 2 3] <0>");
                    hex.resize(hex.size() - 1);
                }),
            PdfRangeWrong},
        {"swa-blanks-in-the-hole",
            withHole(pdf,
                [](std::string &hex) {
                    hex[hex.size() - 3] = ' ';
                    hex[hex.size() - 2] = ' ';
                }),
            PdfRangeWrong},
        {"cms-junk-in-the-sequence", withSignature(pdf, longer), Malformed},
        {"cms-junk-behind", withSignature(pdf, der + "junk"), Malformed},
        {"cms-shortened", withSignature(pdf, der.substr(0, der.size() / 2)), Malformed},
        {"cms-upper-case", withHole(pdf, [](std::string &hex) { hex.replace(hex.find('a'), 1, "A"); }),
            PdfForeign},
        {"replay-of-another-dossier", withSignature(pdf, signatureIn(other)), ContentDiffers},
    };
    for (auto &attack : otherSigners(sheets))
        attacks.push_back(std::move(attack));
    return attacks;
}

} // namespace bangdiem::testing
