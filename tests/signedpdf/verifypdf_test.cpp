// SPDX-License-Identifier: GPL-3.0-or-later
// Signed PDFs as enemies change them: none is valid.
#include "attacks.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

namespace bangdiem {
namespace {

using namespace testing;
using ::testing::Contains;

struct Kind {
    const char *name;
    std::vector<PdfAttack> (*attacks)(const SignedSheets &);
};

std::ostream &operator<<(std::ostream &out, const Kind &kind)
{
    return out << kind.name;
}

class PdfAttacks : public ::testing::TestWithParam<Kind>
{
};

TEST_P(PdfAttacks, AreNeverValidAndEachIsNamed)
{
    const SignedSheets sheets;
    ASSERT_EQ(sheets.verify(sheets.sheet()).validity, Validity::Valid);

    for (const auto &attack : GetParam().attacks(sheets)) {
        const auto verdict = sheets.verify(attack.pdf);
        EXPECT_NE(verdict.validity, Validity::Valid) << attack.name;
        std::vector<std::string_view> named;
        for (const auto reason : reasonsOf(verdict))
            named.push_back(nameOf(reason));
        EXPECT_THAT(named, Contains(nameOf(attack.reason))) << attack.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, PdfAttacks,
    ::testing::Values(Kind{"OnTheRange", rangeAttacks}, Kind{"OnTheSignature", signatureAttacks},
        Kind{"ByIncrements", incrementAttacks}, Kind{"PreparedBefore", preparedAttacks}),
    [](const auto &tested) { return tested.param.name; });

TEST(PdfAttackCorpus, HasManyFilesOfDifferentNames)
{
    const SignedSheets sheets;
    std::set<std::string> names;
    for (const auto &attack : pdfAttacks(sheets))
        EXPECT_TRUE(names.insert(attack.name).second) << attack.name;

    EXPECT_GE(names.size(), 100U);
}

/// BANGDIEM_PDF_FLIP_STEP=1 takes every byte.
TEST(SignedPdf, IsNotValidWithAnyByteOfItChanged)
{
    const SignedSheets sheets;
    auto pdf = sheets.sheet();
    const char *wished = std::getenv("BANGDIEM_PDF_FLIP_STEP");
    const auto step = wished == nullptr ? std::size_t{499} : std::strtoul(wished, nullptr, 10);
    std::map<std::string_view, int> counts;

    for (std::size_t at = 0; at < pdf.size(); at += step) {
        const auto kept = pdf[at];
        pdf[at] = static_cast<char>(static_cast<unsigned char>(kept) ^ (1U << (at / step % 8)));
        const auto verdict = sheets.verify(pdf);
        EXPECT_NE(verdict.validity, Validity::Valid) << "byte " << at;
        ++counts[verdict.reasons.empty() ? "valid" : nameOf(verdict.reasons.front().reason)];
        pdf[at] = kept;
    }

    for (const auto &[reason, count] : counts)
        std::cout << reason << ": " << count << '\n';
    EXPECT_GT(counts["content-differs"], 0);
}

} // namespace
} // namespace bangdiem
