// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <array>
#include <filesystem>
#include <string>
#include <unordered_map>

namespace bangdiem {

/// The first bytes of a SQLite file: what the file says of itself.
using FileHeader = std::array<std::byte, 100>;

/// One connection to one SQLite file, hardened: no triggers, views, extensions, attached files or foreign
/// schemas, small limits, and after lockDown() only what our own statements need.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Only opens: nothing of the file is believed or changed, and its journal is not looked at.
    /// Errors: PermissionDenied, IoFailure.
    static Result<Connection> open(const std::filesystem::path &file, Mode mode);

    /// Read through the connection's own descriptor: closing another one would drop this process's locks.
    /// Errors: NotADossier where the file is shorter, IoFailure.
    Result<FileHeader> header() const;
    /// Bytes. Errors: IoFailure.
    Result<std::int64_t> fileSize() const;
    bool isReadOnly() const;
    const std::string &file() const { return m_file; } ///< UTF-8.

    /// Durability and checks of our own files. A hot journal is rolled back here.
    /// Errors: UnfinishedWriting, DossierDamaged, IoFailure.
    Result<void> configure();
    /// From now on only rows may be read and written, and few pragmas run.
    void lockDown();
    /// After lockDown(): from now on rows may only be read, whatever statement comes; until allowWriting().
    void forbidWriting();
    void allowWriting();
    /// Ends the statement that runs now with an error. Another thread may call it.
    void interrupt() const;

    /// Runs a statement that is prepared once and kept.
    template <typename... Values> Result<void> run(Sql sql, const Values &...values)
    {
        return kept(sql).run(values...);
    }
    /// A statement of its own, for reading rows.
    Statement query(Sql sql) const { return {m_database.get(), sql}; }
    std::int64_t lastInsertedRow() const;
    /// Rows changed by the last statement.
    int changedRows() const;

private:
    struct Closer {
        void operator()(sqlite3 *database) const;
    };

    Connection() = default;
    Statement &kept(Sql sql);

    std::string m_file;
    std::unique_ptr<sqlite3, Closer> m_database;
    std::unordered_map<const char *, Statement> m_kept; ///< Destroyed before the database is closed.
};

/// BEGIN IMMEDIATE; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace bangdiem
