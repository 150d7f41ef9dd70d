// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sessionstate.h"

#include <utility>

namespace bangdiem {

const std::optional<Explaining> &EditingSession::explaining() const
{
    return d->explaining;
}

void EditingSession::setExplaining(std::optional<Explaining> explaining)
{
    if (explaining == d->explaining)
        return;
    d->explaining = std::move(explaining);
    Q_EMIT explainingChanged();
}

bool EditingSession::isToExplain(std::size_t criterion) const
{
    return d->explaining && bangdiem::isToExplain(*d->explaining, rubric().criteria[criterion].id);
}

void EditingSession::setExplained(std::size_t criterion, bool explained)
{
    const auto &id = rubric().criteria[criterion].id;
    if (!d->explaining || !askedOf(*d->explaining, id) || isToExplain(criterion) != explained)
        return;
    if (explained)
        d->explaining->explained.insert(id);
    else
        d->explaining->explained.erase(id);
    Q_EMIT explainingChanged();
}

/// Undo does not ask again: the clerk has seen the row.
void EditingSession::Private::explain(const Edits &edits)
{
    if (!explaining)
        return;
    for (const auto &edit : edits) {
        if (const auto *answer = std::get_if<AnswerEdit>(&edit))
            q->setExplained(answer->target, true);
        else if (const auto *declared = std::get_if<DeclaredEdit>(&edit))
            if (const auto row = findCriterion(dossier.rules(), declared->target))
                q->setExplained(*row, true);
    }
}

} // namespace bangdiem
