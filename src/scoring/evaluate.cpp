// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "scoring/evidence.h"
#include "scoring/grading.h"
#include "scoring/rowscorer.h"

#include <algorithm>
#include <cstdint>

namespace bangdiem {

namespace {

/// `maximum` is that of what applies; without exclusions it is the rubric's own.
void limit(SumScore &sum, Points maximum, const std::optional<Points> &minimum)
{
    sum.maximum = maximum;
    sum.score = std::min(sum.sum, maximum);
    if (minimum)
        sum.score = std::max(sum.score, *minimum);
}

/// Then every group, section and the whole sheet is held within its own limits; what is excluded is in none
/// of them.
class Adder
{
public:
    Adder(const Rubric &rubric, ScoreSheet &sheet)
        : m_rubric(rubric)
        , m_sheet(sheet)
    {
    }

    void addUp()
    {
        m_sheet.groups.assign(m_rubric.groups.size(), {});
        m_sheet.sections.assign(m_rubric.sections.size(), {});
        m_sheet.total = {};
        m_sheet.answered = 0;
        addRows();
        for (std::size_t i = 0; i < m_rubric.groups.size(); ++i) {
            const auto &group = m_rubric.groups[i];
            auto &sum = m_sheet.groups[i];
            limit(sum, std::min(group.maximum, sum.maximum), group.minimum);
            add(m_sheet.sections[group.section], sum.score, sum.maximum);
        }
        addSections();
    }

private:
    static void add(SumScore &above, Points score, Points maximum)
    {
        above.sum += score;
        above.maximum += maximum;
    }

    void addRows()
    {
        for (std::size_t i = 0; i < m_rubric.criteria.size(); ++i) {
            const auto &row = m_rubric.criteria[i];
            const auto &score = m_sheet.criteria[i];
            m_sheet.answered += score.status != Status::Unanswered ? 1 : 0;
            if (score.status == Status::Excluded)
                continue;
            add(row.group ? m_sheet.groups[*row.group] : m_sheet.sections[row.section], score.score,
                row.maximum);
        }
    }

    /// Pools stand outside the sheet's maximum: they are added above it, or taken away.
    void addSections()
    {
        Points pools;
        for (std::size_t i = 0; i < m_rubric.sections.size(); ++i) {
            const auto &section = m_rubric.sections[i];
            auto &sum = m_sheet.sections[i];
            limit(sum, std::min(section.maximum, sum.maximum), section.minimum);
            if (section.pool)
                pools += sum.score;
            else
                add(m_sheet.total, sum.score, sum.maximum);
        }
        auto &total = m_sheet.total;
        limit(total, std::min(m_rubric.maximum, total.maximum), std::nullopt);
        if (m_rubric.rebased && total.maximum < m_rubric.maximum && total.maximum > Points()) {
            total.rebasedFrom = total.maximum;
            total.score = rescaled(total.score, m_rubric.maximum, total.maximum, m_rubric.decimals);
            total.maximum = m_rubric.maximum;
        }
        total.sum += pools;
        total.score += pools;
        if (m_rubric.minimum)
            total.score = std::max(total.score, *m_rubric.minimum);
    }

    const Rubric &m_rubric;
    ScoreSheet &m_sheet;
};

/// Its answer does not count, whatever it says.
bool isDeclared(Status status)
{
    return status == Status::Exempt || status == Status::Excluded;
}

bool differs(
    const CrossCheck &check, const Answers &answers, const Assessment &assessment, const ScoreSheet &sheet)
{
    std::optional<std::int64_t> expected;
    if (check.withStaff && assessment.staff > 0)
        expected = assessment.staff;
    for (const auto &place : check.places) {
        if (place.criterion >= answers.criteria.size() || isDeclared(sheet.criteria[place.criterion].status))
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

/// Changes a sum by `change`; returns by how much its score changed.
Points changed(SumScore &sum, Points change, const std::optional<Points> &minimum)
{
    const auto before = sum.score;
    sum.sum += change;
    limit(sum, sum.maximum, minimum);
    return sum.score - before;
}

/// Where no pool and no rebasing makes the total more than the sum of the sections.
void addUpChange(const Rubric &rubric, ScoreSheet &sheet, std::size_t index, Points change)
{
    const auto &row = rubric.criteria[index];
    if (row.group)
        change = changed(sheet.groups[*row.group], change, rubric.groups[*row.group].minimum);
    change = changed(sheet.sections[row.section], change, rubric.sections[row.section].minimum);
    changed(sheet.total, change, rubric.minimum);
}

bool isPlainSum(const Rubric &rubric, Status before, Status now)
{
    return before != Status::Excluded && now != Status::Excluded && !rubric.rebased
        && std::ranges::none_of(rubric.sections, &Section::pool);
}

/// Another row counts only where this one scores.
bool opensGates(const Rubric &rubric, std::size_t criterion)
{
    return std::ranges::any_of(
        rubric.gated, [&](std::size_t row) { return rubric.criteria[row].gate->criterion == criterion; });
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
    case Status::Pending:
        return "pending";
    }
    return {};
}

ScoreSheet evaluate(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, const Cohort &cohort)
{
    return evaluateWith({}, rubric, answers, assessment, cohort);
}

ScoreSheet evaluateWith(const GivenPoints &given, const Rubric &rubric, const Answers &answers,
    const Assessment &assessment, const Cohort &cohort)
{
    constexpr std::size_t kUsualReasons = 3;
    ScoreSheet sheet;
    sheet.criteria.resize(rubric.criteria.size());
    sheet.reasons.reserve(rubric.criteria.size() * kUsualReasons);
    const auto score = [&](std::size_t i) {
        RowScorer(rubric, answers, assessment, i, cohort, sheet).score();
        if (i < given.size() && given[i])
            sheet.criteria[i] = {*given[i], Status::Scored, 0, 0};
    };
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        if (!rubric.criteria[i].gate)
            score(i);
    for (const auto i : rubric.gated)
        score(i);
    if (!rubric.gated.empty())
        std::ranges::stable_sort(sheet.warnings, {}, rowOf);
    addUp(rubric, sheet);
    addCrossChecks(rubric, answers, assessment, sheet);
    return sheet;
}

void addUp(const Rubric &rubric, ScoreSheet &sheet)
{
    Adder(rubric, sheet).addUp();
}

void rescore(ScoreSheet &sheet, const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    std::size_t criterion)
{
    constexpr std::size_t kMostReasons = 16; // Of a row, those included that no row has any more.
    if (sheet.reasons.size() > rubric.criteria.size() * kMostReasons || opensGates(rubric, criterion)) {
        sheet = evaluate(rubric, answers, assessment);
        return;
    }
    const auto before = sheet.criteria[criterion];
    std::erase_if(sheet.warnings,
        [&](const Warning &known) { return rowOf(known) == criterion || rowOf(known) == SIZE_MAX; });
    RowScorer(rubric, answers, assessment, criterion, {}, sheet).score();
    std::ranges::stable_sort(sheet.warnings, {}, rowOf);
    auto &now = sheet.criteria[criterion];
    if (now.reasonCount <= before.reasonCount) {
        const auto added = sheet.reasons.begin() + now.firstReason;
        std::copy(added, sheet.reasons.end(), sheet.reasons.begin() + before.firstReason);
        sheet.reasons.erase(added, sheet.reasons.end());
        now.firstReason = before.firstReason;
    }
    if (isPlainSum(rubric, before.status, now.status)) {
        sheet.answered += now.status != Status::Unanswered ? 1 : 0;
        sheet.answered -= before.status != Status::Unanswered ? 1 : 0;
        addUpChange(rubric, sheet, criterion, now.score - before.score);
    } else {
        addUp(rubric, sheet);
    }
    addCrossChecks(rubric, answers, assessment, sheet);
}

} // namespace bangdiem
