// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schema.h"

#include <array>
#include <span>

namespace bangdiem {

namespace {

/// Format 1. Types and clauses that SQLite and PostgreSQL read alike.
constexpr std::array kFormat1{
    Sql("CREATE TABLE register (one BIGINT PRIMARY KEY CHECK (one = 1), format BIGINT NOT NULL, "
        "id TEXT NOT NULL, changes BIGINT NOT NULL, submissions BIGINT NOT NULL, chain TEXT NOT NULL)"),
    Sql("CREATE TABLE rubric (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, json BYTEA NOT NULL)"),
    Sql("CREATE TABLE stored_file (sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL)"),
    Sql("CREATE TABLE chunk (sha256 TEXT NOT NULL REFERENCES stored_file (sha256), number BIGINT NOT NULL, "
        "data BYTEA NOT NULL, PRIMARY KEY (sha256, number))"),
    Sql("CREATE TABLE submission (number BIGINT PRIMARY KEY, dossier TEXT NOT NULL, "
        "revision BIGINT NOT NULL, fingerprint TEXT NOT NULL, rubric TEXT NOT NULL REFERENCES rubric (id), "
        "year BIGINT NOT NULL, agency TEXT NOT NULL, agency_key TEXT NOT NULL, staff BIGINT NOT NULL, "
        "file_name TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES stored_file (sha256), "
        "verdict TEXT NOT NULL, judgement TEXT NOT NULL, state TEXT NOT NULL, version BIGINT NOT NULL, "
        "superseded_by BIGINT, received_at BIGINT NOT NULL, self BIGINT NOT NULL, "
        "recomputed BIGINT NOT NULL, reviewed BIGINT NOT NULL, self_sections TEXT NOT NULL, "
        "reviewed_sections TEXT NOT NULL, criteria BIGINT NOT NULL, decided BIGINT NOT NULL, "
        "questions BIGINT NOT NULL, closed_by TEXT, closed_at BIGINT, UNIQUE (dossier, fingerprint))"),
    Sql("CREATE INDEX submission_of_year ON submission (rubric, year)"),
    Sql("CREATE TABLE row_review (submission BIGINT NOT NULL REFERENCES submission (number), "
        "criterion TEXT NOT NULL, verdict TEXT, score BIGINT, remark TEXT NOT NULL, version BIGINT NOT NULL, "
        "reviewer TEXT NOT NULL, changed_at BIGINT NOT NULL, PRIMARY KEY (submission, criterion))"),
    Sql("CREATE TABLE cited_document (submission BIGINT NOT NULL REFERENCES submission (number), "
        "criterion TEXT NOT NULL, document TEXT NOT NULL, written TEXT NOT NULL)"),
    Sql("CREATE INDEX cited_document_of ON cited_document (submission)"),
    Sql("CREATE INDEX cited_document_same ON cited_document (document)"),
    Sql("CREATE TABLE cited_file (submission BIGINT NOT NULL REFERENCES submission (number), "
        "criterion TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL)"),
    Sql("CREATE INDEX cited_file_of ON cited_file (submission)"),
    Sql("CREATE INDEX cited_file_same ON cited_file (sha256)"),
    Sql("CREATE TABLE given_figure (submission BIGINT NOT NULL REFERENCES submission (number), "
        "criterion TEXT NOT NULL, figure TEXT NOT NULL, amount BIGINT NOT NULL, "
        "PRIMARY KEY (submission, criterion, figure))"),
    Sql("CREATE TABLE log (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, who TEXT NOT NULL, "
        "what TEXT NOT NULL, submission BIGINT, target TEXT NOT NULL, was TEXT NOT NULL, "
        "became TEXT NOT NULL, writing TEXT NOT NULL, chain TEXT NOT NULL)"),
    Sql("CREATE INDEX log_of_submission ON log (submission)"),
};

/// Format 2: rules that compare agencies with one another.
constexpr std::array kFormat2{
    Sql("ALTER TABLE submission ADD COLUMN agency_group TEXT"),
    Sql("CREATE TABLE measured_value (submission BIGINT NOT NULL REFERENCES submission (number), "
        "criterion TEXT NOT NULL, part BIGINT NOT NULL, numerator BIGINT NOT NULL, "
        "denominator BIGINT NOT NULL, PRIMARY KEY (submission, criterion, part))"),
};

/// Format 3: rows that do not apply to every agency. "total;section;…" in units; NULL: the rubric's.
constexpr std::array kFormat3{
    Sql("ALTER TABLE submission ADD COLUMN self_maxima TEXT"),
    Sql("ALTER TABLE submission ADD COLUMN reviewed_maxima TEXT"),
};

/// 0 where there are no tables yet.
Result<std::int64_t> formatOf(Database &database)
{
    const bool isFile = database.engine() == Database::Engine::Sqlite;
    // The catalogue is the one thing that the two engines name differently.
    const auto tables = isFile
        ? database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'register'")
        : database.number("SELECT count(*) FROM information_schema.tables WHERE table_name = 'register' "
                          "AND table_schema = current_schema()");
    if (!tables || *tables == 0)
        return tables;
    return database.number("SELECT format FROM register WHERE one = 1");
}

tl::unexpected<Error> newer(const Database &database, std::int64_t format)
{
    return fail(ErrorCode::RegisterNewer, database.place().name(), {std::to_string(format)});
}

Result<void> runAll(Database &database, std::span<const Sql> statements)
{
    for (const auto &sql : statements)
        if (auto done = database.run(sql); !done)
            return tl::unexpected(done.error());
    return {};
}

Result<void> makeTables(Database &database, std::int64_t from, const std::string &id)
{
    if (from == 0) {
        auto begun = runAll(database, kFormat1).and_then([&] {
            return database.run("INSERT INTO register (one, format, id, changes, submissions, chain) "
                                "VALUES (1, 1, ?, 0, 0, '')",
                id);
        });
        if (!begun)
            return tl::unexpected(begun.error());
    }
    if (from < 2)
        if (auto done = runAll(database, kFormat2); !done)
            return done;
    return runAll(database, kFormat3)
        .and_then([&] { return database.run("UPDATE register SET format = ?", kRegisterFormat); })
        .map([](std::int64_t) {});
}

} // namespace

Result<std::int64_t> migrate(Database &database, const std::string &id, const FillTables &fill)
{
    std::int64_t before = 0;
    auto done = database.write([&]() -> Result<void> {
        if (database.engine() == Database::Engine::Postgres)
            // Two that make the tables at once: the second waits, and finds them.
            if (auto locked = database.run("SELECT pg_advisory_xact_lock(1114067815)"); !locked)
                return tl::unexpected(locked.error());
        const auto format = formatOf(database);
        if (!format)
            return tl::unexpected(format.error());
        if (*format > kRegisterFormat)
            return newer(database, *format);
        before = *format;
        if (before == kRegisterFormat)
            return {};
        auto made = makeTables(database, before, id);
        return made && before > 0 ? fill(before) : made;
    });
    if (!done)
        return tl::unexpected(done.error());
    return before;
}

Result<std::int64_t> checkFormat(Database &database)
{
    const auto format = formatOf(database);
    if (!format)
        return tl::unexpected(format.error());
    if (*format == 0)
        return fail(ErrorCode::RegisterMissing, database.place().name());
    if (*format > kRegisterFormat)
        return newer(database, *format);
    return *format;
}

} // namespace bangdiem
