// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorydatabase.h"

#include <sqlite3.h>

#include <cstring>
#include <stdexcept>

namespace bangdiem::testing {

void MemoryDatabase::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

MemoryDatabase::MemoryDatabase()
{
    sqlite3 *opened = nullptr;
    sqlite3_open(":memory:", &opened);
    m_database.reset(opened);
}

MemoryDatabase::MemoryDatabase(const std::string &bytes)
    : MemoryDatabase()
{
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(bytes.size()));
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    if (sqlite3_deserialize(handle(), "main", copy, size, size,
            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle()));
}

MemoryDatabase &MemoryDatabase::run(const std::string &sql)
{
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle()) + (" in " + sql));
    return *this;
}

std::vector<std::vector<std::string>> MemoryDatabase::rows(const std::string &sql) const
{
    std::vector<std::vector<std::string>> rows;
    const auto keep = [](void *kept, int count, char **cells, char **) {
        auto &row = static_cast<decltype(rows) *>(kept)->emplace_back();
        for (int i = 0; i < count; ++i)
            row.emplace_back(cells[i] ? cells[i] : "");
        return 0;
    };
    if (sqlite3_exec(handle(), sql.c_str(), keep, &rows, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle()) + (" in " + sql));
    return rows;
}

std::string MemoryDatabase::bytes() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> copy(
        sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
    return {reinterpret_cast<const char *>(copy.get()), static_cast<std::size_t>(size)};
}

std::string damaging(std::string_view sql)
{
    return "PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON;"
           "CREATE TEMP TABLE kept AS SELECT name AS table_name, sql AS text FROM main.sqlite_schema;"
           "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, "
           "'STRICT, WITHOUT', 'WITHOUT'), ' STRICT', ''), ' NOT NULL', '');"
           "PRAGMA writable_schema = RESET;"
        + std::string(sql)
        + ";PRAGMA writable_schema = ON;"
          "UPDATE sqlite_schema SET sql = (SELECT text FROM kept WHERE table_name = name) "
          "WHERE type = 'table' AND name IN (SELECT table_name FROM kept) "
          "AND replace(replace(replace((SELECT text FROM kept WHERE table_name = name), "
          "'STRICT, WITHOUT', 'WITHOUT'), ' STRICT', ''), ' NOT NULL', '') = sql;"
          "PRAGMA writable_schema = RESET;";
}

std::string damagedBy(const std::string &bytes, std::string_view sql)
{
    return MemoryDatabase(bytes).run(damaging(sql)).bytes();
}

} // namespace bangdiem::testing
