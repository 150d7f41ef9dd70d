// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agencyunits.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace bangdiem {

namespace {

std::vector<std::string> namesIn(const Answer &answer)
{
    std::vector<std::string> names;
    for (const auto &unit : answer.units)
        names.push_back(unit.unit);
    return names;
}

bool holds(const std::vector<std::string> &names, const std::string &name)
{
    return std::ranges::find(names, name) != names.end();
}

bool standsElsewhere(const Dossier &dossier, std::size_t criterion, const std::string &name)
{
    const auto &rows = dossier.answers.criteria;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (i != criterion && holds(namesIn(rows[i]), name))
            return true;
    return false;
}

/// The first of those that are the same but for case and accents, and no more than may be.
std::vector<std::string> eachOnce(const std::vector<std::string> &names)
{
    std::vector<std::string> kept;
    std::set<std::string> seen;
    for (const auto &name : names)
        if (kept.size() < kMaxUnits && seen.insert(folded(name)).second)
            kept.push_back(name);
    return kept;
}

} // namespace

std::vector<std::string> agencyUnits(const Dossier &dossier, std::size_t criterion, const Answer &after)
{
    auto known = dossier.heading.units;
    auto before = namesIn(dossier.answers.criteria[criterion]);
    if (before.empty())
        before = known; // What the table began with.
    const auto names = namesIn(after);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool corrected = before.size() == names.size() && before[i] != names[i]
            && !holds(names, before[i]) && !standsElsewhere(dossier, criterion, before[i]);
        const auto old = corrected ? std::ranges::find(known, before[i]) : known.end();
        if (old != known.end())
            *old = names[i];
        else
            known.push_back(names[i]);
    }
    return eachOnce(known);
}

} // namespace bangdiem
