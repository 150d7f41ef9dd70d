// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "scoring/evidence.h"
#include "scoring/rowscorer.h"

#include <algorithm>

namespace bangdiem {

namespace {

void cap(SumScore &sum, Points maximum)
{
    sum.score = std::min(sum.sum, maximum);
}

/// Then every group, section and the whole sheet is capped at its own maximum.
void addUp(const Rubric &rubric, ScoreSheet &sheet)
{
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
    sheet.groups.resize(rubric.groups.size());
    sheet.sections.resize(rubric.sections.size());
    sheet.reasons.reserve(rubric.criteria.size() * kUsualReasons);
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        RowScorer(rubric, answers, assessment, i, sheet).score();
    addUp(rubric, sheet);
    for (std::size_t i = 0; i < rubric.crossChecks.size(); ++i)
        if (differs(rubric.crossChecks[i], answers, assessment, sheet))
            sheet.warnings.push_back(warning::FigureDiffers{i});
    return sheet;
}

} // namespace bangdiem
