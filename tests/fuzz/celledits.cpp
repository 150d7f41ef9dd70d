// SPDX-License-Identifier: GPL-3.0-or-later
#include "celledits.h"

#include "fuzztarget.h"
#include "memorydatabase.h"
#include "randomedit.h"
#include "sealedsample.h"
#include "testdossier.h"

#include <stdexcept>

namespace bangdiem::fuzz {

namespace {

using namespace bangdiem::testing;

const std::vector<EditableTable> &tables()
{
    static const auto found = [] {
        const TestFolder folder;
        writeBytes(folder / "a.bangdiem", sealedBytes());
        return tablesOf(folder / "a.bangdiem");
    }();
    return found;
}

std::string blobLiteral(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string literal = "x'";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        literal.append({kDigits[byte >> 4U], kDigits[byte & 15U]});
    }
    return literal + "'";
}

/// A value of any type.
std::string valueIn(Input &input, const std::string &column)
{
    switch (input.number(1) % 8) {
    case 0:
        return "NULL";
    case 1:
        return std::to_string(static_cast<std::int64_t>(input.number(8)));
    case 2:
        return std::to_string(input.number(1));
    case 3:
        return std::to_string(input.number(2)) + ".5e" + std::to_string(input.number(1));
    case 4:
        return blobLiteral(input.taken(input.number(1)));
    case 5:
        return column + " + 1";
    case 6:
        return column + " || " + blobLiteral(input.taken(2));
    default:
        return "CAST(" + blobLiteral(input.taken(input.number(1))) + " AS TEXT)";
    }
}

std::string editIn(Input &input)
{
    const auto &table = tables()[input.number(1) % tables().size()];
    const auto &column = table.columns[input.number(1) % table.columns.size()];
    std::string keys;
    for (const auto &key : table.keys)
        keys += (keys.empty() ? "" : ", ") + key;
    const auto row = std::to_string(input.number(2) % table.rows);
    const auto where
        = " WHERE (" + keys + ") = (SELECT " + keys + " FROM " + table.name + " LIMIT 1 OFFSET " + row + ");";
    if (input.number(1) % 16 == 0)
        return "DELETE FROM " + table.name + where;
    return "UPDATE OR IGNORE " + table.name + " SET " + column + " = " + valueIn(input, column) + where;
}

} // namespace

std::string withCellsChanged(std::string_view changes)
{
    constexpr int kMostEdits = 20;
    std::string sql;
    Input input(changes);
    for (int edits = 0; edits < kMostEdits && !input.isEmpty(); ++edits)
        sql += editIn(input);
    try {
        return damagedBy(sealedBytes(), sql);
    } catch (const std::runtime_error &) {
        return {}; // An edit that SQLite cannot do.
    }
}

} // namespace bangdiem::fuzz
