// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileformat.h"

#include "base/text.h"
#include "storage/sqliteerror.h"

#include <algorithm>

namespace bangdiem {

namespace {

struct Table {
    std::string_view name;
    Sql create;
};

// In the order of their names. SQLite keeps these texts as they stand here: checkSchema() compares them.
constexpr std::array kTables{
    Table{"answer", R"(CREATE TABLE answer (
    criterion TEXT PRIMARY KEY,
    claim INTEGER,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID)"},
    Table{"answer_unit", R"(CREATE TABLE answer_unit (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (criterion, position)
) STRICT, WITHOUT ROWID)"},
    Table{"attachment", R"(CREATE TABLE attachment (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES content (id),
    PRIMARY KEY (criterion, position)
) STRICT, WITHOUT ROWID)"},
    Table{"change", R"(CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    target TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT)"},
    Table{"chunk", R"(CREATE TABLE chunk (
    content INTEGER NOT NULL REFERENCES content (id),
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (content, number)
) STRICT)"},
    Table{"content", R"(CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT)"},
    Table{"declared", R"(CREATE TABLE declared (
    target TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (target, id)
) STRICT, WITHOUT ROWID)"},
    Table{"document", R"(CREATE TABLE document (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    content INTEGER REFERENCES content (id),
    PRIMARY KEY (criterion, position)
) STRICT, WITHOUT ROWID)"},
    Table{"dossier", R"(CREATE TABLE dossier (
    only INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    agency TEXT NOT NULL,
    place TEXT NOT NULL,
    staff INTEGER NOT NULL,
    year INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    edits INTEGER NOT NULL
) STRICT)"},
    Table{"earlier", R"(CREATE TABLE earlier (
    criterion TEXT PRIMARY KEY,
    year INTEGER NOT NULL,
    reviewed INTEGER NOT NULL
) STRICT, WITHOUT ROWID)"},
    Table{"earlier_document", R"(CREATE TABLE earlier_document (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    date TEXT,
    title TEXT NOT NULL,
    page TEXT NOT NULL,
    PRIMARY KEY (criterion, position)
) STRICT, WITHOUT ROWID)"},
    Table{"earlier_figure", R"(CREATE TABLE earlier_figure (
    criterion TEXT NOT NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (criterion, name)
) STRICT, WITHOUT ROWID)"},
    Table{"figure", R"(CREATE TABLE figure (
    criterion TEXT NOT NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (criterion, name)
) STRICT, WITHOUT ROWID)"},
    Table{"link", R"(CREATE TABLE link (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (criterion, position)
) STRICT, WITHOUT ROWID)"},
    Table{"part", R"(CREATE TABLE part (
    only INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    edits INTEGER NOT NULL
) STRICT)"},
    Table{"part_row", R"(CREATE TABLE part_row (
    criterion TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID)"},
    Table{"rubric", R"(CREATE TABLE rubric (
    only INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    json BLOB NOT NULL
) STRICT)"},
    Table{"scan", R"(CREATE TABLE scan (
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    content INTEGER NOT NULL REFERENCES content (id),
    PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID)"},
    Table{"seal", R"(CREATE TABLE seal (
    revision INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    manifest BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    signer TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT)"},
    Table{"unit", R"(CREATE TABLE unit (
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT)"},
    Table{"unit_figure", R"(CREATE TABLE unit_figure (
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (criterion, position, name)
) STRICT, WITHOUT ROWID)"},
};

/// SQLite makes this index for the key of the one table with row ids whose key is no integer.
constexpr std::string_view kChunkIndex = "sqlite_autoindex_chunk_1";

bool isKnown(
    std::string_view type, std::string_view name, std::string_view table, std::optional<std::string_view> sql)
{
    if (type == "index")
        return name == kChunkIndex && table == "chunk" && !sql;
    const auto known = std::ranges::find(kTables, name, &Table::name);
    return type == "table" && known != kTables.end() && table == name && sql == known->create.text();
}

std::uint32_t bigEndian(const FileHeader &header, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | std::to_integer<std::uint32_t>(header.at(offset + i));
    return value;
}

Result<std::int64_t> number(const Connection &connection, Sql sql)
{
    auto rows = connection.query(sql);
    const auto row = rows.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? rows.integer(0).value_or(-1) : -1;
}

} // namespace

Result<void> checkHeader(const FileHeader &header, const std::string &file)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    const std::string_view text(reinterpret_cast<const char *>(header.data()), header.size());
    if (!text.starts_with(kMagic) || bigEndian(header, 68) != static_cast<std::uint32_t>(kApplicationId))
        return fail(ErrorCode::NotADossier, file);
    const auto version = static_cast<std::int32_t>(bigEndian(header, 60));
    if (version > kFormat)
        return fail(ErrorCode::FormatNewer, file, {std::to_string(version)});
    if (version != kFormat)
        return fail(ErrorCode::FormatUnknown, file, {std::to_string(version)});
    for (const auto journal : {header[18], header[19]}) { // For writing and for reading.
        if (journal == std::byte{2})
            return fail(ErrorCode::FormatWal, file);
        if (journal != std::byte{1})
            return fail(ErrorCode::FormatUnknown, file, {std::to_string(std::to_integer<int>(journal))});
    }
    if (bigEndian(header, 56) != 1)
        return fail(ErrorCode::FormatUnknown, file, {"UTF-16"});
    return {};
}

std::int64_t statedSize(const FileHeader &header)
{
    const auto stated
        = std::to_integer<std::int64_t>(header[16]) << 8 | std::to_integer<std::int64_t>(header[17]);
    const auto pageSize = stated == 1 ? 65'536 : stated;
    return pageSize * bigEndian(header, 28);
}

Result<void> createSchema(Connection &connection)
{
    constexpr std::array<Sql, 2> kNumbers{"PRAGMA application_id = 0x4267446d", "PRAGMA user_version = 1"};
    for (const auto number : kNumbers) {
        if (auto done = connection.query(number).run(); !done)
            return done;
    }
    for (const auto &table : kTables) {
        if (auto done = connection.query(table.create).run(); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(const Connection &connection)
{
    const auto refused = [&](std::string_view name) {
        return tl::unexpected(
            damaged(connection.file(), "sqlite_schema, " + madeVisible(name.substr(0, 60))));
    };
    auto rows = connection.query("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    std::size_t count = 0;
    for (;;) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const auto type = rows.text(0);
        const auto name = rows.text(1);
        const auto table = rows.text(2);
        const auto sql = rows.text(3);
        const bool typed = type && name && table && (sql || rows.isNull(3));
        if (!typed || !isKnown(*type, *name, *table, sql))
            return refused(name.value_or("?"));
        ++count;
    }
    // Names are unique within a schema, so the right number of known ones is all of them.
    if (count != kTables.size() + 1)
        return refused(std::to_string(count));
    return {};
}

Result<void> checkPages(const Connection &connection)
{
    const auto pages = number(connection, "PRAGMA page_count");
    const auto pageSize = number(connection, "PRAGMA page_size");
    const auto size = connection.fileSize();
    if (!pages || !pageSize || !size)
        return tl::unexpected(!pages ? pages.error() : !pageSize ? pageSize.error() : size.error());
    if (*size < *pages * *pageSize)
        return tl::unexpected(damaged(connection.file(), std::to_string(*size) + " byte"));
    auto rows = connection.query("PRAGMA quick_check(1)");
    const auto row = rows.next();
    if (!row)
        return tl::unexpected(row.error());
    const auto verdict = rows.text(0).value_or("");
    if (verdict != "ok")
        return tl::unexpected(damaged(connection.file(), madeVisible(verdict.substr(0, 200))));
    return {};
}

} // namespace bangdiem
