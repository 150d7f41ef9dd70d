// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace bangdiem::testing {

/// The bytes of a SQLite file, changed with the bare library without a disk. Throws where SQL fails.
class MemoryDatabase
{
public:
    MemoryDatabase(); ///< An empty one.
    explicit MemoryDatabase(const std::string &bytes);

    MemoryDatabase &run(const std::string &sql);
    /// The cells of a query as texts; empty where they are NULL.
    std::vector<std::vector<std::string>> rows(const std::string &sql) const;
    std::string bytes() const; ///< As the file would be.
    sqlite3 *handle() const { return m_database.get(); }

private:
    struct Closer {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
};

/// `sql` for a dossier's file, which then keeps what STRICT and NOT NULL would keep out: they are taken away
/// for its time.
std::string damaging(std::string_view sql);

/// `bytes` of a dossier after `sql`, without rules as in damaging().
std::string damagedBy(const std::string &bytes, std::string_view sql);

} // namespace bangdiem::testing
