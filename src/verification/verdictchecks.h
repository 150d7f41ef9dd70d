// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verification/verifydossier.h"
#include "verification/verifysheet.h"

namespace bangdiem {

enum class CheckOutcome {
    Holds,
    CannotTell,
    Fails,
    NotAsked, ///< Nothing could be said, because of what another check found or because nobody signed.
};

/// One question of a verdict and its answer.
struct CheckResult {
    VerdictCheck check = VerdictCheck::Content;
    CheckOutcome outcome = CheckOutcome::NotAsked;
    std::vector<VerdictReason> reasons; ///< Why it does not hold; none where it does.
};

/// Every question that is asked of a dossier, in the order in which a person would go through them. All
/// reasons of the verdict stand in it, each once. Holds is said only of what was looked at.
std::vector<CheckResult> checksOf(const DossierVerdict &verdict);
/// The same of a printed sheet, which has no evidence and no rubric; Office only where a dossier was given.
std::vector<CheckResult> checksOf(const SheetVerdict &verdict);

} // namespace bangdiem
