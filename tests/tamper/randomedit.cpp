// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedit.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace bangdiem::testing {

namespace {

using Rows = std::vector<std::vector<std::string>>;

int keepRow(void *rows, int count, char **cells, char **)
{
    auto &row = static_cast<Rows *>(rows)->emplace_back();
    for (int i = 0; i < count; ++i)
        row.emplace_back(cells[i] ? cells[i] : "");
    return 0;
}

Rows queried(sqlite3 *database, const std::string &sql)
{
    Rows rows;
    if (sqlite3_exec(database, sql.c_str(), keepRow, &rows, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
    return rows;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string list;
    for (const auto &name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

/// Writes one edit; `m_table`, `m_column` and the rows are chosen once for it.
class Edit
{
public:
    Edit(const std::vector<EditableTable> &tables, std::mt19937 &random)
        : m_random(random)
        , m_table(tables[below(tables.size())])
        , m_column(m_table.columns[below(m_table.columns.size())])
        , m_keys("(" + joined(m_table.keys) + ")")
    {
    }

    std::string text()
    {
        const auto update = "UPDATE " + m_table.name + " SET " + m_column + " = ";
        const auto first = anyRow();
        const auto second = anyRow();
        switch (below(6)) {
        case 0:
            return "DELETE FROM " + m_table.name + " WHERE " + m_keys + " = " + keysOf(first);
        case 1:
            return update + "CASE WHEN " + m_keys + " = " + keysOf(first) + " THEN " + cellOf(second)
                + " ELSE " + cellOf(first) + " END WHERE " + m_keys + " = " + keysOf(first) + " OR " + m_keys
                + " = " + keysOf(second);
        case 2:
            return "INSERT INTO " + m_table.name + " SELECT " + copiedCells() + " FROM " + m_table.name
                + first;
        default:
            return update + changedCell() + " WHERE " + m_keys + " = " + keysOf(first);
        }
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::string anyRow() { return " LIMIT 1 OFFSET " + std::to_string(below(m_table.rows)); }
    std::string keysOf(const std::string &row) const
    {
        return "(SELECT " + joined(m_table.keys) + " FROM " + m_table.name + row + ")";
    }
    std::string cellOf(const std::string &row) const
    {
        return "(SELECT " + m_column + " FROM " + m_table.name + row + ")";
    }

    std::string changedCell()
    {
        const auto part = "substr(" + m_column + ", " + std::to_string(1 + below(40)) + ", 1)";
        const std::array<std::string, 13> values{m_column + " + 1", m_column + " - 1", m_column + " * 10",
            "-" + m_column, "NULL", "0", "''", m_column + " || 'x'", "substr(" + m_column + ", 2)",
            "upper(" + m_column + ")", "replace(" + m_column + ", " + part + ", 'a')",
            "CAST(replace(" + m_column + ", " + part + ", '1') AS BLOB)", cellOf(anyRow())};
        return values[below(values.size())];
    }

    std::string copiedCells()
    {
        auto cells = m_table.columns;
        for (auto &cell : cells) {
            if (cell == m_column)
                cell = changedCell();
        }
        return joined(cells);
    }

    std::mt19937 &m_random;
    const EditableTable &m_table;
    const std::string &m_column;
    std::string m_keys;
};

} // namespace

std::vector<EditableTable> tablesOf(const std::string &file)
{
    sqlite3 *opened = nullptr;
    sqlite3_open(file.c_str(), &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    std::vector<EditableTable> tables;
    for (const auto &name : queried(opened, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        EditableTable table{name[0], {}, {}, 0};
        for (const auto &column :
            queried(opened, "SELECT name, pk FROM pragma_table_info('" + name[0] + "')")) {
            table.columns.push_back(column[0]);
            if (column[1] != "0")
                table.keys.push_back(column[0]);
        }
        table.rows
            = static_cast<unsigned>(std::stoul(queried(opened, "SELECT count(*) FROM " + name[0])[0][0]));
        if (table.rows > 0)
            tables.push_back(std::move(table));
    }
    return tables;
}

std::string randomEdit(const std::vector<EditableTable> &tables, std::mt19937 &random)
{
    return Edit(tables, random).text();
}

} // namespace bangdiem::testing
