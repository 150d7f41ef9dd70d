// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict taken apart into the questions that it answers. That each reason stands in exactly one of them is
// looked at wherever told() is called.
#include "signeddossier.h"
#include "verification/verdictchecks.h"

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;
using namespace std::chrono_literals;

namespace {

/// A sign for each check, in their order: + holds, ~ cannot tell, x fails, - not asked.
std::string signsOf(const std::vector<CheckResult> &checks)
{
    std::string signs;
    for (const auto &check : checks)
        signs += std::string("+~x-").at(static_cast<std::size_t>(check.outcome));
    return signs;
}

std::string signsOf(const DossierVerdict &verdict)
{
    return signsOf(checksOf(verdict));
}

// Of a dossier: content, evidence, signature, authority, times, revocation, office, rubric.
class VerdictChecks : public ::testing::Test
{
protected:
    SignedDossier dossier;
};

std::string sheetSigns(const std::vector<SealReason> &found, std::size_t signers, bool hasDossier = false)
{
    SheetVerdict verdict;
    for (const auto reason : found)
        verdict.reasons.push_back(stated(SealFinding{reason, {"a", "b"}}));
    verdict.signers.resize(signers);
    if (hasDossier)
        verdict.belonging = Belonging();
    verdict.validity = verdictOf(verdict.reasons);
    return signsOf(checksOf(verdict));
}

} // namespace

TEST_F(VerdictChecks, AllHoldWhereTheVerdictIsValid)
{
    dossier.sealWell();
    EXPECT_EQ(signsOf(dossier.verdict()), "++++++++");
}

TEST_F(VerdictChecks, NothingButTheRubricIsAskedOfADraft)
{
    EXPECT_EQ(signsOf(dossier.verdict()), "x------+");
}

TEST_F(VerdictChecks, NobodysCertificateIsAskedForOnPaper)
{
    dossier.seal({});
    EXPECT_EQ(signsOf(dossier.verdict()), "++~----+");
}

TEST_F(VerdictChecks, TheSignersOfficeIsNoQuestionWhereTheContentIsAnother)
{
    dossier.sealWell();
    dossier.change("UPDATE dossier SET year = year - 1");
    EXPECT_EQ(signsOf(dossier.verdict()), "x+++++-+");
}

TEST_F(VerdictChecks, WhoIsNotTrustedLeavesTimesAndRevocationOpen)
{
    dossier.sealWell();
    EXPECT_EQ(signsOf(dossier.verdictWith(TrustStore())), "+++~--++");
}

TEST_F(VerdictChecks, RevokedAndExpiredFailForThemselves)
{
    dossier.sealWell();
    const auto &pki = dossier.pki;
    TrustStore trust;
    ASSERT_TRUE(trust.add(pki.root.der(), "root"));
    ASSERT_TRUE(trust.add(revocationList(pki.root, pki.now - 1h, pki.now + 24h), "list"));
    ASSERT_TRUE(
        trust.add(revocationList(pki.below, pki.now - 1h, pki.now + 24h, {{1000, pki.now - 48h}}), "list"));
    EXPECT_EQ(signsOf(dossier.verdictWith(trust)), "+++++x-+");
    EXPECT_EQ(signsOf(dossier.verdictWith(pki.trust, pki.now + 3653 * 24h)).substr(3, 2), "+~");
}

TEST_F(VerdictChecks, AWrongSignatureLeavesTheSignerOpen)
{
    auto signer = dossier.pki.by(dossier.pki.signer());
    signer.wrongSignature = true;
    dossier.sealBy(signer);
    EXPECT_EQ(signsOf(dossier.verdict()), "++x----+");
}

TEST_F(VerdictChecks, AnotherOfficeIsToldAtItsOwnQuestion)
{
    auto wish = SigningFixture::wish();
    wish.organisation = "Sở Y tế";
    dossier.sealBy(dossier.pki.by(dossier.pki.signer(wish)));
    const auto checks = checksOf(dossier.verdict());
    EXPECT_EQ(signsOf(checks), "++++++~+");
    EXPECT_EQ(checks.at(6).check, VerdictCheck::Office);
    EXPECT_EQ(checks.at(6).reasons.at(0).name, "signer-elsewhere");
}

// Of a sheet: signature, content, authority, times, revocation and, where a dossier was given, office.
TEST(SheetChecks, HoldOnlyForWhatWasSigned)
{
    EXPECT_EQ(sheetSigns({}, 1), "+++++");
    EXPECT_EQ(sheetSigns({}, 1, true), "++++++");
    EXPECT_EQ(sheetSigns({SealReason::PdfUnsigned}, 0), "~----");
    EXPECT_EQ(sheetSigns({SealReason::PdfDamaged}, 0), "-x---");
    EXPECT_EQ(sheetSigns({SealReason::PdfForeign, SealReason::PdfUnsigned}, 0), "~~---");
    EXPECT_EQ(sheetSigns({SealReason::ContentDiffers}, 1, true), "x-----");
    EXPECT_EQ(sheetSigns({SealReason::PdfAddedTo}, 1, true), "+~++++");
    EXPECT_EQ(sheetSigns({SealReason::AuthorityUnknown}, 2), "++~--");
}

} // namespace bangdiem
