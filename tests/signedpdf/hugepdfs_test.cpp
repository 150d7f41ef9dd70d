// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that are meant to keep the program busy or to bring it down.
#include "forgery.h"
#include "signedsheet.h"

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using namespace testing;
using ::testing::Contains;

/// A PDF of these objects, numbered from 1; the first is the catalog.
std::string pdfOf(const std::vector<std::string> &bodies)
{
    std::string pdf = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        auto offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + bodies[i] + "\nendobj\n";
    }
    const auto at = std::to_string(pdf.size());
    const auto size = std::to_string(bodies.size() + 1);
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size
        + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n";
}

std::string reference(std::size_t number)
{
    return std::to_string(number) + " 0 R";
}

class VerifyPdfEndsSoon : public ::testing::Test
{
protected:
    /// Not valid, whatever else; that it ends, and soon, is the test.
    std::vector<SealReason> reasonsFor(const std::vector<std::string> &bodies) const
    {
        const auto verdict = sheets.verify(pdfOf(bodies));
        EXPECT_NE(verdict.validity, Validity::Valid);
        return reasonsOf(verdict);
    }

    SignedSheets sheets;
};

TEST_F(VerifyPdfEndsSoon, OnATreeOfPagesThatIsVeryDeep)
{
    std::vector<std::string> bodies{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (std::size_t i = 2; i < 100'000; ++i)
        bodies.push_back("<< /Type /Pages /Count 1 /Kids [" + reference(i + 1) + "] >>");
    bodies.push_back("<< /Type /Page /MediaBox [0 0 1 1] >>");

    EXPECT_THAT(reasonsFor(bodies), Contains(SealReason::PdfDamaged));
}

TEST_F(VerifyPdfEndsSoon, OnATreeOfPagesThatGoesInCircles)
{
    EXPECT_THAT(
        reasonsFor({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [2 0 R] >>"}),
        Contains(SealReason::PdfDamaged));
}

TEST_F(VerifyPdfEndsSoon, OnFieldsThatMultiply)
{
    std::vector<std::string> bodies{"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1 1] >>"};
    for (std::size_t i = 4; i < 24; ++i) {
        std::string kids;
        for (int copy = 0; copy < 100; ++copy)
            kids += reference(i + 1) + ' ';
        bodies.push_back("<< /Kids [" + kids + "] >>");
    }
    bodies.emplace_back("<< /FT /Sig /V << >> >>");

    EXPECT_THAT(reasonsFor(bodies), Contains(SealReason::PdfForeign));
}

TEST_F(VerifyPdfEndsSoon, OnVeryManyObjects)
{
    std::vector<std::string> bodies{"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1 1] >>"};
    bodies.resize(300'000, "null");

    EXPECT_THAT(reasonsFor(bodies), Contains(SealReason::PdfDamaged));
}

TEST_F(VerifyPdfEndsSoon, OnArraysWithinArrays)
{
    const auto nested = std::string(1'000'000, '[') + std::string(1'000'000, ']');

    EXPECT_THAT(reasonsFor({"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
                    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1 1] >>", nested}),
        Contains(SealReason::PdfForeign));
}

} // namespace
} // namespace bangdiem
