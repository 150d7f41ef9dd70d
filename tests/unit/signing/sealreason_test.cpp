// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/sealreason.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <set>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

TEST(SealReasons, EachHasItsNameAVerdictAndWordsInBothLanguages)
{
    std::set<std::string_view> names;
    for (const auto reason : allSealReasons()) {
        EXPECT_TRUE(names.insert(nameOf(reason)).second) << nameOf(reason);
        EXPECT_NE(validityOf(reason), Validity::Valid);
        EXPECT_NE(word({reason}, Language::Vietnamese), word({reason}, Language::English));
    }
    EXPECT_EQ(allSealReasons().size(), static_cast<std::size_t>(SealReason::PdfAddedTo) + 1);
}

TEST(SealReasons, StandInThePageWithVerdictAndWords)
{
    const auto page = tests::bytesOf(tests::sourceFile("docs/signing.md"));
    for (const auto reason : allSealReasons()) {
        const SealFinding finding{reason, {"{0}", "{1}"}};
        const auto row = "| `" + std::string(nameOf(reason)) + "` | "
            + word(validityOf(reason), Language::English) + " | " + word(finding, Language::Vietnamese)
            + " | " + word(finding, Language::English) + " |\n";
        EXPECT_NE(page.find(row), std::string::npos) << row;
    }
}

} // namespace
} // namespace bangdiem
