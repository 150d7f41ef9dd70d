// SPDX-License-Identifier: GPL-3.0-or-later
#include "signeddossier.h"

#include "rubric/builtinrubrics.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "verification/verdictchecks.h"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";

void demand(const Result<void> &done)
{
    if (!done)
        throw std::runtime_error(problemOf(done));
}

/// Made once: a dossier with evidence takes a while.
const std::string &readyBytes()
{
    static const auto bytes = [] {
        const TestFolder folder;
        writeDossier(folder / "a.bangdiem", officialRubric());
        return bytesOf(folder / "a.bangdiem");
    }();
    return bytes;
}

} // namespace

std::string officialRubric()
{
    return std::string(findBuiltinRubric(kRubric)->json);
}

void writeDossier(const std::filesystem::path &path, const std::string &json)
{
    auto dossier = fullDossier(kRubric);
    dossier.rubric = carriedRubric(json).value();
    static_cast<void>(storedDossier(path, dossier));
}

SignedDossier::SignedDossier()
    : m_path(m_folder / "hồ sơ.bangdiem")
{
    writeBytes(m_path, readyBytes());
}

void SignedDossier::seal(const SignManifest &sign) const
{
    demand(reopened(m_path).seal("Giám đốc Nguyễn Văn A", momentAt(9), sign));
}

void SignedDossier::sealBy(const CraftedSigner &signer) const
{
    seal([&](std::string_view manifest) { return craftSeal(manifest, {signer}, {&pki.below}); });
}

void SignedDossier::unseal() const
{
    demand(reopened(m_path).unseal("bổ sung", momentAt(10)));
}

void SignedDossier::change(const std::string &sql) const
{
    if (const auto error = runSql(m_path, sql); !error.empty())
        throw std::runtime_error(error);
}

DossierVerdict SignedDossier::verdictWith(const TrustStore &trust, Moment now) const
{
    const auto verdict = verifyDossier(reopened(m_path, Access::ReadOnly), trust, now);
    if (!verdict)
        throw std::runtime_error(problemOf(verdict));
    return *verdict;
}

namespace {

/// Each reason stands in the one check that it is about, and none fails that the verdict does not know of.
void expectWholeChecks(const DossierVerdict &verdict)
{
    std::size_t reasons = 0;
    auto worst = Validity::Valid;
    for (const auto &check : checksOf(verdict)) {
        reasons += check.reasons.size();
        for (const auto &reason : check.reasons)
            EXPECT_EQ(reason.check, check.check) << reason.name;
        // Who knows the official rubrics themselves does not have them asked for.
        EXPECT_TRUE(verdict.validity != Validity::Valid || check.outcome == CheckOutcome::Holds
            || check.check == VerdictCheck::Rubric);
        if (check.outcome == CheckOutcome::Fails)
            worst = Validity::Invalid;
        else if (check.outcome == CheckOutcome::CannotTell)
            worst = std::max(worst, Validity::CannotTell);
    }
    EXPECT_EQ(reasons, verdict.reasons.size());
    EXPECT_EQ(worst, verdict.validity);
}

} // namespace

std::string told(const DossierVerdict &verdict)
{
    expectWholeChecks(verdict);
    auto text = word(verdict.validity, Language::English);
    for (const auto &reason : verdict.reasons)
        text += (&reason == &verdict.reasons.front() ? ": " : ", ") + reason.name;
    return text;
}

} // namespace bangdiem::testing
