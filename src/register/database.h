// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/connectionmanner.h"
#include "register/registerplace.h"
#include "storage/sql.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace bangdiem {

/// The row that a statement came to.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    bool isNull(int column) const { return m_query.isNull(column); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery &m_query;
};

/// One connection to SQLite or PostgreSQL, over which the same statements run. Used by the thread that made
/// it.
class Database
{
public:
    enum class Engine { Sqlite, Postgres };

    /// `create`: a file that is not there is made. Errors (where: the place): RegisterMissing, NotARegister,
    /// RegisterUnreachable, RegisterLogin, PermissionDenied, DiskFull, IoFailure.
    static Result<std::unique_ptr<Database>> connect(
        const RegisterPlace &place, ConnectionManner manner, bool create);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_place.file() ? Engine::Sqlite : Engine::Postgres; }
    const RegisterPlace &place() const { return m_place; }

    /// Runs a statement; rows changed. It is prepared once and kept.
    template <typename... Values> Result<std::int64_t> run(Sql sql, const Values &...values)
    {
        auto *query = execute(sql, {variant(values)...});
        if (!query)
            return tl::unexpected(m_failure);
        const auto changed = query->numRowsAffected();
        query->finish();
        return changed;
    }
    /// Gives each row to `take`, which runs no statement. A connection that is lost half-way is an error, not
    /// the end.
    template <typename Take, typename... Values>
    Result<void> each(Sql sql, Take &&take, const Values &...values)
    {
        auto *query = execute(sql, {variant(values)...});
        if (!query)
            return tl::unexpected(m_failure);
        while (query->next())
            take(Row(*query));
        return ended(*query);
    }
    /// The first cell of the first row; 0 where there is none.
    template <typename... Values> Result<std::int64_t> number(Sql sql, const Values &...values)
    {
        std::int64_t number = 0;
        return each(
            sql, [&](const Row &row) { number = row.integer(0); }, values...)
            .map([&] { return number; });
    }

    /// Runs `work` as one transaction. A connection that is lost meanwhile is made again and `work` runs once
    /// more: it begins from nothing each time, and finds out by itself whether the transaction before was
    /// committed after all. Errors: what `work` returns, RegisterUnreachable, RegisterBusy, DiskFull,
    /// IoFailure, RegisterRefused; nothing was written then.
    using Work = std::function<Result<void>()>;
    Result<void> write(const Work &work);
    /// The same for reading: all statements of `work` see one state.
    Result<void> read(const Work &work);
    /// The same for what `load` returns.
    template <typename Load> auto readOne(const Load &load) -> decltype(load())
    {
        decltype(load()) loaded;
        auto done = read([&]() -> Result<void> {
            loaded = load();
            return loaded ? Result<void>() : tl::unexpected(loaded.error());
        });
        if (!done)
            return tl::unexpected(done.error());
        return loaded;
    }

    std::int64_t statements() const { return m_statements; } ///< Run so far, those of transactions included.

private:
    Database(RegisterPlace place, ConnectionManner manner);

    static QVariant variant(std::int64_t value) { return QVariant::fromValue<qlonglong>(value); }
    static QVariant variant(int value) { return QVariant::fromValue<qlonglong>(value); }
    static QVariant variant(std::size_t value) { return variant(static_cast<std::int64_t>(value)); }
    static QVariant variant(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    static QVariant variant(const std::string &text) { return variant(std::string_view(text)); }
    static QVariant variant(const char *text) { return variant(std::string_view(text)); }
    static QVariant variant(const QByteArray &bytes) { return bytes; }
    template <typename Value> static QVariant variant(const std::optional<Value> &value)
    {
        return value ? variant(*value) : QVariant(QMetaType::fromType<QString>());
    }

    Result<void> open(bool create = false);
    Result<void> openServer();
    Result<void> setUpFile(bool create);
    void close();
    Result<void> reconnect();
    QSqlQuery *execute(Sql sql, std::initializer_list<QVariant> values);
    Result<void> ended(QSqlQuery &query) const;
    Error errorOf(const QSqlError &error) const;

    Result<void> once(Sql begin, const Work &work);
    Result<void> again(Sql begin, const Work &work);

    RegisterPlace m_place;
    ConnectionManner m_manner;
    std::optional<std::string> m_password;
    QString m_name; ///< Of the connection, among those of this process.
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_kept;
    Error m_failure;
    std::int64_t m_statements = 0;
};

} // namespace bangdiem
