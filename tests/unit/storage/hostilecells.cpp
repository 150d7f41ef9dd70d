// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilecases.h"

#include "memorydatabase.h"
#include "refusal.h"
#include "wrongcells.h"

namespace bangdiem::testing {

namespace {

struct Column {
    std::string table;
    std::string name;
    std::string type;
    bool forbidsNull = false; ///< By NOT NULL, not as part of a key.
    bool isRowId = false; ///< SQLite itself keeps anything but integers out.
};

std::vector<Column> columns()
{
    std::vector<Column> found;
    const MemoryDatabase sample(sampleBytes());
    for (const auto &row :
        sample.rows("SELECT s.name, c.name, c.type, c.\"notnull\" AND NOT c.pk, "
                    "c.pk AND c.type = 'INTEGER' AND s.sql NOT LIKE '%ROWID%' AND s.name <> 'chunk' "
                    "FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table'"))
        found.push_back({row[0], row[1], row[2], row[3] == "1", row[4] == "1"});
    return found;
}

/// A row in each of the tables that a draft has none in.
constexpr std::string_view kSealedOnce
    = "INSERT INTO seal VALUES (1, 0, x'', "
      "'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '', x'');"
      "INSERT INTO scan VALUES (1, 0, 'a.pdf', 1);";

void addType(HostileCases &cases, const Column &column, const std::string &value, const std::string &reason)
{
    const auto sql = std::string(kSealedOnce) + "UPDATE OR IGNORE " + column.table + " SET " + column.name
        + " = " + value;
    cases.push_back({"Q7", column.table + "." + column.name + " = " + value,
        [sql] { return damagedBy(sampleBytes(), sql); }, "dossier-damaged: " + reason});
}

void addTypes(HostileCases &cases, const Column &column)
{
    const auto cell = column.table + "." + column.name;
    const auto isNot = "non-" + column.type + " value in " + cell;
    if (column.isRowId)
        return;
    if (column.forbidsNull)
        addType(cases, column, "NULL", "NULL value in " + cell);
    if (column.type == "INTEGER") {
        for (const auto *value : {"'x'", "x'00'", "1.5", "9e999", "'12'||char(0)", "1e300"})
            addType(cases, column, value, isNot);
    } else if (column.type == "TEXT") {
        for (const auto *value : {"x'61'", "zeroblob(9)"})
            addType(cases, column, value, isNot);
        addType(cases, column, "CAST(x'ff61' AS TEXT)", "");
        addType(cases, column, "'a' || char(0)", "");
        addType(cases, column, "char(0x202e) || 'a'", "");
    } else {
        for (const auto *value : {"'x'", "7", "1.5"})
            addType(cases, column, value, isNot);
    }
}

/// A key that stands twice: the table is made with a wider one, and its own text is put back.
HostileCase twice(
    const std::string &table, const std::string &key, const std::string &wider, const std::string &row)
{
    const auto text = [&table](const std::string &bytes) {
        return MemoryDatabase(bytes).rows("SELECT sql FROM sqlite_schema WHERE name = '" + table + "'")[0][0];
    };
    const auto own = text(sampleBytes());
    auto other = own;
    const auto rule = "PRIMARY KEY (" + key + ")";
    if (const auto at = own.find(rule); at != std::string::npos)
        other.replace(at, rule.size(), "PRIMARY KEY (" + wider + ")");
    else // It stands behind its one column.
        other.erase(other.find(" PRIMARY KEY"), 12)
            .insert(other.rfind("\n)"), ", PRIMARY KEY (" + wider + ")");
    const auto rewrite = [&table](const std::string &sql) {
        return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '" + sql + "' WHERE name = '"
            + table + "'; PRAGMA writable_schema = RESET;";
    };
    const auto sql = "PRAGMA foreign_keys = OFF;" + rewrite(other) + "INSERT INTO " + table + " " + row + ";"
        + rewrite(own);
    return {"Q14", "a key twice in " + table,
        [sql] { return MemoryDatabase(sampleBytes()).run(sql).bytes(); }, "dossier-damaged: " + table};
}

void addDuplicates(HostileCases &cases)
{
    cases.push_back(twice("figure", "criterion, name", "criterion, name, value",
        "SELECT criterion, name, value + 1 FROM figure LIMIT 1"));
    cases.push_back(twice("earlier_figure", "criterion, name", "criterion, name, value",
        "SELECT criterion, name, value + 1 FROM earlier_figure LIMIT 1"));
    cases.push_back(twice("unit_figure", "criterion, position, name", "criterion, position, name, value",
        "SELECT criterion, position, name, value + 1 FROM unit_figure LIMIT 1"));
    cases.push_back(
        twice("answer", "criterion", "criterion, claim", "SELECT criterion, claim + 2500, note FROM answer"));
    cases.push_back(twice(
        "earlier", "criterion", "criterion, year", "SELECT criterion, year - 1, reviewed FROM earlier"));
    cases.push_back(twice("link", "criterion, position", "criterion, position, url",
        "SELECT criterion, position, url || '/b' FROM link LIMIT 1"));
    cases.push_back(twice("attachment", "criterion, position", "criterion, position, name",
        "SELECT criterion, position, name || 'b', content FROM attachment LIMIT 1"));
    cases.push_back(twice("document", "criterion, position", "criterion, position, number",
        "SELECT criterion, position, number || 'b', date, title, page, content FROM document LIMIT 1"));
    cases.push_back(twice("answer_unit", "criterion, position", "criterion, position, unit",
        "SELECT criterion, position, unit || 'b' FROM answer_unit LIMIT 1"));
}

void addExtremes(HostileCases &cases)
{
    const auto add = [&](std::string name, std::string sql, const std::string &where) {
        cases.push_back({"Q17", std::move(name),
            [sql = std::move(sql)] { return damagedBy(sampleBytes(), sql); }, "dossier-damaged: " + where});
    };
    for (const auto *claim : {"-1", "1", "2499", "1000000", "9223372036854775807", "-9223372036854775808"})
        add(std::string("a claim of ") + claim,
            std::string("UPDATE answer SET claim = ") + claim + " WHERE criterion = 'I.2.4'",
            "answer, I.2.4");
    for (const auto *value : {"-1", "1000000000000", "9223372036854775807", "-9223372036854775808"})
        add(std::string("a figure of ") + value, std::string("UPDATE figure SET value = ") + value,
            "figure, I.1.1");
    for (const auto *staff : {"-1", "0", "1000001", "9223372036854775807"})
        add(std::string("a staff of ") + staff, std::string("UPDATE dossier SET staff = ") + staff,
            "dossier");
    for (const auto *size : {"0", "-1", "1073741825", "9223372036854775807"})
        add(std::string("evidence of ") + size, std::string("UPDATE content SET size = ") + size, "content");
    add("a number of edits that overflows", "UPDATE dossier SET edits = 9223372036854775807", "dossier");
    add("an answer to no question", "UPDATE answer SET criterion = 'IX.9' WHERE criterion = 'I.2.4'",
        "answer, IX.9");
    add("a rubric for another sheet",
        "UPDATE rubric SET json = CAST(replace(json, 'I.2.4', 'I.2.5') AS BLOB)", "rubric");
}

} // namespace

HostileCases cellsOfOtherTypes()
{
    HostileCases cases;
    for (const auto &column : columns())
        addTypes(cases, column);
    return cases;
}

HostileCases wrongValues()
{
    HostileCases cases;
    for (const auto &wrong : wrongCells()) {
        cases.push_back(
            {"Q7", std::string(wrong.name), [&wrong] { return damagedBy(sampleBytes(), wrong.sql); },
                "dossier-damaged: " + std::string(wrong.place)});
    }
    addDuplicates(cases);
    addExtremes(cases);
    return cases;
}

} // namespace bangdiem::testing
