// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/sealreason.h"

#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What keeps a dossier from being valid, beside its signature (SealReason). Names, verdicts and words are in
/// verdictreason.cpp and docs/verifying.md; names are never changed or reused.
enum class DossierReason {
    // Invalid
    NotSealed,
    SealOfOtherDossier,
    SealOfOtherRevision,
    SealBroken,
    EvidenceAltered,
    RubricAltered,
    // Cannot tell
    PaperSeal,
    SignerElsewhere,
    SignerWithoutOrganisation,
    RubricNotOfficial,
    SheetDiffers,
};

/// The questions that a verdict answers, each for itself.
enum class VerdictCheck {
    Content, ///< Is it what was sealed? Of a PDF: all of it, and nothing besides?
    Evidence,
    Signature,
    Authority, ///< Was the certificate issued for signing, by somebody who is trusted?
    Times, ///< Was it valid when it signed, and is it now?
    Revocation,
    Office, ///< Is the signer of the agency?
    Rubric,
};

/// Why a verdict is not "valid", in words: of the signature, the dossier or the paper.
struct VerdictReason {
    std::string name; ///< Stable, "seal-broken".
    Validity validity = Validity::Invalid; ///< The best verdict that is left with it.
    VerdictCheck check = VerdictCheck::Content; ///< To which question it is the answer.
    std::string vietnamese; ///< One sentence without a full stop.
    std::string english;

    const std::string &in(Language language) const
    {
        return language == Language::Vietnamese ? vietnamese : english;
    }
    bool operator==(const VerdictReason &) const = default;
};

VerdictReason stated(const SealFinding &finding);
/// `details` fill {0}, {1}, … of the words.
VerdictReason stated(DossierReason reason, const std::vector<std::string> &details = {});

/// The verdict that `reasons` leave, which are brought into the order worst first.
Validity verdictOf(std::vector<VerdictReason> &reasons);

/// All of them, for documentation and tests.
const std::vector<DossierReason> &allDossierReasons();

} // namespace bangdiem
