// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilecases.h"

#include "memorydatabase.h"
#include "refusal.h"

namespace bangdiem::testing {

namespace {

/// `count` numbers as a table to select from.
std::string numbers(int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(count)
        + ") ";
}

void add(HostileCases &cases, std::string threat, std::string name, std::string sql, std::string expected)
{
    cases.push_back({std::move(threat), std::move(name),
        [sql = std::move(sql)] { return MemoryDatabase(sampleBytes()).run(sql).bytes(); },
        std::move(expected)});
}

void addManyRows(HostileCases &cases)
{
    add(cases, "Q6", "twenty thousand tables",
        "PRAGMA writable_schema = ON;" + numbers(20'000)
            + "INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, 2, 'CREATE TABLE t' || i || "
              "'(a)' FROM n",
        "dossier-costly");
    add(cases, "Q8", "a hundred thousand declarations",
        "INSERT INTO declared " + numbers(100'000) + "SELECT i, 'x' FROM n", "dossier-damaged: declared, 1");
    add(cases, "Q8", "a hundred thousand units",
        "INSERT INTO unit " + numbers(100'000) + "SELECT i + 9, 'x' FROM n", "dossier-damaged: unit");
    add(cases, "Q8", "two thousand links in a row",
        "INSERT INTO link " + numbers(2'000) + "SELECT 'I.2.4', i, 'https://x.vn' FROM n",
        "dossier-damaged: link, I.2.4");
}

void addLargeCells(HostileCases &cases)
{
    add(cases, "Q8", "a chunk of 2 MiB", "UPDATE chunk SET data = zeroblob(2097152)",
        "dossier-damaged: chunk");
    add(cases, "Q8", "a chunk of 20 MiB", "UPDATE chunk SET data = zeroblob(20971520)", "dossier-damaged");
    add(cases, "Q8", "a note of 20 MiB", "UPDATE answer SET note = CAST(zeroblob(20971520) AS TEXT)",
        "dossier-damaged");
    add(cases, "Q8", "a rubric of 7 MB", "UPDATE rubric SET json = zeroblob(7000000)",
        "dossier-damaged: rubric");
    add(cases, "Q8", "a rubric of 9 MiB", "UPDATE rubric SET json = zeroblob(9437184)", "dossier-damaged");
    add(cases, "Q8", "a name of a table with 20 MiB",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', CAST(zeroblob(20971520) AS "
        "TEXT), 'x', 2, "
        "'CREATE TABLE x(a)')",
        "dossier-damaged");
    std::string wide = "CREATE TABLE w (c0";
    for (int i = 1; i < 10'000; ++i)
        wide += ", c" + std::to_string(i);
    add(cases, "Q8", "a table of 10,000 columns",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'w', 'w', 2, '" + wide
            + ")')",
        "dossier-damaged");
    add(cases, "Q8", "a text of a table with 20 MiB",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || CAST(zeroblob(20971520) AS TEXT) "
        "WHERE name = 'link'",
        "dossier-damaged");
}

/// A page that only goes on with the rubric: its first four bytes name the next such page.
std::size_t overflowPage()
{
    const auto &bytes = sampleBytes();
    const auto json = emptyDossier().rubric->json;
    constexpr std::size_t kPage = 4'096;
    for (std::size_t at = kPage; at + kPage <= bytes.size(); at += kPage) {
        if (json.find(bytes.substr(at + 4, 200)) != std::string::npos)
            return at;
    }
    throw std::runtime_error("the rubric fits into a page");
}

void addLoops(HostileCases &cases)
{
    const auto page = overflowPage();
    for (const std::uint32_t next : {static_cast<std::uint32_t>(page / 4'096 + 1), 0U, 1U, 2U, 0x7fffffffU}) {
        cases.push_back({"Q8", "a long cell that goes on at page " + std::to_string(next),
            [page, next] {
                auto bytes = sampleBytes();
                for (unsigned i = 0; i < 4; ++i)
                    bytes[page + i] = static_cast<char>(next >> (24U - 8U * i) & 0xffU);
                return bytes;
            },
            "dossier-damaged"});
    }
    cases.push_back({"Q8", "a list of free pages that goes round",
        [] {
            auto bytes = MemoryDatabase(sampleBytes()).run("DELETE FROM rubric").bytes();
            const auto trunk = bytes.substr(32, 4);
            std::size_t number = 0;
            for (const char c : trunk)
                number = number << 8U | static_cast<unsigned char>(c);
            return bytes.replace((number - 1) * 4'096, 4, trunk);
        },
        "dossier-damaged"});
}

} // namespace

HostileCases hugeFiles()
{
    HostileCases cases;
    addManyRows(cases);
    addLargeCells(cases);
    addLoops(cases);
    return cases;
}

} // namespace bangdiem::testing
