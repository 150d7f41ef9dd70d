// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rowstate.h"
#include "presentation/sheettree.h"

namespace bangdiem {

class EditingSession;

/// What a view was last told of the scores of a sheet, so that only what differs is told again.
class SheetScores
{
public:
    SheetScores() = default;
    explicit SheetScores(const Rubric &rubric);

    /// Takes the row as it is now, and the sums above it. The nodes of `tree` whose cell shows something else
    /// now, the row's first.
    std::vector<std::size_t> takeRow(
        const EditingSession &session, const SheetTree &tree, std::size_t criterion);
    /// The same without the rows that wait for another one to score.
    std::vector<std::size_t> takeOnly(
        const EditingSession &session, const SheetTree &tree, std::size_t criterion);

    Points scoreOf(const SheetNode &node) const;
    RowState stateOf(std::size_t criterion) const { return m_criteria[criterion].state; }
    bool isAnswered(std::size_t criterion) const { return m_criteria[criterion].answered; }
    std::size_t criteriaCount() const { return m_criteria.size(); }

private:
    struct Row {
        Points score;
        bool answered = false;
        RowState state = RowState::Unanswered;
        std::optional<Points> claim;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_criteria;
    std::vector<Points> m_groups;
    std::vector<Points> m_sections;
    Points m_total;
};

} // namespace bangdiem
