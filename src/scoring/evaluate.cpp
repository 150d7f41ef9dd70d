// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "scoring/evidence.h"
#include "scoring/rowscorer.h"

#include <algorithm>
#include <cstdint>

namespace bangdiem {

namespace {

void cap(SumScore &sum, Points maximum)
{
    sum.score = std::min(sum.sum, maximum);
}

bool differs(
    const CrossCheck &check, const Answers &answers, const Assessment &assessment, const ScoreSheet &sheet)
{
    std::optional<std::int64_t> expected;
    if (check.withStaff && assessment.staff > 0)
        expected = assessment.staff;
    for (const auto &place : check.places) {
        if (place.criterion >= answers.criteria.size()
            || sheet.criteria[place.criterion].status == Status::Exempt)
            continue;
        const auto figure = figureOf(answers.criteria[place.criterion], place.figure);
        if (!figure)
            continue;
        if (expected && *expected != *figure)
            return true;
        expected = figure;
    }
    return false;
}

void addCrossChecks(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, ScoreSheet &sheet)
{
    for (std::size_t i = 0; i < rubric.crossChecks.size(); ++i)
        if (differs(rubric.crossChecks[i], answers, assessment, sheet))
            sheet.warnings.push_back(warning::FigureDiffers{i});
}

/// Changes a sum by `change`; returns by how much its capped score changed.
Points changed(SumScore &sum, Points change, Points maximum)
{
    const auto before = sum.score;
    sum.sum += change;
    cap(sum, maximum);
    return sum.score - before;
}

void addUpChange(const Rubric &rubric, ScoreSheet &sheet, std::size_t index, Points change)
{
    const auto &row = rubric.criteria[index];
    if (row.group)
        change = changed(sheet.groups[*row.group], change, rubric.groups[*row.group].maximum);
    change = changed(sheet.sections[row.section], change, rubric.sections[row.section].maximum);
    changed(sheet.total, change, rubric.maximum);
}

/// The row that a warning is of; all rows come before the cross-checks.
std::size_t rowOf(const Warning &warning)
{
    const auto *outside = std::get_if<warning::DocumentOutsideYear>(&warning);
    const auto *incomplete = std::get_if<warning::DocumentIncomplete>(&warning);
    return outside ? outside->criterion : incomplete ? incomplete->criterion : SIZE_MAX;
}

} // namespace

std::string_view statusName(Status status)
{
    switch (status) {
    case Status::Unanswered:
        return "unanswered";
    case Status::Scored:
        return "scored";
    case Status::Capped:
        return "capped";
    case Status::NoEvidence:
        return "no-evidence";
    case Status::FailedTest:
        return "failed-test";
    case Status::Exempt:
        return "exempt";
    case Status::Excluded:
        return "excluded";
    }
    return {};
}

ScoreSheet evaluate(const Rubric &rubric, const Answers &answers, const Assessment &assessment)
{
    constexpr std::size_t kUsualReasons = 3;
    ScoreSheet sheet;
    sheet.criteria.resize(rubric.criteria.size());
    sheet.reasons.reserve(rubric.criteria.size() * kUsualReasons);
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        RowScorer(rubric, answers, assessment, i, sheet).score();
    addUp(rubric, sheet);
    addCrossChecks(rubric, answers, assessment, sheet);
    return sheet;
}

void addUp(const Rubric &rubric, ScoreSheet &sheet)
{
    sheet.groups.assign(rubric.groups.size(), {});
    sheet.sections.assign(rubric.sections.size(), {});
    sheet.total = {};
    sheet.answered = 0;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto &criterion = rubric.criteria[i];
        auto &above = criterion.group ? sheet.groups[*criterion.group] : sheet.sections[criterion.section];
        above.sum += sheet.criteria[i].score;
        sheet.answered += sheet.criteria[i].status != Status::Unanswered ? 1 : 0;
    }
    for (std::size_t i = 0; i < rubric.groups.size(); ++i) {
        cap(sheet.groups[i], rubric.groups[i].maximum);
        sheet.sections[rubric.groups[i].section].sum += sheet.groups[i].score;
    }
    for (std::size_t i = 0; i < rubric.sections.size(); ++i) {
        cap(sheet.sections[i], rubric.sections[i].maximum);
        sheet.total.sum += sheet.sections[i].score;
    }
    cap(sheet.total, rubric.maximum);
}

void rescore(ScoreSheet &sheet, const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    std::size_t criterion)
{
    constexpr std::size_t kMostReasons = 16; // Of a row, those included that no row has any more.
    if (sheet.reasons.size() > rubric.criteria.size() * kMostReasons) {
        sheet = evaluate(rubric, answers, assessment);
        return;
    }
    const auto before = sheet.criteria[criterion];
    std::erase_if(sheet.warnings,
        [&](const Warning &known) { return rowOf(known) == criterion || rowOf(known) == SIZE_MAX; });
    RowScorer(rubric, answers, assessment, criterion, sheet).score();
    std::ranges::stable_sort(sheet.warnings, {}, rowOf);
    auto &now = sheet.criteria[criterion];
    if (now.reasonCount <= before.reasonCount) {
        const auto added = sheet.reasons.begin() + now.firstReason;
        std::copy(added, sheet.reasons.end(), sheet.reasons.begin() + before.firstReason);
        sheet.reasons.erase(added, sheet.reasons.end());
        now.firstReason = before.firstReason;
    }
    sheet.answered += now.status != Status::Unanswered ? 1 : 0;
    sheet.answered -= before.status != Status::Unanswered ? 1 : 0;
    addUpChange(rubric, sheet, criterion, now.score - before.score);
    addCrossChecks(rubric, answers, assessment, sheet);
}

} // namespace bangdiem
