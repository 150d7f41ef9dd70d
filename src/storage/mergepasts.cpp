// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"
#include "storage/merging.h"
#include "storage/writing.h"

#include <algorithm>

namespace bangdiem {

namespace {

bool isSame(const Change &a, const Change &b)
{
    return a.at == b.at && a.what == b.what && a.target == b.target && a.before == b.before
        && a.after == b.after;
}

/// How many changes of each history lie before the common state.
struct Start {
    std::size_t mine = 0;
    std::size_t theirs = 0;
};

std::optional<Start> commonStart(const Dossier &mine, const std::vector<Change> &myChanges,
    const Dossier &theirs, const std::vector<Change> &theirChanges)
{
    if (mine.id == theirs.id) {
        const auto [split, ignored] = std::ranges::mismatch(myChanges, theirChanges, isSame);
        const auto common = static_cast<std::size_t>(split - myChanges.begin());
        return common > 0 ? std::optional(Start{common, common}) : std::nullopt;
    }
    // A part begins, with its first change, where its source stood.
    if (theirs.part && theirs.part->source == mine.id)
        return Start{static_cast<std::size_t>(theirs.part->edits), 1};
    if (mine.part && mine.part->source == theirs.id)
        return Start{1, static_cast<std::size_t>(mine.part->edits)};
    if (mine.part && theirs.part && mine.part->source == theirs.part->source)
        return Start{1, 1};
    return std::nullopt;
}

/// The states of the rows and groups of one file from a change of its history on.
class States
{
public:
    States(const Dossier &dossier, const std::vector<Change> &changes, std::size_t start)
        : m_dossier(dossier)
    {
        for (auto i = start; i < changes.size(); ++i)
            m_changes[changes[i].target].push_back(&changes[i]);
    }

    /// Empty where the history does not lead to what the row is now.
    std::vector<PastState> of(const std::string &target, std::optional<std::size_t> criterion) const
    {
        const auto now = present(target, criterion);
        const auto found = m_changes.find(target);
        if (found == m_changes.end())
            return {now};
        auto state = now;
        for (auto change = found->second.rbegin(); change != found->second.rend(); ++change)
            member(state, **change) = (*change)->before;
        std::vector<PastState> states{state};
        for (const auto *change : found->second) {
            member(state, *change) = change->after;
            states.push_back(state);
        }
        return state == now ? states : std::vector<PastState>();
    }

private:
    static std::string &member(PastState &state, const Change &change)
    {
        return change.what == "declared" ? state.declared : state.answer;
    }

    PastState present(const std::string &target, std::optional<std::size_t> criterion) const
    {
        PastState state{{}, toJson(declaredOf(m_dossier.answers, target))};
        if (criterion && m_dossier.answers.criteria[*criterion] != Answer())
            state.answer
                = toJson(m_dossier.answers.criteria[*criterion], m_dossier.rules().criteria[*criterion]);
        return state;
    }

    const Dossier &m_dossier;
    std::map<std::string, std::vector<const Change *>> m_changes;
};

} // namespace

Result<Pasts> commonPasts(const DossierFile &mine, const DossierFile &theirs)
{
    if (mine.dossier().rubric->sha256 != theirs.dossier().rubric->sha256)
        return Pasts();
    const auto myChanges = mine.history();
    if (!myChanges)
        return tl::unexpected(myChanges.error());
    const auto theirChanges = theirs.history();
    if (!theirChanges)
        return tl::unexpected(theirChanges.error());
    const auto start = commonStart(mine.dossier(), *myChanges, theirs.dossier(), *theirChanges);
    if (!start || start->mine > myChanges->size() || start->theirs > theirChanges->size())
        return Pasts();
    const States ours(mine.dossier(), *myChanges, start->mine);
    const States others(theirs.dossier(), *theirChanges, start->theirs);
    Pasts pasts;
    const auto add = [&](const std::string &target, std::optional<std::size_t> criterion) {
        RowPast past{ours.of(target, criterion), others.of(target, criterion)};
        if (!past.mine.empty() && !past.theirs.empty() && past.mine.front() == past.theirs.front())
            pasts.emplace(target, std::move(past));
    };
    const auto &rubric = mine.dossier().rules();
    for (const auto row : rowsToMerge(mine.dossier(), theirs.dossier())) {
        add(rubric.criteria[row].id, row);
        if (const auto group = rubric.criteria[row].group)
            add(rubric.groups[*group].id, std::nullopt);
    }
    return pasts;
}

} // namespace bangdiem
