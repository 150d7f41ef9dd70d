// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/paths.h"
#include "storage/sqliteerror.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace bangdiem {

namespace {

constexpr int kBusyTimeout = 5'000; // milliseconds
constexpr int kWorkStep = 1'000; // operations between two looks at what is left
/// Bytes that SQLite may hold for all files of the process: a page cache has 2 MB, the largest cell 8 MiB.
constexpr sqlite3_int64 kMaxHeap = 256 << 20;

constexpr std::array<std::pair<int, int>, 9> kLimits{{
    {SQLITE_LIMIT_LENGTH, 8 << 20}, // a rubric has at most 5 MB, a chunk 1 MiB
    {SQLITE_LIMIT_SQL_LENGTH, 10'000},
    {SQLITE_LIMIT_COLUMN, 32},
    {SQLITE_LIMIT_EXPR_DEPTH, 20},
    {SQLITE_LIMIT_COMPOUND_SELECT, 2},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 32},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
}};

constexpr std::array<std::pair<int, int>, 8> kSwitches{{
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
}};

constexpr std::array<std::string_view, 6> kFunctions{"count", "min", "max", "sum", "length", "typeof"};
constexpr std::array<std::string_view, 5> kPragmas{
    "quick_check", "page_count", "page_size", "incremental_vacuum", "cache_size"};

bool isIn(std::span<const std::string_view> names, const char *name)
{
    return name && std::ranges::find(names, std::string_view(name)) != names.end();
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    const auto allowed = [&] {
        switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_TRANSACTION:
            return true;
        case SQLITE_INSERT:
        case SQLITE_UPDATE:
        case SQLITE_DELETE:
            return first && !std::string_view(first).starts_with("sqlite_");
        case SQLITE_FUNCTION:
            return isIn(kFunctions, second);
        case SQLITE_PRAGMA:
            return isIn(kPragmas, first);
        default:
            return false;
        }
    }();
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

int authorizeReading(void *, int action, const char *first, const char *second, const char *, const char *)
{
    const bool isWriting = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    const bool isVacuum = action == SQLITE_PRAGMA && first && std::string_view(first) == "incremental_vacuum";
    if (isWriting || isVacuum)
        return SQLITE_DENY;
    return authorize(nullptr, action, first, second, nullptr, nullptr);
}

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Mode::Immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

/// The one way to say "immutable". Whatever means something in a URI is written as its number.
std::string immutableUri(const std::string &absolutePath)
{
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri = "file://";
    for (const char c : absolutePath) {
        const auto byte = static_cast<unsigned char>(c);
        if (kPlain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri.append({'%', kDigits[byte >> 4U], kDigits[byte & 15U]});
    }
    return uri + "?immutable=1";
}

int countDown(void *work)
{
    auto &left = *static_cast<std::int64_t *>(work);
    left -= kWorkStep;
    return left < 0 ? 1 : 0;
}

sqlite3_file *fileOf(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

} // namespace

void Connection::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Connection> Connection::open(const std::filesystem::path &file, Mode mode)
{
    sqlite3_hard_heap_limit64(kMaxHeap);
    Connection connection;
    // An absolute path never begins with "file:", which SQLite could read as a URI.
    connection.m_file = toUtf8(std::filesystem::absolute(file));
    sqlite3 *database = nullptr;
    const auto target = mode == Mode::Immutable ? immutableUri(connection.m_file) : connection.m_file;
    const int code = sqlite3_open_v2(
        target.c_str(), &database, openFlags(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    connection.m_database.reset(database);
    if (code != SQLITE_OK) {
        auto error = sqliteError(database, code);
        error.where = connection.m_file;
        return tl::unexpected(std::move(error));
    }
    for (const auto &[limit, value] : kLimits)
        sqlite3_limit(database, limit, value);
    for (const auto &[name, value] : kSwitches)
        sqlite3_db_config(database, name, value, nullptr);
    sqlite3_busy_timeout(database, kBusyTimeout);
    return connection;
}

Result<FileHeader> Connection::header() const
{
    auto *file = fileOf(m_database.get());
    if (!file)
        return fail(ErrorCode::IoFailure, m_file, {"no file"});
    FileHeader bytes{};
    const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (code == SQLITE_IOERR_SHORT_READ)
        return fail(ErrorCode::NotADossier, m_file);
    if (code != SQLITE_OK)
        return fail(ErrorCode::IoFailure, m_file, {sqlite3_errstr(code)});
    return bytes;
}

Result<std::int64_t> Connection::fileSize() const
{
    auto *file = fileOf(m_database.get());
    sqlite3_int64 size = 0;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return fail(ErrorCode::IoFailure, m_file, {"size"});
    return size;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.get(), "main") != 0;
}

Result<void> Connection::configure()
{
    constexpr std::array<Sql, 5> kSettings{
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = FULL",
        "PRAGMA cell_size_check = ON",
        "PRAGMA foreign_keys = ON",
        "PRAGMA trusted_schema = OFF",
    };
    for (const auto setting : kSettings) {
        if (auto done = query(setting).run(); !done)
            return done;
    }
    return {};
}

Result<void> Connection::configureReading()
{
    constexpr std::array<Sql, 4> kSettings{
        "PRAGMA cell_size_check = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA mmap_size = 0",
        "PRAGMA query_only = ON",
    };
    for (const auto setting : kSettings) {
        if (auto done = query(setting).run(); !done)
            return done;
    }
    return {};
}

void Connection::lockDown()
{
    sqlite3_set_authorizer(m_database.get(), authorize, nullptr);
}

void Connection::forbidWriting()
{
    sqlite3_set_authorizer(m_database.get(), authorizeReading, nullptr); // Also of statements that are kept.
}

void Connection::allowWriting()
{
    lockDown();
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_database.get());
}

void Connection::limitWork(std::optional<std::int64_t> operations)
{
    if (!operations) {
        sqlite3_progress_handler(m_database.get(), 0, nullptr, nullptr);
        return;
    }
    if (!m_work)
        m_work = std::make_unique<std::int64_t>();
    *m_work = *operations;
    sqlite3_progress_handler(m_database.get(), kWorkStep, countDown, m_work.get());
}

std::int64_t Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_database.get());
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_database.get());
}

Statement &Connection::kept(Sql sql)
{
    return m_kept.try_emplace(sql.text(), m_database.get(), sql).first->second;
}

FewPages::FewPages(const Connection &connection)
    : m_connection(connection)
{
    static_cast<void>(m_connection.query("PRAGMA cache_size = -256").run());
}

FewPages::~FewPages()
{
    static_cast<void>(m_connection.query("PRAGMA cache_size = -2000").run());
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself after an I/O error; then there is nothing left to do.
    if (m_open)
        static_cast<void>(m_connection.run("ROLLBACK"));
}

Result<void> Transaction::begin()
{
    auto done = m_connection.run("BEGIN IMMEDIATE");
    m_open = done.has_value();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_connection.run("COMMIT");
    m_open = !done;
    return done;
}

} // namespace bangdiem
