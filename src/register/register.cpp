// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register.h"

#include "register/cohorts.h"
#include "register/records.h"
#include "register/registerlog.h"
#include "register/registerstate.h"
#include "register/schema.h"
#include "register/storedfiles.h"
#include "rubric/builtinrubrics.h"

namespace bangdiem {

namespace {

using Rubrics = std::vector<std::shared_ptr<const CarriedRubric>>;

/// The built-in rubrics and those of `texts`. Errors: the first fault of one.
Result<Rubrics> rubricsOf(const std::vector<std::string> &texts)
{
    Rubrics rubrics;
    const auto add = [&](std::string text) -> Result<void> {
        auto rubric = carriedRubric(std::move(text));
        if (!rubric)
            return tl::unexpected(rubric.error().front());
        rubrics.push_back(*std::move(rubric));
        return {};
    };
    for (const auto &builtin : builtinRubrics())
        if (auto added = add(std::string(builtin.json)); !added)
            return tl::unexpected(added.error());
    for (const auto &text : texts)
        if (auto added = add(text); !added)
            return tl::unexpected(added.error());
    return rubrics;
}

Result<void> takeRubric(Database &database, Writing &writing, const CarriedRubric &carried)
{
    std::string known;
    auto read = database.each(
        "SELECT sha256 FROM rubric WHERE id = ?", [&](const Row &row) { known = row.text(0); },
        carried.rubric.id);
    if (!read)
        return read;
    if (known == carried.sha256)
        return {};
    if (!known.empty())
        return fail(ErrorCode::RegisterRubricDiffers, database.place().name(), {carried.rubric.id});
    auto done = database.run("INSERT INTO rubric (id, sha256, json) VALUES (?, ?, ?)", carried.rubric.id,
        carried.sha256, QByteArray::fromStdString(carried.json));
    if (!done)
        return tl::unexpected(done.error());
    return writing.add("rubric", std::nullopt, carried.rubric.id, {}, carried.sha256);
}

} // namespace

Register::Register(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Register::Register(Register &&) noexcept = default;
Register &Register::operator=(Register &&) noexcept = default;
Register::~Register() = default;

Result<Register> Register::init(const RegisterPlace &place, const ConnectionManner &manner,
    const std::vector<std::string> &rubrics, const Author &author)
{
    const auto carried = rubricsOf(rubrics);
    if (!carried)
        return tl::unexpected(carried.error());
    auto database = Database::connect(place, manner, true);
    if (!database)
        return tl::unexpected(database.error());
    const auto id = newDossierId();
    auto made = opened(*std::move(database), manner);
    auto &state = *made.m_state;
    const auto before
        = migrate(*state.database, id, [&](std::int64_t format) { return fillTables(state, format); });
    if (!before)
        return tl::unexpected(before.error());
    auto done = writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        if (*before == 0)
            if (auto noted = writing.add("init", std::nullopt, {}, {}, id); !noted)
                return noted;
        for (const auto &rubric : *carried)
            if (auto taken = takeRubric(*state.database, writing, *rubric); !taken)
                return taken;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Register Register::opened(std::unique_ptr<Database> database, const ConnectionManner &manner)
{
    auto copies = std::make_shared<PrivateCopies>(manner.copies);
    return Register(std::make_unique<State>(State{std::move(database), std::move(copies), {}}));
}

Result<Register> Register::open(const RegisterPlace &place, const ConnectionManner &manner)
{
    auto database = Database::connect(place, manner, false);
    if (!database)
        return tl::unexpected(database.error());
    const auto format = checkFormat(**database);
    if (!format)
        return tl::unexpected(format.error());
    auto made = opened(*std::move(database), manner);
    auto &state = *made.m_state;
    const auto fill = [&](std::int64_t before) { return fillTables(state, before); };
    if (*format < kRegisterFormat)
        if (auto done = migrate(*state.database, {}, fill); !done)
            return tl::unexpected(done.error());
    return made;
}

const RegisterPlace &Register::place() const
{
    return m_state->database->place();
}

Result<std::vector<SubmissionRecord>> Register::list(const SubmissionFilter &filter)
{
    auto &database = *m_state->database;
    return database.readOne(
        [&] { return readRecords(database, filter.rubric, filter.year, filter.withSuperseded); });
}

Result<SubmissionRecord> Register::find(std::int64_t number)
{
    return m_state->database->readOne([&] { return readRecord(*m_state->database, number); });
}

Result<std::vector<Standing>> Register::standings(const std::string &rubric, int year)
{
    return m_state->database->readOne([&] { return readStandings(*m_state->database, rubric, year); });
}

Result<std::vector<LogEntry>> Register::log(std::optional<std::int64_t> submission)
{
    return m_state->database->readOne([&] { return readLog(*m_state->database, submission); });
}

Result<void> Register::checkLog()
{
    return bangdiem::checkLog(*m_state->database);
}

std::int64_t Register::statements() const
{
    return m_state->database->statements();
}

} // namespace bangdiem
