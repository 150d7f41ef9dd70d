// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/judgeseal.h"

#include "verification/verifydossier.h"

namespace bangdiem {

namespace {

SealStanding standingOf(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return SealStanding::Valid;
    case Validity::CannotTell:
        return SealStanding::Indeterminate;
    case Validity::Invalid:
        break;
    }
    return SealStanding::Invalid;
}

} // namespace

Result<Judgement> judgeSeal(
    const DossierFile &file, const TrustStore &trust, Moment now, const Progress &progress)
{
    const auto verdict = verifyDossier(file, trust, now, {.officialRubric = {}, .progress = progress});
    if (!verdict)
        return tl::unexpected(verdict.error());
    Judgement judgement{standingOf(verdict->validity), {}, {}};
    for (const auto &reason : verdict->reasons)
        judgement.reasons.push_back({reason.name, reason.vietnamese, reason.english});
    if (!verdict->signers.empty()) {
        const auto &signer = verdict->signers.front().certificate;
        judgement.signer = signer.name + (signer.organisation.empty() ? "" : ", ") + signer.organisation;
    }
    return judgement;
}

} // namespace bangdiem
