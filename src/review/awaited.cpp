// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/awaited.h"

#include <algorithm>

namespace bangdiem {

namespace {

bool followsGroup(const PointsPart &part)
{
    const auto *measured = std::get_if<Measured>(&part.way);
    return measured && std::holds_alternative<ByAgencyGroup>(measured->scale);
}

/// False for every row that a desk finishes alone.
bool mayBeAwaited(const Criterion &criterion)
{
    const auto *computed = std::get_if<ComputedRule>(&criterion.rule);
    return std::holds_alternative<ReviewedRule>(criterion.rule)
        || (computed && std::ranges::any_of(computed->parts, followsGroup));
}

} // namespace

bool isAwaited(const Rubric &rubric, const ScoreSheet &sheet, std::size_t criterion, const Cohort &cohort)
{
    const auto &row = rubric.criteria[criterion];
    if (sheet.criteria[criterion].status != Status::Pending || !mayBeAwaited(row))
        return false;
    const auto *computed = std::get_if<ComputedRule>(&row.rule);
    if (!computed)
        return true;
    const auto waitsForGroup = [&](const Reason &reason) {
        const auto *awaits = std::get_if<reason::AwaitsCohort>(&reason);
        return awaits && followsGroup(computed->parts[awaits->part]);
    };
    return !cohort.group && std::ranges::any_of(sheet.reasonsOf(criterion), waitsForGroup);
}

std::vector<std::size_t> awaitedRows(const Rubric &rubric, const ScoreSheet &sheet, const Cohort &cohort)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        if (isAwaited(rubric, sheet, i, cohort))
            rows.push_back(i);
    return rows;
}

std::optional<std::size_t> decidedWithoutPoints(const Dossier &dossier, const Rubric &rules,
    const Review &review, const std::vector<std::size_t> &rows, const Cohort &cohort)
{
    const auto isInQuestion = [&](std::size_t row) {
        const auto &verdict = rowOf(review, row).verdict;
        return verdict && verdict != RowVerdict::Adjust && mayBeAwaited(rules.criteria[row]);
    };
    if (std::ranges::none_of(rows, isInQuestion)) // As in nearly every rubric: nothing has to be computed.
        return std::nullopt;
    const auto sheet = compared(dossier, rules, review, cohort).reviewed;
    const auto found = std::ranges::find_if(
        rows, [&](std::size_t row) { return isInQuestion(row) && isAwaited(rules, sheet, row, cohort); });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

Error pointsMissing(const Rubric &rubric, const std::vector<std::size_t> &rows)
{
    constexpr std::size_t kMostNamed = 20;
    std::string ids;
    for (std::size_t i = 0; i < std::min(rows.size(), kMostNamed); ++i)
        ids += (i == 0 ? "" : ", ") + rubric.criteria[rows[i]].id;
    if (rows.size() > kMostNamed)
        ids += ", …";
    return {ErrorCode::ReviewPointsMissing, {}, {std::move(ids)}};
}

} // namespace bangdiem
