// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pendingedits.h"

namespace bangdiem {

void PendingEdits::add(PendingEdits other)
{
    answers.merge(other.answers);
    declared.merge(other.declared);
    heading = heading || other.heading;
}

std::vector<std::string> declaredOf(const Answers &answers, const std::string &target)
{
    std::vector<std::string> ids;
    for (const auto &declared : answers.declared)
        if (declared.target == target)
            ids.push_back(declared.id);
    return ids;
}

PendingValues valuesOf(const PendingEdits &pending, const Dossier &dossier)
{
    PendingValues values;
    for (const auto criterion : pending.answers)
        values.answers.emplace_back(criterion, dossier.answers.criteria[criterion]);
    for (const auto &target : pending.declared)
        values.declared.emplace_back(target, declaredOf(dossier.answers, target));
    if (pending.heading)
        values.heading = dossier.heading;
    return values;
}

Result<void> writeValues(DossierFile &file, const PendingValues &values, Moment now)
{
    return file.transact(now, [&]() -> Result<void> {
        if (values.heading)
            if (auto done = file.setHeading(*values.heading, now); !done)
                return done;
        for (const auto &[target, ids] : values.declared)
            if (auto done = file.setDeclared(target, ids, now); !done)
                return done;
        for (const auto &[criterion, answer] : values.answers)
            if (auto done = file.setAnswer(criterion, answer, now); !done)
                return done;
        return {};
    });
}

} // namespace bangdiem
