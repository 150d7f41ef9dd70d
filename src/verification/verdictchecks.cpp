// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/verdictchecks.h"

#include <algorithm>

namespace bangdiem {

namespace {

using enum VerdictCheck;
using enum CheckOutcome;

/// The checks of one verdict as they are put together: each may look at those before it.
class Checks
{
public:
    explicit Checks(const std::vector<VerdictReason> &reasons)
        : m_reasons(reasons)
    {
    }

    /// `asked`: whether it holds where nothing speaks against it.
    void add(VerdictCheck check, bool asked)
    {
        CheckResult result{check, asked ? Holds : NotAsked, {}};
        std::ranges::copy_if(m_reasons, std::back_inserter(result.reasons),
            [check](const VerdictReason &reason) { return reason.check == check; });
        if (!result.reasons.empty()) // the worst stands first
            result.outcome = result.reasons.front().validity == Validity::Invalid ? Fails : CannotTell;
        m_results.push_back(std::move(result));
    }

    /// Whom to trust is asked of a signature that was not found wrong.
    void addSigner(bool isSigned, bool isOfficeAsked)
    {
        const bool asked = isSigned && outcomeOf(Signature) != Fails;
        add(Authority, asked);
        const bool known = asked && outcomeOf(Authority) == Holds;
        add(Times, known);
        add(Revocation, known);
        const bool sound = std::ranges::none_of(m_results,
            [](const CheckResult &result) { return result.outcome == Fails && result.check != Evidence; });
        if (isOfficeAsked)
            add(Office, asked && sound);
    }

    CheckOutcome outcomeOf(VerdictCheck check) const
    {
        return std::ranges::find(m_results, check, &CheckResult::check)->outcome;
    }

    std::vector<CheckResult> taken() { return std::move(m_results); }

private:
    const std::vector<VerdictReason> &m_reasons;
    std::vector<CheckResult> m_results;
};

} // namespace

std::vector<CheckResult> checksOf(const DossierVerdict &verdict)
{
    Checks checks(verdict.reasons);
    const bool isSealed = verdict.state != SealState::Draft;
    checks.add(Content, isSealed);
    checks.add(Evidence, isSealed);
    checks.add(Signature, verdict.isSignedDigitally);
    checks.addSigner(verdict.isSignedDigitally, true);
    checks.add(VerdictCheck::Rubric, verdict.rubric == RubricStanding::Official);
    return checks.taken();
}

std::vector<CheckResult> checksOf(const SheetVerdict &verdict)
{
    Checks checks(verdict.reasons);
    const bool isSigned = !verdict.signers.empty();
    checks.add(Signature, isSigned);
    checks.add(Content, isSigned && checks.outcomeOf(Signature) != Fails);
    checks.addSigner(isSigned, verdict.belonging.has_value());
    return checks.taken();
}

} // namespace bangdiem
