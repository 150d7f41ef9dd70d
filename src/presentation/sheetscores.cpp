// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetscores.h"

#include "dossier/part.h"
#include "presentation/editingsession.h"

namespace bangdiem {

SheetScores::SheetScores(const Rubric &rubric)
    : m_criteria(rubric.criteria.size())
    , m_groups(rubric.groups.size())
    , m_sections(rubric.sections.size())
{
}

/// Another row's answer changes this row's score only where this one waits for another to score.
std::vector<std::size_t> SheetScores::takeRow(
    const EditingSession &session, const SheetTree &tree, std::size_t criterion)
{
    auto changed = takeOnly(session, tree, criterion);
    for (const auto gated : session.rubric().gated) {
        const auto more = takeOnly(session, tree, gated);
        changed.insert(changed.end(), more.begin(), more.end());
    }
    return changed;
}

std::vector<std::size_t> SheetScores::takeOnly(
    const EditingSession &session, const SheetTree &tree, std::size_t criterion)
{
    const auto &sheet = session.sheet();
    const auto &row = session.rubric().criteria[criterion];
    const auto &score = sheet.criteria[criterion];
    const auto &answer = session.answer(criterion);
    const auto state = !isToAnswer(session.dossier(), criterion) ? RowState::NotHandedOut
        : session.isToExplain(criterion)                         ? RowState::ToExplain
                                                                 : rowState(row, answer, score);
    const bool hasPoints = score.status != Status::Unanswered && score.status != Status::Pending
        && score.status != Status::Excluded;
    const Row now{score.score, hasPoints, state, answer.claim};
    if (now == m_criteria[criterion])
        return {};
    m_criteria[criterion] = now;
    std::vector<std::size_t> changed{tree.ofCriterion[criterion]};
    const auto takeSum = [&changed](Points &known, Points sum, std::size_t node) {
        if (std::exchange(known, sum) != sum)
            changed.push_back(node);
    };
    if (row.group)
        takeSum(m_groups[*row.group], sheet.groups[*row.group].score, tree.ofGroup[*row.group]);
    takeSum(m_sections[row.section], sheet.sections[row.section].score, tree.ofSection[row.section]);
    takeSum(m_total, sheet.total.score, tree.top.back());
    return changed;
}

Points SheetScores::scoreOf(const SheetNode &node) const
{
    switch (node.kind) {
    case RowKind::Section:
        return m_sections[node.index];
    case RowKind::Group:
        return m_groups[node.index];
    case RowKind::Criterion:
        return m_criteria[node.index].score;
    case RowKind::Total:
        return m_total;
    }
    return {};
}

} // namespace bangdiem
