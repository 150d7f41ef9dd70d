// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilecases.h"

#include "memorydatabase.h"
#include "refusal.h"

namespace bangdiem::testing {

namespace {

std::string withBytes(std::string bytes, std::size_t offset, std::string_view replacement)
{
    return bytes.replace(offset, replacement.size(), replacement);
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xffU);
    return bytes;
}

std::size_t pageSize()
{
    const auto &bytes = sampleBytes();
    return static_cast<unsigned char>(bytes[16]) << 8U | static_cast<unsigned char>(bytes[17]);
}

void addGarbage(HostileCases &cases)
{
    const auto add = [&](std::string name, std::string bytes) {
        cases.push_back(
            {"Q1", std::move(name), [bytes = std::move(bytes)] { return bytes; }, "not-a-dossier"});
    };
    add("empty", "");
    add("one byte", "x");
    add("the magic without its end", "SQLite format 3");
    add("the magic alone", std::string("SQLite format 3\0", 16));
    add("99 bytes of a dossier", sampleBytes().substr(0, 99));
    add("noise", noise(50'000));
    add("zeros", std::string(100'000, '\0'));
    add("a PDF", "%PDF-1.4\n" + noise(5'000));
    add("a ZIP archive", "PK\3\4" + noise(5'000));
    add("a text", "Kính gửi Sở Thông tin và Truyền thông,\n");
    add("a dossier from its second byte", sampleBytes().substr(1));
    add("a dossier after a BOM", "\xef\xbb\xbf" + sampleBytes());
    add("the magic of SQLite 2", "** This file contains an SQLite 2.1 database **" + noise(5'000));
}

void addTruncations(HostileCases &cases)
{
    const auto add = [&](std::size_t size) {
        cases.push_back(
            {"Q1", "cut to " + std::to_string(size), [size] { return sampleBytes().substr(0, size); },
                size < 100 ? "not-a-dossier" : "dossier-damaged: " + std::to_string(size) + " byte"});
    };
    for (std::size_t size = pageSize(); size < sampleBytes().size(); size += pageSize())
        add(size);
    for (std::size_t part = 0; part < 64; ++part)
        add(sampleBytes().size() * part / 64 + 1);
    add(sampleBytes().size() - 1);
    for (const std::size_t pages : {1U, 2U, 9U}) {
        cases.push_back({"Q1", "cut to " + std::to_string(pages) + " pages and says so",
            [pages] {
                return withBytes(sampleBytes().substr(0, pages * pageSize()), 28,
                    bigEndian(static_cast<std::uint32_t>(pages)));
            },
            "dossier-damaged"});
    }
    for (const std::size_t more : {1U, 512U, 4'096U, 1'000'000U}) {
        cases.push_back(
            {"Q1", std::to_string(more) + " bytes too long", [more] { return sampleBytes() + noise(more); },
                "dossier-damaged: " + std::to_string(sampleBytes().size() + more) + " byte"});
    }
}

void addApplications(HostileCases &cases)
{
    for (const std::uint32_t id : {0U, 1U, 0x4267446eU, 0x6d446742U, 0x0f055112U, 0xffffffffU}) {
        cases.push_back({"Q2", "application " + std::to_string(id),
            [id] { return withBytes(sampleBytes(), 68, bigEndian(id)); }, "not-a-dossier"});
    }
    cases.push_back({"Q2", "an empty database of SQLite",
        [] { return MemoryDatabase().run("CREATE TABLE t (a); DROP TABLE t").bytes(); }, "not-a-dossier"});
    cases.push_back({"Q2", "another program's database",
        [] { return MemoryDatabase().run("CREATE TABLE t (a); INSERT INTO t VALUES (1)").bytes(); },
        "not-a-dossier"});
    cases.push_back({"Q2", "our number and no table",
        [] {
            return MemoryDatabase()
                .run("PRAGMA application_id = 0x4267446d; PRAGMA user_version = 1; CREATE TABLE t (a); DROP "
                     "TABLE t")
                .bytes();
        },
        "dossier-damaged: sqlite_schema, 0"});
}

void addVersions(HostileCases &cases)
{
    for (const std::uint32_t version : {2U, 3U, 255U, 65'536U, 0x7fffffffU}) {
        cases.push_back({"Q3", "version " + std::to_string(version),
            [version] { return withBytes(sampleBytes(), 60, bigEndian(version)); },
            "format-newer: " + std::to_string(version)});
    }
    for (const std::int32_t version : {0, -1, -2'147'483'647}) {
        cases.push_back({"Q3", "version " + std::to_string(version),
            [version] {
                return withBytes(sampleBytes(), 60, bigEndian(static_cast<std::uint32_t>(version)));
            },
            "format-unknown: " + std::to_string(version)});
    }
    for (const std::uint32_t encoding : {0U, 2U, 3U, 4U}) {
        cases.push_back({"Q7", "text encoding " + std::to_string(encoding),
            [encoding] { return withBytes(sampleBytes(), 56, bigEndian(encoding)); },
            "format-unknown: UTF-16"});
    }
}

void addWal(HostileCases &cases)
{
    for (const std::string_view numbers : {"\2\2", "\2\1", "\1\2"}) {
        cases.push_back({"Q11",
            "read and write version " + noise(0) + std::to_string(numbers[0]) + std::to_string(numbers[1]),
            [numbers] { return withBytes(sampleBytes(), 18, numbers); }, "format-wal"});
    }
    for (const std::string_view numbers : {"\3\3", "\1\3", "\xff\xff"}) {
        cases.push_back(
            {"Q11", "read and write version " + std::to_string(static_cast<unsigned char>(numbers[0])),
                [numbers] { return withBytes(sampleBytes(), 18, numbers); }, "format-unknown"});
    }
}

void addHeaders(HostileCases &cases)
{
    const auto add = [&](std::string name, std::size_t offset, std::string bytes, std::string expected) {
        cases.push_back({"Q1", std::move(name),
            [offset, bytes = std::move(bytes)] { return withBytes(sampleBytes(), offset, bytes); },
            std::move(expected)});
    };
    add("pages of no bytes", 16, std::string(2, '\0'), "dossier-damaged");
    add("pages of 256 bytes", 16, std::string("\1\0", 2), "dossier-damaged");
    add("pages of 64 KiB", 16, std::string("\0\1", 2), "dossier-damaged");
    add("no pages", 28, bigEndian(0), "dossier-damaged");
    add("four thousand million pages", 28, bigEndian(0xffffffff), "dossier-damaged");
    add("pages that are mostly reserved", 20, "\xff", "dossier-damaged");
    add("another payload fraction", 21, "\x41", "dossier-damaged");
    add("another schema format", 44, bigEndian(9), "dossier-damaged");
    add("a list of free pages that begins with the first", 32, bigEndian(1) + bigEndian(7),
        "dossier-damaged");
    add("a list of free pages beyond the end", 32, bigEndian(0x7fffffff) + bigEndian(1), "dossier-damaged");
    add("free pages that are nowhere", 36, bigEndian(1'000'000), "dossier-damaged");
    add("a root page beyond the end", 52, bigEndian(0x7fffffff), "dossier-damaged");
}

} // namespace

HostileCases brokenFiles()
{
    HostileCases cases;
    addGarbage(cases);
    addTruncations(cases);
    addApplications(cases);
    addVersions(cases);
    addWal(cases);
    addHeaders(cases);
    return cases;
}

} // namespace bangdiem::testing
