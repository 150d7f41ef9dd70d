// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/truststore.h"
#include "signing/verdict.h"
#include "storage/dossierfile.h"
#include "storage/rubriccatalogue.h"
#include "storage/untrusted.h"
#include "verification/coverage.h"
#include "verification/verdictreason.h"

namespace bangdiem {

/// How the rubric inside a dossier stands to the official one of its id.
enum class RubricStanding { Official, Different, Unknown };

/// What can be said of a dossier: is it what the head of the agency approved?
struct DossierVerdict {
    Validity validity = Validity::Invalid;
    std::vector<VerdictReason> reasons; ///< All of them, the worst first; empty when valid.

    SealState state = SealState::Draft;
    int revision = 1;
    std::string fingerprint; ///< Of what the dossier says now, 64 hexadecimal digits.
    std::vector<Coverage> covers; ///< Empty where the dossier does not say what was sealed.

    std::string office; ///< Who sealed it, as they wrote it; may be empty. Nothing proves it.
    std::optional<Moment> sealedAt; ///< By the clock of whoever sealed; nothing proves it.
    bool isSignedDigitally = false;
    std::vector<SealSigner> signers; ///< Their signing times are only claimed, too.

    RubricStanding rubric = RubricStanding::Unknown;
    Points total; ///< Computed anew by the rubric in the dossier.
    Points maximum;
};

struct VerifyOptions {
    /// As UntrustedOptions::officialRubric. Where there is none, whether the rubric is an official one is not
    /// asked and no reason.
    std::function<std::string(std::string_view id)> officialRubric = officialRubricSha256;
    Progress progress; ///< Told the bytes of evidence that were read.
};

/// Judges `file`, which should be a private copy of what was received (openUntrusted()). Everything that is
/// sealed is looked at, the bytes of each evidence file too. `now` is the caller's clock. The rules and every
/// reason: docs/verifying.md.
/// Errors: Cancelled, IoFailure. A dossier that is wrong is a verdict.
Result<DossierVerdict> verifyDossier(
    const DossierFile &file, const TrustStore &trust, Moment now, const VerifyOptions &options = {});

} // namespace bangdiem
