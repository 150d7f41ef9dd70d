// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"
#include "support/filebytes.h"
#include "verification/coverage.h"
#include "verification/verdictreason.h"

#include <set>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

std::string page()
{
    return tests::bytesOf(tests::sourceFile("docs/verifying.md"));
}

TEST(VerdictReasons, EachHasItsOwnNameAVerdictAndWordsInBothLanguages)
{
    std::set<std::string> names;
    for (const auto reason : allSealReasons())
        names.insert(stated(SealFinding{reason}).name);
    EXPECT_EQ(names.size(), allSealReasons().size());
    for (const auto reason : allDossierReasons()) {
        const auto words = stated(reason);
        EXPECT_TRUE(names.insert(words.name).second) << words.name;
        EXPECT_NE(words.validity, Validity::Valid);
        EXPECT_NE(words.vietnamese, words.english);
        EXPECT_EQ(words.in(Language::English), words.english);
    }
    EXPECT_EQ(allDossierReasons().size(), static_cast<std::size_t>(DossierReason::SheetDiffers) + 1);
}

TEST(VerdictReasons, StandInThePageWithVerdictAndWords)
{
    const auto text = page();
    for (const auto reason : allDossierReasons()) {
        const auto words = stated(reason, {"{0}", "{1}", "{2}"});
        const auto row = "| `" + words.name + "` | " + word(words.validity, Language::English) + " | "
            + words.vietnamese + " | " + words.english + " |\n";
        EXPECT_NE(text.find(row), std::string::npos) << row;
    }
}

TEST(VerdictReasons, TheWorstDecides)
{
    std::vector<VerdictReason> none;
    EXPECT_EQ(verdictOf(none), Validity::Valid);
    std::vector<VerdictReason> reasons{stated(DossierReason::PaperSeal), stated(DossierReason::SealBroken),
        stated(SealFinding{SealReason::Revoked})};
    EXPECT_EQ(verdictOf(reasons), Validity::Invalid);
    EXPECT_EQ(reasons[0].name, "seal-broken");
    EXPECT_EQ(reasons[1].name, "revoked");
    EXPECT_EQ(reasons[2].name, "paper-seal");
}

TEST(Coverages, StandInThePage)
{
    const auto text = page();
    std::vector<CoveredPart> parts{CoveredPart::Heading, CoveredPart::Rubric, CoveredPart::Answers,
        CoveredPart::Documents, CoveredPart::Evidence, CoveredPart::Links};
    parts.insert(parts.end(), notCovered().begin(), notCovered().end());
    EXPECT_EQ(parts.size(), static_cast<std::size_t>(CoveredPart::Paper) + 1);
    for (const auto part : parts) {
        EXPECT_NE(text.find("| `" + std::string(nameOf(part)) + "` |"), std::string::npos) << nameOf(part);
        EXPECT_NE(word({part}, Language::Vietnamese), word({part}, Language::English));
    }
}

} // namespace
} // namespace bangdiem
