// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerlog.h"

#include "storage/hash.h"

#include <QUuid>

namespace bangdiem {

namespace {

/// SHA-256 over the hash before and every field with its length.
std::string chained(const std::string &before, const LogEntry &entry)
{
    std::string text;
    const auto submission = entry.submission ? std::to_string(*entry.submission) : std::string();
    for (const auto &field :
        {before, std::to_string(entry.number), std::to_string(secondsSince1970(entry.at)), entry.who,
            entry.what, submission, entry.target, entry.was, entry.became})
        text += std::to_string(field.size()) + ':' + field;
    return sha256Of(text);
}

LogEntry entryOf(const Row &row)
{
    LogEntry entry;
    entry.number = row.integer(0);
    entry.at = Moment(std::chrono::seconds(row.integer(1)));
    entry.who = row.text(2);
    entry.what = row.text(3);
    if (!row.isNull(4))
        entry.submission = row.integer(4);
    entry.target = row.text(5);
    entry.was = row.text(6);
    entry.became = row.text(7);
    return entry;
}

tl::unexpected<Error> damaged(const Database &database, std::int64_t number)
{
    return fail(ErrorCode::RegisterDamaged, database.place().name(), {"log, " + std::to_string(number)});
}

} // namespace

Writing::Writing(Database &database, const Author &author)
    : m_database(database)
    , m_author(author)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{
}

Result<bool> Writing::begin()
{
    // On PostgreSQL this row is the lock that makes writers take turns; SQLite has done so already.
    if (auto locked = m_database.run("UPDATE register SET changes = changes WHERE one = 1"); !locked)
        return tl::unexpected(locked.error());
    auto read = m_database.each(
        "SELECT changes, submissions, chain FROM register WHERE one = 1", [this](const Row &row) {
            m_changes = row.integer(0);
            m_submissions = row.integer(1);
            m_chain = row.text(2);
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!std::exchange(m_isRepeated, true))
        return true;
    return m_database.number("SELECT count(*) FROM log WHERE writing = ?", m_id).map([](std::int64_t count) {
        return count == 0;
    });
}

Result<void> Writing::add(std::string what, std::optional<std::int64_t> submission, std::string target,
    std::string was, std::string became)
{
    const LogEntry entry{++m_changes, m_author.now, m_author.name, std::move(what), submission,
        std::move(target), std::move(was), std::move(became)};
    m_chain = chained(m_chain, entry);
    return m_database
        .run("INSERT INTO log (number, at, who, what, submission, target, was, became, writing, chain) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.number, secondsSince1970(entry.at), entry.who, entry.what, entry.submission, entry.target,
            entry.was, entry.became, m_id, m_chain)
        .map([](std::int64_t) {});
}

Result<void> Writing::finish()
{
    return m_database
        .run("UPDATE register SET changes = ?, submissions = ?, chain = ? WHERE one = 1", m_changes,
            m_submissions, m_chain)
        .map([](std::int64_t) {});
}

std::int64_t secondsSince1970(Moment at)
{
    return at.time_since_epoch().count();
}

Result<void> writeAs(Database &database, const Author &author,
    const std::function<Result<void>(Writing &)> &change, const Database::Work &prepare)
{
    Writing writing(database, author);
    return database.write([&]() -> Result<void> {
        if (prepare)
            if (auto prepared = prepare(); !prepared)
                return prepared;
        const auto begun = writing.begin();
        if (!begun)
            return tl::unexpected(begun.error());
        if (!*begun)
            return {};
        auto done = change(writing);
        return done ? writing.finish() : done;
    });
}

Result<std::vector<LogEntry>> readLog(Database &database, std::optional<std::int64_t> submission)
{
    std::vector<LogEntry> log;
    const auto take = [&](const Row &row) { log.push_back(entryOf(row)); };
    const auto done = submission
        ? database.each("SELECT number, at, who, what, submission, target, was, became FROM log "
                        "WHERE submission = ? ORDER BY number",
            take, *submission)
        : database.each("SELECT number, at, who, what, submission, target, was, became FROM log "
                        "ORDER BY number",
            take);
    return done.map([&] { return std::move(log); });
}

Result<LogCheck> checkedLog(Database &database)
{
    using Kind = RegisterFinding::Kind;
    LogCheck check;
    std::int64_t number = 0; // Of the entry before, with its hash.
    std::string chain;
    const auto add = [&](Kind kind, std::int64_t first, std::optional<std::int64_t> last = {}) {
        check.findings.push_back({kind, first, last, {}});
    };
    const auto take = [&](const Row &row) {
        const auto entry = entryOf(row);
        const auto stored = row.text(8);
        if (entry.number > number + 1) // Whether this one holds cannot be said without the one before.
            add(Kind::EntryMissing, number + 1, entry.number - 1);
        else if (entry.number != number + 1 || chained(chain, entry) != stored)
            add(Kind::EntryChanged, entry.number);
        if (entry.what == "received" && entry.submission)
            check.received.push_back(*entry.submission);
        number = entry.number;
        chain = stored;
        ++check.entries;
    };
    const auto compare = [&](const Row &row) {
        if (row.integer(0) > number)
            add(Kind::EntryMissing, number + 1, row.integer(0));
        else if (row.integer(0) < number || row.text(1) != chain)
            add(Kind::LogEnd, number);
    };
    return database
        .each("SELECT number, at, who, what, submission, target, was, became, chain FROM log ORDER BY number",
            take)
        .and_then([&] { return database.each("SELECT changes, chain FROM register WHERE one = 1", compare); })
        .map([&] { return std::move(check); });
}

Result<void> checkLog(Database &database)
{
    const auto check = database.readOne([&] { return checkedLog(database); });
    if (!check)
        return tl::unexpected(check.error());
    return check->findings.empty() ? Result<void>() : damaged(database, *check->findings.front().entry);
}

} // namespace bangdiem
