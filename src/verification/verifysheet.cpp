// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/verifysheet.h"

#include "signing/verifypdf.h"
#include "verification/signeroffice.h"

#include <algorithm>

namespace bangdiem {

SheetVerdict verifySheet(
    std::string_view pdf, const TrustStore &trust, Moment now, const DossierTraces *dossier)
{
    auto judged = verifyPdf(pdf, trust, now);
    SheetVerdict verdict;
    verdict.size = judged.size;
    verdict.fingerprint = judged.sealedAs;
    for (const auto &finding : judged.reasons)
        verdict.reasons.push_back(stated(finding));
    for (auto &signature : judged.signatures) {
        if (signature.verdict.validity != Validity::Invalid)
            verdict.covered = std::max(verdict.covered, signature.size);
        std::ranges::move(signature.verdict.signers, std::back_inserter(verdict.signers));
    }
    if (dossier != nullptr) {
        verdict.belonging = belongingOf(judged.sealedAs, *dossier);
        if (judged.validity != Validity::Invalid)
            std::ranges::move(
                officeReasons(verdict.signers, dossier->office), std::back_inserter(verdict.reasons));
    }
    verdict.validity = verdictOf(verdict.reasons);
    return verdict;
}

void tellDifferingPages(SheetVerdict &verdict, const std::vector<int> &pages)
{
    if (pages.empty())
        return;
    std::string listed;
    for (const int page : pages)
        listed += (listed.empty() ? "" : ", ") + std::to_string(page);
    verdict.reasons.push_back(stated(DossierReason::SheetDiffers, {listed}));
    verdict.validity = verdictOf(verdict.reasons);
}

} // namespace bangdiem
