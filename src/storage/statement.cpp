// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/sqliteerror.h"

#include <sqlite3.h>

namespace bangdiem {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *database, Sql sql)
    : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    m_failure = sqlite3_prepare_v3(database, sql.text(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

Result<bool> Statement::next()
{
    if (m_failure != SQLITE_OK)
        return tl::unexpected(sqliteError(m_database, m_failure));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    auto error = code == SQLITE_DONE ? Error() : sqliteError(m_database, code);
    sqlite3_reset(m_statement.get());
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(std::move(error));
}

Result<void> Statement::finish()
{
    for (;;) {
        const auto row = next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<std::string_view> Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!bytes)
        return std::nullopt;
    return std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

std::optional<std::span<const std::byte>> Statement::blob(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return std::nullopt;
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(m_statement.get(), column));
    return std::span(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

void Statement::bind(int parameter, std::int64_t value)
{
    keepFirst(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, std::string_view text)
{
    const char *bytes = text.data() ? text.data() : "";
    keepFirst(
        sqlite3_bind_text64(m_statement.get(), parameter, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int parameter, std::span<const std::byte> blob)
{
    keepFirst(sqlite3_bind_blob64(m_statement.get(), parameter, blob.data(), blob.size(), SQLITE_STATIC));
}

void Statement::bindNull(int parameter)
{
    keepFirst(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::keepFirst(int code)
{
    if (m_failure == SQLITE_OK)
        m_failure = code;
}

} // namespace bangdiem
