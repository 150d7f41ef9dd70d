// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilecases.h"

#include "memorydatabase.h"
#include "refusal.h"

namespace bangdiem::testing {

namespace {

std::vector<std::string> tableNames()
{
    std::vector<std::string> names;
    for (auto &row :
        MemoryDatabase(sampleBytes()).rows("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        names.push_back(std::move(row[0]));
    return names;
}

HostileCase foreign(std::string threat, std::string name, std::string sql, const std::string &object)
{
    return {std::move(threat), std::move(name),
        [sql = std::move(sql)] { return MemoryDatabase(sampleBytes()).run(sql).bytes(); },
        "dossier-damaged: sqlite_schema, " + object};
}

/// What SQLite itself does not take, before our comparison.
HostileCase malformed(std::string threat, std::string name, std::string sql, const std::string &object)
{
    auto hostile = foreign(std::move(threat), std::move(name), std::move(sql), {});
    hostile.expected = "dossier-damaged: malformed database schema (" + object + ")";
    return hostile;
}

/// The text of a table in `sqlite_schema` is another one; its rows stay.
std::string rewritten(const std::string &table, const std::string &text)
{
    return "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = " + text + " WHERE name = '" + table
        + "'";
}

/// An object that only stands in `sqlite_schema`, whatever would make it.
std::string planted(const std::string &type, const std::string &name, const std::string &text)
{
    return "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('" + type + "', '" + name + "', '"
        + name + "', 0, '" + text + "')";
}

void addToEachTable(HostileCases &cases)
{
    for (const auto &table : tableNames()) {
        cases.push_back(foreign("Q4", "a trigger on " + table,
            "CREATE TRIGGER t AFTER INSERT ON " + table + " BEGIN UPDATE dossier SET agency = 'x'; END",
            "t"));
        cases.push_back(
            foreign("Q4", "an index on " + table, "CREATE INDEX i ON " + table + " (1 + 1)", "i"));
        cases.push_back(foreign("Q4", "a remark in " + table, rewritten(table, "sql || ' '"), table));
        cases.push_back(
            foreign("Q4", table + " without STRICT", rewritten(table, "replace(sql, 'STRICT', '')"), table));
        cases.push_back(foreign("Q4", "a column more in " + table,
            rewritten(table, "replace(sql, '(' || char(10), '(more TEXT,')"), table));
        cases.push_back(foreign("Q6", "an endless view for " + table,
            "PRAGMA foreign_keys = OFF; DROP TABLE " + table + "; CREATE VIEW " + table
                + " AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
            table));
    }
}

void addOddTables(HostileCases &cases)
{
    cases.push_back(foreign("Q4", "a partial index", "CREATE INDEX i ON link (url) WHERE position > 0", "i"));
    cases.push_back(foreign("Q4", "a view with a trigger instead of",
        "CREATE VIEW v AS SELECT * FROM answer; CREATE TRIGGER t INSTEAD OF UPDATE ON v BEGIN DELETE FROM "
        "answer; END",
        "v"));
    cases.push_back(foreign(
        "Q4", "a generated column", "ALTER TABLE link ADD COLUMN made TEXT AS (upper(url)) VIRTUAL", "link"));
    cases.push_back(foreign("Q4", "a check that calls",
        rewritten("unit", "replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (randomblob(9))')"),
        "unit"));
    cases.push_back(foreign("Q4", "a default that calls",
        rewritten("unit", "replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL DEFAULT (random())')"),
        "unit"));
    cases.push_back(foreign("Q4", "another order of letters",
        rewritten("link", "replace(sql, 'url TEXT', 'url TEXT COLLATE NOCASE')"), "link"));
    cases.push_back(foreign("Q4", "a table more", "CREATE TABLE more (a)", "more"));
    cases.push_back(foreign("Q4", "the table of a statistic", "ANALYZE", "sqlite_stat1"));
    cases.push_back(
        foreign("Q4", "a table with a name that hides", "CREATE TABLE \"a\u202eb\" (a)", "a[U+202E]b"));
    cases.push_back(foreign("Q4", "a table in capitals",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'LINK', tbl_name = 'LINK' WHERE name = "
        "'link'",
        "LINK"));
    cases.push_back(foreign("Q4", "a table less", "DROP TABLE link", "21"));
    cases.push_back(malformed("Q4", "a table twice",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = "
        "'part'",
        "part"));
}

void addVirtualTables(HostileCases &cases)
{
    const auto add = [&](const std::string &module, const std::string &arguments) {
        cases.push_back(foreign("Q5", "a virtual table of " + module,
            planted("table", "v", "CREATE VIRTUAL TABLE v USING " + module + "(" + arguments + ")"), "v"));
    };
    for (const auto *module :
        {"fts3", "fts4", "fts5", "rtree", "dbstat", "bytecode", "completion", "fts3tokenize"})
        add(module, "a, b, c");
    add("csv", "filename=/etc/passwd");
    add("zipfile", "/etc/passwd");
    add("fsdir", "/etc");
    add("fts5vocab", "v, row");
    add("unknown", "");
    cases.push_back(foreign("Q5", "a real index of words",
        "CREATE VIRTUAL TABLE v USING fts5(a); INSERT INTO v VALUES ('Sở Tài chính')", "v"));
    cases.push_back(foreign("Q5", "an index of words whose leaves are too short",
        "CREATE VIRTUAL TABLE v USING fts5(a); INSERT INTO v VALUES ('Sở Tài chính');"
        "UPDATE v_data SET block = x'00000003' WHERE id > 10",
        "v"));
    cases.push_back(foreign("Q5", "an index of words whose structure is noise",
        "CREATE VIRTUAL TABLE v USING fts5(a); INSERT INTO v VALUES ('a'); UPDATE v_data SET block = "
        "randomblob(90)",
        "v"));
    cases.push_back(foreign("Q5", "an index of words of the older kind with noise",
        "CREATE VIRTUAL TABLE v USING fts4(a); INSERT INTO v VALUES ('a b c'); UPDATE v_segdir SET root = "
        "randomblob(90)",
        "v"));
    cases.push_back(foreign("Q5", "an index of places with noise",
        "CREATE VIRTUAL TABLE v USING rtree(id, a, b); INSERT INTO v VALUES (1, 2, 3); UPDATE v_node SET "
        "data = x'00'",
        "v"));
    cases.push_back(foreign("Q5", "the tables behind an index of words alone",
        "CREATE TABLE v_data (id INTEGER PRIMARY KEY, block BLOB)", "v_data"));
}

void addBombsAndCalls(HostileCases &cases)
{
    std::string compound = "SELECT 1";
    for (int i = 0; i < 499; ++i)
        compound += " UNION ALL SELECT 1";
    cases.push_back({"Q6", "a view of 500 parts",
        [compound] { return MemoryDatabase(sampleBytes()).run("CREATE VIEW v AS " + compound).bytes(); },
        "dossier-damaged"});
    cases.push_back(foreign("Q6", "a view of everything with everything",
        "CREATE VIEW v AS SELECT count(*) FROM change a, change b, change c, change d, change e", "v"));
    cases.push_back({"Q6", "an expression a thousand deep",
        [] {
            const auto deep = std::string(900, '(') + "1" + std::string(900, ')');
            return MemoryDatabase(sampleBytes())
                .run(planted("view", "v", "CREATE VIEW v AS SELECT " + deep))
                .bytes();
        },
        "dossier-damaged"});
    for (const auto *call : {"load_extension(''/tmp/x.so'')", "readfile(''/etc/passwd'')",
             "writefile(''x'', 1)", "fts3_tokenizer(''a'', x''00'')", "edit(''a'')", "zeroblob(2000000000)",
             "randomblob(2000000000)"}) {
        cases.push_back(foreign("Q16", std::string("a view that calls ") + call,
            planted("view", "v", std::string("CREATE VIEW v AS SELECT ") + call), "v"));
    }
    for (const auto *from :
        {"pragma_database_list", "pragma_module_list", "json_each(''[1]'')", "sqlite_dbpage"}) {
        cases.push_back(foreign("Q16", std::string("a view of ") + from,
            planted("view", "v", std::string("CREATE VIEW v AS SELECT * FROM ") + from), "v"));
    }
    cases.push_back(malformed("Q16", "a trigger that calls",
        planted(
            "trigger", "t", "CREATE TRIGGER t AFTER INSERT ON link BEGIN SELECT load_extension(''x''); END"),
        "t"));
}

} // namespace

HostileCases foreignSchemas()
{
    HostileCases cases;
    addToEachTable(cases);
    addOddTables(cases);
    addVirtualTables(cases);
    addBombsAndCalls(cases);
    return cases;
}

} // namespace bangdiem::testing
