// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pendingedits.h"

#include "dossier/contentkeys.h"

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

Result<std::vector<std::int64_t>> writeCopy(const DossierFile &file, PendingValues values,
    const std::filesystem::path &target, Moment now, const Progress &progress)
{
    auto copy = file.copyTo(target, now, progress);
    if (!copy)
        return tl::unexpected(copy.error());
    for (auto &[criterion, answer] : values.answers)
        answer = withoutContents(std::move(answer), copy->lost);
    auto written = writeValues(copy->file, values, now);
    if (written)
        return std::move(copy->lost);
    copy = tl::unexpected(written.error()); // Closes it.
    std::error_code ignored;
    std::filesystem::remove(target, ignored);
    return tl::unexpected(written.error());
}

} // namespace bangdiem
