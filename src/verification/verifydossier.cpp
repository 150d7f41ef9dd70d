// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/verifydossier.h"

#include "dossier/manifest.h"
#include "scoring/evaluate.h"
#include "signing/verifyseal.h"
#include "storage/fingerprint.h"
#include "verification/sealedcontent.h"
#include "verification/signeroffice.h"

#include <algorithm>

namespace bangdiem {

namespace {

void judgeRubric(DossierVerdict &verdict, const CarriedRubric &rubric, const VerifyOptions &options)
{
    if (!options.officialRubric)
        return;
    const auto &id = rubric.rubric.id;
    const auto official = options.officialRubric(id);
    if (official == rubric.sha256) {
        verdict.rubric = RubricStanding::Official;
    } else if (!official.empty()) {
        verdict.rubric = RubricStanding::Different;
        verdict.reasons.push_back(stated(DossierReason::RubricAltered, {id}));
    } else {
        verdict.reasons.push_back(stated(DossierReason::RubricNotOfficial, {id}));
    }
}

void computeAnew(DossierVerdict &verdict, const Dossier &dossier)
{
    verdict.total = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment).total.score;
    verdict.maximum = dossier.rules().maximum;
}

void judgeSignature(
    DossierVerdict &verdict, const Seal &seal, const Office &office, const TrustStore &trust, Moment now)
{
    verdict.isSignedDigitally = !seal.signature.empty();
    if (!verdict.isSignedDigitally) {
        verdict.reasons.push_back(stated(DossierReason::PaperSeal, {fingerprintText(seal.sha256)}));
        return;
    }
    auto signature = verifySeal(seal.manifest, seal.signature, trust, now);
    verdict.signers = std::move(signature.signers);
    for (const auto &finding : signature.reasons)
        verdict.reasons.push_back(stated(finding));
    if (signature.validity != Validity::Invalid && verdict.state == SealState::Sealed)
        std::ranges::move(officeReasons(verdict.signers, office), std::back_inserter(verdict.reasons));
}

} // namespace

Result<DossierVerdict> verifyDossier(
    const DossierFile &file, const TrustStore &trust, Moment now, const VerifyOptions &options)
{
    const auto &dossier = file.dossier();
    DossierVerdict verdict;
    verdict.state = file.sealState();
    verdict.revision = dossier.revision;
    verdict.fingerprint = fingerprintOf(dossier);
    computeAnew(verdict, dossier);
    judgeRubric(verdict, *dossier.rubric, options);
    if (verdict.state == SealState::Draft) {
        verdict.reasons.push_back(stated(DossierReason::NotSealed));
    } else {
        const auto &seal = file.seals().back();
        verdict.office = seal.signer;
        verdict.sealedAt = seal.at;
        if (verdict.state == SealState::Altered)
            verdict.reasons.push_back(alteration(seal.manifest, dossier));
        else
            verdict.covers = coverageOf(dossier);
        judgeSignature(verdict, seal, officeOf(dossier), trust, now);
        const auto damaged = differingEvidence(file, options.progress);
        if (!damaged)
            return tl::unexpected(damaged.error());
        if (!damaged->empty())
            verdict.reasons.push_back(stated(DossierReason::EvidenceAltered, {*damaged}));
    }
    verdict.validity = verdictOf(verdict.reasons);
    return verdict;
}

} // namespace bangdiem
