// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that are not signed; the key is not asked for any of them.
#include "pdftools.h"
#include "signedsheet.h"
#include "signing/pdflimit.h"

#include <QFile>

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using namespace testing;

/// Fails the test when it is asked to sign.
class UnaskedKey final : public SigningKey
{
public:
    explicit UnaskedKey(std::vector<Certificate> certificates)
        : m_certificates(std::move(certificates))
    {
    }
    const std::vector<Certificate> &certificates() const override { return m_certificates; }
    Result<std::string> sign(std::string_view) override
    {
        ADD_FAILURE() << "asked";
        return {};
    }

private:
    std::vector<Certificate> m_certificates;
};

class SignPdfRefuses : public ::testing::Test
{
protected:
    Error errorOf(const std::string &pdf)
    {
        UnaskedKey key(sheets.keyOf(SignedSheets::head())->certificates());
        const auto result = signPdf(pdf, key, {}, sheets.pki.now);
        EXPECT_FALSE(result);
        return result ? Error() : result.error();
    }

    /// The English reason of PdfUnfit.
    std::string unfitnessOf(const std::string &pdf)
    {
        const auto error = errorOf(pdf);
        EXPECT_EQ(error.code, ErrorCode::PdfUnfit);
        return error.details.size() == 2 ? error.details[1] : "";
    }

    /// `pdf` as qpdf writes it with `options`.
    static std::string rewritten(const std::string &pdf, const QStringList &options)
    {
        const auto in = fileOf(pdf);
        const auto out = in + QStringLiteral(".out");
        outputOf(QStringLiteral("qpdf"), options + QStringList{in, out});
        QFile file(out);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    SignedSheets sheets;
};

TEST_F(SignPdfRefuses, WhatIsNoPdfOrADamagedOne)
{
    const auto printed = printedSheet();

    for (const auto &damaged : {std::string(), std::string("%PDF-1.4\n"), std::string(1000, 'x'),
             printed.substr(0, printed.size() / 2), printed.substr(1)})
        EXPECT_EQ(errorOf(damaged).code, ErrorCode::PdfUnreadable) << damaged.size();
}

TEST_F(SignPdfRefuses, AnEncryptedOne)
{
    const auto locked = rewritten(printedSheet(),
        {QStringLiteral("--encrypt"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("256"),
            QStringLiteral("--")});
    const auto open = rewritten(printedSheet(),
        {QStringLiteral("--encrypt"), QString(), QStringLiteral("b"), QStringLiteral("256"),
            QStringLiteral("--")});

    EXPECT_EQ(unfitnessOf(locked), "it is encrypted");
    EXPECT_EQ(unfitnessOf(open), "it is encrypted");
}

TEST_F(SignPdfRefuses, OneWithCompressedStructure)
{
    const auto compressed = rewritten(printedSheet(), {QStringLiteral("--object-streams=generate")});

    EXPECT_EQ(unfitnessOf(compressed), "its structure is compressed, and signed it could not be PDF/A-1b");
}

TEST_F(SignPdfRefuses, AThirdSigner)
{
    const auto twice = sheets.signedBy(*sheets.keyOf(SignedSheets::deputy()), sheets.sheet());

    EXPECT_EQ(unfitnessOf(twice), "it bears two signatures already");
}

TEST_F(SignPdfRefuses, OneThatWasAddedToSinceItWasSigned)
{
    const auto &pdf = sheets.sheet();
    const auto table = pdf.rfind("startxref");
    const auto added = pdf + "% note\n" + pdf.substr(table);

    EXPECT_EQ(unfitnessOf(added), "something was added to it after it was signed");
}

TEST_F(SignPdfRefuses, OneWithAFormOrSignatureOfAnotherProgram)
{
    auto renamed = sheets.sheet();
    renamed.replace(renamed.find("(BangDiem1)"), 11, "(Signature)");

    EXPECT_EQ(unfitnessOf(renamed),
        "it has a form or a signature of another program, which signing could make invalid");
}

TEST_F(SignPdfRefuses, ACertifiedOne)
{
    auto certified = printedSheet();
    const std::string_view marks = "/PieceInfo << /BangDiem <<";
    certified.replace(certified.find(marks), marks.size(), "/Perms << >> /P << /B   <<");

    EXPECT_EQ(unfitnessOf(certified), "it is certified against further changes");
}

TEST_F(SignPdfRefuses, AHugeOne)
{
    EXPECT_EQ(errorOf(std::string(kPdfLimit + 1, ' ')).code, ErrorCode::TooLarge);
}

} // namespace
} // namespace bangdiem
