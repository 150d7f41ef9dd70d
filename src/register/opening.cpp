// SPDX-License-Identifier: GPL-3.0-or-later
// Rubrics, and submissions as they are opened.
#include "register/cohorts.h"
#include "register/records.h"
#include "register/registerstate.h"
#include "register/storedfiles.h"

namespace bangdiem {

namespace {

using CarriedPtr = std::shared_ptr<const CarriedRubric>;

Result<CarriedPtr> readRubricOf(Database &database, const std::string &id)
{
    std::string text;
    std::string sha256;
    const auto take = [&](const Row &row) {
        sha256 = row.text(0);
        text = row.bytes(1).toStdString();
    };
    if (auto read = database.each("SELECT sha256, json FROM rubric WHERE id = ?", take, id); !read)
        return tl::unexpected(read.error());
    if (sha256.empty())
        return CarriedPtr();
    auto rubric = carriedRubric(std::move(text));
    if (!rubric || (*rubric)->sha256 != sha256 || (*rubric)->rubric.id != id)
        return fail(ErrorCode::RegisterDamaged, database.place().name(), {"rubric, " + id});
    return *std::move(rubric);
}

} // namespace

Result<CarriedPtr> Register::State::rubric(const std::string &id)
{
    if (const auto known = rubrics.find(id); known != rubrics.end())
        return known->second;
    auto read = readRubricOf(*database, id);
    if (read && *read)
        rubrics[id] = *read;
    return read;
}

Result<std::map<std::string, CarriedPtr>> Register::rubrics()
{
    auto &state = *m_state;
    return state.database->readOne([&]() -> Result<std::map<std::string, CarriedPtr>> {
        std::vector<std::string> ids;
        auto read = state.database->each(
            "SELECT id FROM rubric ORDER BY id", [&](const Row &row) { ids.push_back(row.text(0)); });
        if (!read)
            return tl::unexpected(read.error());
        for (const auto &id : ids)
            if (auto rubric = state.rubric(id); !rubric)
                return tl::unexpected(rubric.error());
        return state.rubrics;
    });
}

Result<void> Register::State::refresh(OpenedSubmission &submission)
{
    auto record = readRecord(*database, submission.record.number);
    if (!record)
        return tl::unexpected(record.error());
    auto rows = readRows(*database, submission.record.number, submission.rules->rubric);
    if (!rows)
        return tl::unexpected(rows.error());
    auto cohort = readCohort(*database, submission.rules->rubric, *record);
    if (!cohort)
        return tl::unexpected(cohort.error());
    submission.record = *std::move(record);
    submission.rows = *std::move(rows);
    submission.cohort = *std::move(cohort);
    return {};
}

Result<OpenedSubmission> Register::openSubmission(std::int64_t number)
{
    auto &state = *m_state;
    OpenedSubmission submission;
    auto done = state.database->read([&]() -> Result<void> {
        auto record = readRecord(*state.database, number);
        if (!record)
            return tl::unexpected(record.error());
        auto rules = state.rubric(record->rubric);
        if (!rules)
            return tl::unexpected(rules.error());
        if (!*rules)
            return fail(ErrorCode::RegisterDamaged, place().name(), {"rubric, " + record->rubric});
        auto rows = readRows(*state.database, number, (*rules)->rubric);
        if (!rows)
            return tl::unexpected(rows.error());
        auto cohort = readCohort(*state.database, (*rules)->rubric, *record);
        if (!cohort)
            return tl::unexpected(cohort.error());
        auto file = openStored(*state.database, record->sha256, state.copies);
        if (!file)
            return tl::unexpected(file.error());
        submission.cohort = *std::move(cohort);
        submission.record = *std::move(record);
        submission.rules = *std::move(rules);
        submission.rows = *std::move(rows);
        submission.m_file = *std::move(file);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return submission;
}

Result<void> Register::saveFile(std::int64_t number, const std::filesystem::path &path)
{
    auto &database = *m_state->database;
    return database.read([&]() -> Result<void> {
        const auto record = readRecord(database, number);
        return record ? writeStoredFile(database, record->sha256, path) : tl::unexpected(record.error());
    });
}

} // namespace bangdiem
