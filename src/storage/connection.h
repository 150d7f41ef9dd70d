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
    /// Immutable: nobody writes the file meanwhile. No journal is looked for and no lock taken; any bytes may
    /// stand in it.
    enum class Mode { Create, ReadWrite, ReadOnly, Immutable };

    /// Only opens: nothing of the file is believed or changed, and its journal is not looked at.
    /// Errors: PermissionDenied, IoFailure.
    static Result<Connection> open(const std::filesystem::path &file, Mode mode);

    /// Read through the connection's own descriptor: closing another one would drop this process's locks.
    /// Errors: NotADossier where the file is shorter, IoFailure.
    Result<FileHeader> header() const;
    /// Bytes. Errors: IoFailure.
    Result<std::int64_t> fileSize() const;
    bool isReadOnly() const;
    const std::string &file() const { return m_file; } ///< UTF-8; what errors name.
    void nameInErrors(std::string file) { m_file = std::move(file); } ///< Instead of the one that is open.

    /// Durability and checks of our own files. A hot journal is rolled back here.
    /// Errors: UnfinishedWriting, DossierDamaged, IoFailure.
    Result<void> configure();
    /// The same for Immutable: nothing is written, not even a temporary file. Errors: IoFailure.
    Result<void> configureReading();
    /// From now on only rows may be read and written, and few pragmas run.
    void lockDown();
    /// After lockDown(): from now on rows may only be read, whatever statement comes; until allowWriting().
    void forbidWriting();
    void allowWriting();
    /// Ends the statement that runs now with an error. Another thread may call it.
    void interrupt() const;
    /// From now on the statements may take so many of SQLite's operations in all; then they end with an
    /// error, whatever the file makes them do. Without a number as many as they need.
    void limitWork(std::optional<std::int64_t> operations);
    bool ranOutOfWork() const { return m_work && *m_work < 0; }

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
    std::unique_ptr<std::int64_t> m_work; ///< Operations that are left; SQLite holds its address.
    std::unique_ptr<sqlite3, Closer> m_database;
    std::unordered_map<const char *, Statement> m_kept; ///< Destroyed before the database is closed.
};

/// While it lives, SQLite keeps 256 KiB of pages instead of its usual 2 MB: for what is read once from end to
/// end, which would only push itself out of the processor's own cache. Not for writing, which it would slow
/// down.
class FewPages
{
public:
    explicit FewPages(const Connection &connection);
    ~FewPages();
    FewPages(const FewPages &) = delete;
    FewPages &operator=(const FewPages &) = delete;

private:
    const Connection &m_connection;
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
