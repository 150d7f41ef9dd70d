// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"
#include "support/filebytes.h"

#include <QTemporaryDir>

#include <string>

namespace bangdiem::testing {

/// A folder of its own, removed at the end. `path` has Vietnamese letters, a blank, '#' and '%' in it.
class TestFolder
{
public:
    TestFolder();
    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(const std::string &name) const { return m_path / name; }
    /// Names of what lies in it, sorted.
    std::vector<std::string> names() const;

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
};

/// 2015-12-01T08:00:00Z, `seconds` later.
Moment momentAt(int seconds = 0);

/// An empty dossier of Phụ lục I, 2015.
Dossier emptyDossier();

/// Index of the criterion; the test fails where there is none.
std::size_t indexOf(const Dossier &dossier, const std::string &id);

using tests::bytesOf;
void writeBytes(const std::filesystem::path &file, const std::string &bytes);

/// Runs SQL on a file with the bare library; for tests that break files. Its error message, empty when fine.
std::string runSql(const std::filesystem::path &file, const std::string &sql);

/// The sentence and the place of an error; empty where there is none.
template <typename T> std::string problemOf(const Result<T> &result)
{
    if (result)
        return {};
    return std::string(errorName(result.error().code)) + " at " + result.error().where + ": "
        + describe(result.error(), Language::English);
}

/// A dossier made there, or opened; the test stops where that fails.
DossierFile created(const std::filesystem::path &path);
DossierFile reopened(const std::filesystem::path &path, Access access = Access::ReadWrite);

/// Bytes that look random and are the same on each run.
std::string noise(std::size_t size, unsigned seed = 1);

/// The bytes of a stored file.
std::string contentOf(const DossierFile &file, std::int64_t content);

} // namespace bangdiem::testing
