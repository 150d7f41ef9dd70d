// SPDX-License-Identifier: GPL-3.0-or-later
#include "signeddossier.h"

#include "rubric/builtinrubrics.h"
#include "shippeddossiers.h"
#include "storeddossiers.h"

#include <stdexcept>

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

std::string told(const DossierVerdict &verdict)
{
    auto text = word(verdict.validity, Language::English);
    for (const auto &reason : verdict.reasons)
        text += (&reason == &verdict.reasons.front() ? ": " : ", ") + reason.name;
    return text;
}

} // namespace bangdiem::testing
