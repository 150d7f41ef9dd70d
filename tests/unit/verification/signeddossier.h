// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdossier.h"
#include "unit/signing/signingfixture.h"
#include "verification/verifydossier.h"

namespace bangdiem::testing {

/// A full dossier of "Sở Tài chính" with evidence in every row, ready to be sealed, and the authorities of
/// SigningFixture, whose signers are of that agency. The day is SigningFixture::now.
class SignedDossier
{
public:
    SignedDossier();

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(const std::string &name) const { return m_folder / name; }
    /// Seals with what `sign` returns; the file is closed then.
    void seal(const SignManifest &sign) const;
    /// The same with a good signature of `signer`, which comes with its authority.
    void sealBy(const CraftedSigner &signer) const;
    void sealWell() const { sealBy(pki.by(pki.signer())); }
    void unseal() const;
    /// Changes the closed file by other means.
    void change(const std::string &sql) const;

    DossierVerdict verdict() const { return verdictWith(pki.trust); }
    DossierVerdict verdictWith(const TrustStore &trust, Moment now = SigningFixture::now) const;

    SigningFixture pki;

private:
    TestFolder m_folder;
    std::filesystem::path m_path;
};

/// A dossier's file that says what fullDossier() says, under the rubric `json`.
void writeDossier(const std::filesystem::path &path, const std::string &json);

/// The JSON of "tayninh-2693-2015-pl1".
std::string officialRubric();

/// "invalid: seal-broken, evidence-altered"; "valid".
std::string told(const DossierVerdict &verdict);

} // namespace bangdiem::testing
