// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/answers.h"

#include "base/text.h"

#include <algorithm>

namespace bangdiem {

bool isBlank(const Document &document)
{
    return isOnlyBlanks(document.number) && !document.date && !document.content && document.title.empty()
        && document.page.empty();
}

bool isBlank(const Answer &answer)
{
    const auto given = [](const std::optional<std::int64_t> &figure) { return figure.has_value(); };
    return !answer.claim && answer.attachments.empty() && answer.links.empty() && answer.note.empty()
        && std::ranges::none_of(answer.figures, given)
        && std::ranges::all_of(answer.documents, [](const Document &document) { return isBlank(document); });
}

Figures sumOf(const std::vector<UnitFigures> &units)
{
    Figures sums;
    for (const auto &unit : units) {
        sums.resize(std::max(sums.size(), unit.figures.size()));
        for (std::size_t i = 0; i < unit.figures.size(); ++i)
            if (unit.figures[i])
                sums[i] = sums[i].value_or(0) + *unit.figures[i];
    }
    return sums;
}

bool needsReview(const Answer &answer)
{
    return answer.earlier && !answer.earlier->reviewed;
}

Answer touched(Answer answer)
{
    if (answer.earlier)
        answer.earlier->reviewed = true;
    return answer;
}

bool takesClaim(const Criterion &criterion)
{
    struct Takes {
        bool operator()(const GradedRule &) const { return true; }
        bool operator()(const AllOrNothingRule &) const { return true; }
        bool operator()(const ComputedRule &) const { return false; }
        bool operator()(const ReviewedRule &) const { return false; }
        bool operator()(const InformationalRule &) const { return false; }
    };
    return std::visit(Takes(), criterion.rule);
}

Result<Points> checkedClaim(const Criterion &criterion, Points claim)
{
    if (!takesClaim(criterion))
        return fail(ErrorCode::ClaimNotTaken);
    if (claim < Points())
        return fail(ErrorCode::ClaimNegative);
    if (const auto *graded = std::get_if<GradedRule>(&criterion.rule)) {
        if (!claim.isMultipleOf(graded->step))
            return fail(ErrorCode::ClaimOffStep, {}, {toText(claim), toText(graded->step)});
        return claim;
    }
    if (claim != Points() && claim != criterion.maximum)
        return fail(ErrorCode::ClaimNotYesNo, {}, {toText(criterion.maximum)});
    return claim;
}

Result<Points> checkedClaim(const Criterion &criterion, bool claim)
{
    if (!takesClaim(criterion))
        return fail(ErrorCode::ClaimNotTaken);
    if (std::holds_alternative<GradedRule>(criterion.rule))
        return fail(ErrorCode::ClaimNotNumber, {}, {toText(criterion.maximum)});
    return claim ? criterion.maximum : Points();
}

} // namespace bangdiem
