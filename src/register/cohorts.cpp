// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/cohorts.h"

#include "register/records.h"
#include "register/storedfiles.h"

#include <algorithm>
#include <iterator>

namespace bangdiem {

namespace {

Result<std::vector<Cohort::Best>> readBests(Database &database, const Rubric &rules, int year)
{
    std::vector<Cohort::Best> bests;
    const auto take = [&](const Row &row) {
        if (const auto criterion = findCriterion(rules, row.text(0)))
            raiseBest(bests,
                {*criterion, static_cast<std::size_t>(row.integer(1)), row.integer(2), row.integer(3)});
    };
    auto read
        = database.each("SELECT m.criterion, m.part, m.numerator, m.denominator FROM measured_value m "
                        "JOIN submission s ON s.number = m.submission "
                        "LEFT JOIN row_review r ON r.submission = m.submission AND r.criterion = m.criterion "
                        "WHERE s.rubric = ? AND s.year = ? AND s.superseded_by IS NULL "
                        "AND (r.verdict IS NULL OR r.verdict = 'accept')",
            take, rules.id, year);
    if (!read)
        return tl::unexpected(read.error());
    return bests;
}

std::optional<std::size_t> groupOf(const Rubric &rules, const std::string &id)
{
    const auto found = std::ranges::find(rules.agencyGroups, id, &AgencyGroup::id);
    return found == rules.agencyGroups.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - rules.agencyGroups.begin()));
}

/// True where its points are other ones.
Result<bool> recompute(
    Register::State &state, const Rubric &rules, const Cohort &cohort, SubmissionRecord &record)
{
    const auto rows = readRows(*state.database, record.number, rules);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto file = openStored(*state.database, record.sha256, state.copies);
    if (!file)
        return tl::unexpected(file.error());
    const auto sheets = compared((*file)->dossier(), rules, reviewOf(*rows), cohort);
    const auto before = record;
    takePoints(record, sheets);
    return record != before;
}

Result<void> fillMaxima(
    Register::State &state, const Rubric &rules, SubmissionRecord record, const Dossier &dossier)
{
    const auto rows = readRows(*state.database, record.number, rules);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto sheets = compared(dossier, rules, reviewOf(*rows));
    record.selfMaxima = ownMaxima(sheets.self);
    record.reviewedMaxima = ownMaxima(sheets.reviewed);
    return updateMaxima(*state.database, record);
}

/// Opens the file only where it is needed.
Result<void> fillOne(
    Register::State &state, const Rubric &rules, const SubmissionRecord &record, std::int64_t before)
{
    const bool needsMeasures = before < 2 && needsCohort(rules);
    if (!needsMeasures && !mayExclude(rules))
        return {};
    const auto file = openStored(*state.database, record.sha256, state.copies);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = (*file)->dossier();
    auto done = mayExclude(rules) ? fillMaxima(state, rules, record, dossier) : Result<void>();
    return done && needsMeasures ? insertMeasures(*state.database, record.number, dossier, rules) : done;
}

} // namespace

Result<Cohort> readCohort(Database &database, const Rubric &rules, const SubmissionRecord &record)
{
    Cohort cohort;
    if (!needsCohort(rules))
        return cohort;
    auto bests = readBests(database, rules, record.year);
    if (!bests)
        return tl::unexpected(bests.error());
    cohort.bests = *std::move(bests);
    cohort.group = groupOf(rules, record.group);
    return cohort;
}

Result<void> insertMeasures(
    Database &database, std::int64_t number, const Dossier &dossier, const Rubric &rules)
{
    for (const auto &measure : measuresOf(dossier, rules))
        if (auto done = database.run("INSERT INTO measured_value (submission, criterion, part, numerator, "
                                     "denominator) VALUES (?, ?, ?, ?, ?)",
                number, rules.criteria[measure.criterion].id, measure.part, measure.numerator,
                measure.denominator);
            !done)
            return tl::unexpected(done.error());
    return {};
}

Result<void> finishCohort(Register::State &state, Writing &writing, const SheetYearKey &sheet)
{
    const auto rules = state.rubric(sheet.rubric);
    if (!rules)
        return tl::unexpected(rules.error());
    auto records = readRecords(*state.database, sheet.rubric, sheet.year, false);
    if (!records)
        return tl::unexpected(records.error());
    for (auto &record : *records) {
        const auto cohort = readCohort(*state.database, (*rules)->rubric, record);
        if (!cohort)
            return tl::unexpected(cohort.error());
        const auto before = record.reviewed;
        const auto changed = recompute(state, (*rules)->rubric, *cohort, record);
        if (!changed)
            return tl::unexpected(changed.error());
        if (!*changed)
            continue;
        ++record.version;
        auto done
            = writing.add("cohort", record.number, {}, toText(before), toText(record.reviewed)).and_then([&] {
                  return updateRecord(*state.database, record);
              });
        if (!done)
            return done;
    }
    return {};
}

Result<void> fillTables(Register::State &state, std::int64_t before)
{
    const auto records = readRecords(*state.database, {}, {}, true);
    if (!records)
        return tl::unexpected(records.error());
    for (const auto &record : *records) {
        const auto rules = state.rubric(record.rubric);
        if (!rules)
            return tl::unexpected(rules.error());
        auto filled = fillOne(state, (*rules)->rubric, record, before);
        if (!filled)
            return filled;
    }
    return {};
}

} // namespace bangdiem
