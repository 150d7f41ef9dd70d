// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdossier.h"

#include "rubric/builtinrubrics.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace bangdiem::testing {

TestFolder::TestFolder()
    : m_path(m_folder.path().toStdString())
{
    m_path /= "Hồ sơ #1 100%";
    std::filesystem::create_directory(m_path);
}

std::vector<std::string> TestFolder::names() const
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

Moment momentAt(int seconds)
{
    using namespace std::chrono;
    return sys_days(2015y / December / 1) + 8h + std::chrono::seconds(seconds);
}

Dossier emptyDossier()
{
    using namespace std::chrono;
    static const auto rubric
        = carriedRubric(std::string(findBuiltinRubric("tayninh-2693-2015-pl1")->json)).value();
    Dossier dossier;
    dossier.id = "0d5c3c1e-9f5c-4a52-8f0e-3a54b4f0a001";
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, 2015y / December / 31, 50}};
    dossier.rubric = rubric;
    return dossier;
}

std::size_t indexOf(const Dossier &dossier, const std::string &id)
{
    const auto index = findCriterion(dossier.rules(), id);
    EXPECT_TRUE(index) << id;
    return index.value_or(0);
}

void writeBytes(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// As long as the program itself: the start page may be reading the file.
constexpr int kBusyTimeout = 5'000; // milliseconds

std::string runSql(const std::filesystem::path &file, const std::string &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(file.c_str(), &database);
    sqlite3_busy_timeout(database, kBusyTimeout);
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    const std::string message = sqlite3_errcode(database) == SQLITE_OK ? "" : sqlite3_errmsg(database);
    sqlite3_close(database);
    return message;
}

namespace {

DossierFile demanded(Result<DossierFile> file)
{
    if (!file)
        throw std::runtime_error(problemOf(file));
    return *std::move(file);
}

} // namespace

DossierFile created(const std::filesystem::path &path)
{
    return demanded(DossierFile::create(path, emptyDossier(), momentAt()));
}

DossierFile reopened(const std::filesystem::path &path, Access access)
{
    return demanded(DossierFile::open(path, access));
}

std::string noise(std::size_t size, unsigned seed)
{
    std::mt19937 generator(seed);
    std::string bytes(size, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(generator() & 0xffU); });
    return bytes;
}

std::string contentOf(const DossierFile &file, std::int64_t content)
{
    std::string bytes;
    const auto done = file.readContent(content, [&](std::span<const std::byte> chunk) -> Result<void> {
        bytes.append(reinterpret_cast<const char *>(chunk.data()), chunk.size());
        return {};
    });
    EXPECT_TRUE(done.has_value());
    return bytes;
}

} // namespace bangdiem::testing
