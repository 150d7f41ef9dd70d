// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/database.h"

#include "storage/paths.h"

#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <array>

namespace bangdiem {

namespace {

constexpr std::chrono::milliseconds kBetweenAttempts{200};

/// What SQLite says with its number.
ErrorCode codeOfFile(int number)
{
    constexpr int kPrimary = 0xff;
    switch (number & kPrimary) {
    case 5: // SQLITE_BUSY
    case 6:
        return ErrorCode::RegisterBusy;
    case 8: // SQLITE_READONLY
    case 3:
    case 23:
        return ErrorCode::PermissionDenied;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::RegisterDamaged;
    case 13:
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
    case 10:
        return ErrorCode::IoFailure;
    case 26:
        return ErrorCode::NotARegister;
    default:
        return ErrorCode::RegisterRefused;
    }
}

/// What PostgreSQL says with its SQLSTATE. None: the answer did not come from the server.
ErrorCode codeOfServer(const QString &state)
{
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")))
        return ErrorCode::RegisterLost;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return ErrorCode::RegisterBusy;
    if (state == QLatin1String("42501"))
        return ErrorCode::PermissionDenied;
    if (state == QLatin1String("53100"))
        return ErrorCode::DiskFull;
    return ErrorCode::RegisterRefused;
}

/// Whether the server is there and wants another name or password.
bool isAboutLogin(const QString &text)
{
    return text.contains(QLatin1String("password")) || text.contains(QLatin1String("authentication"))
        || text.contains(QLatin1String("role \"")) || text.contains(QLatin1String("pg_hba"));
}

bool isMissingDatabase(const QString &text)
{
    return text.contains(QLatin1String("database \"")) && text.contains(QLatin1String("does not exist"));
}

std::string firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed().toStdString();
}

} // namespace

Database::Database(RegisterPlace place, ConnectionManner manner)
    : m_place(std::move(place))
    , m_manner(std::move(manner))
    , m_name(QStringLiteral("register-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::connect(
    const RegisterPlace &place, ConnectionManner manner, bool create)
{
    if (const auto *file = place.file(); file && !create) {
        std::error_code ignored;
        if (!std::filesystem::exists(*file, ignored))
            return fail(ErrorCode::RegisterMissing, place.name());
    }
    std::unique_ptr<Database> database(new Database(place, std::move(manner)));
    const auto *driver = place.file() ? "QSQLITE" : "QPSQL";
    if (!QSqlDatabase::isDriverAvailable(QLatin1String(driver)))
        return fail(ErrorCode::RegisterRefused, place.name(), {std::string("no Qt driver ") + driver});
    database->m_database = QSqlDatabase::addDatabase(QLatin1String(driver), database->m_name);
    if (auto opened = database->open(create); !opened)
        return tl::unexpected(opened.error());
    return database;
}

void Database::close()
{
    m_kept.clear();
    m_database.close();
}

Result<void> Database::open(bool create)
{
    if (m_place.server())
        return openServer();
    const auto patience = QString::number(m_manner.patience.count());
    m_database.setDatabaseName(toQString(*m_place.file()));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=") + patience);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    return setUpFile(create);
}

/// Our own file, yet nothing of a stranger's may run in it.
Result<void> Database::setUpFile(bool create)
{
    constexpr std::int64_t kApplicationId = 0x42675367; // "BgSg"
    for (const Sql sql : {Sql("PRAGMA trusted_schema = OFF"), Sql("PRAGMA cell_size_check = ON"),
             Sql("PRAGMA foreign_keys = ON"), Sql("PRAGMA synchronous = FULL")})
        if (auto done = run(sql); !done)
            return tl::unexpected(done.error());
    const auto id = number("PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id == kApplicationId)
        return {};
    const auto tables = number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tl::unexpected(tables.error());
    if (!create || *id != 0 || *tables > 0)
        return fail(ErrorCode::NotARegister, m_place.name());
    return run("PRAGMA application_id = 1114067815").map([](std::int64_t) {});
}

Result<void> Database::openServer()
{
    const auto &server = *m_place.server();
    m_database.setHostName(QString::fromStdString(server.host));
    m_database.setDatabaseName(QString::fromStdString(server.database));
    m_database.setUserName(QString::fromStdString(server.user));
    m_database.setPort(server.port > 0 ? server.port : -1);
    m_database.setPassword(QString::fromStdString(m_password.value_or("")));
    QStringList options{QStringLiteral("application_name=bangdiem")};
    if (!server.options.contains("connect_timeout"))
        options += QStringLiteral("connect_timeout=10");
    for (const auto &[key, value] : server.options)
        options += QString::fromStdString(key) + u'=' + QString::fromStdString(value);
    m_database.setConnectOptions(options.join(u';'));
    if (m_database.open())
        return {};
    const auto text = m_database.lastError().databaseText();
    if (!isAboutLogin(text)) {
        const auto code
            = isMissingDatabase(text) ? ErrorCode::RegisterMissing : ErrorCode::RegisterUnreachable;
        return fail(code, m_place.name(), {firstLine(text)});
    }
    if (!m_password && m_manner.askPassword)
        if (auto password = m_manner.askPassword(m_place.name())) {
            m_password = std::move(password);
            return openServer();
        }
    m_password.reset();
    return fail(ErrorCode::RegisterLogin, m_place.name(), {firstLine(text)});
}

Result<void> Database::reconnect()
{
    if (m_manner.told)
        m_manner.told(ConnectionEvent::Lost);
    const auto end = std::chrono::steady_clock::now() + m_manner.patience;
    for (;;) {
        close();
        auto opened = open();
        if (opened && m_manner.told)
            m_manner.told(ConnectionEvent::Restored);
        if (opened || opened.error().code != ErrorCode::RegisterUnreachable
            || std::chrono::steady_clock::now() >= end)
            return opened;
        QThread::msleep(static_cast<unsigned long>(kBetweenAttempts.count()));
    }
}

QSqlQuery *Database::execute(Sql sql, std::initializer_list<QVariant> values)
{
    ++m_statements;
    auto found = m_kept.find(sql.text());
    if (found == m_kept.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        const bool prepared = values.size() == 0 || query.prepare(QString::fromUtf8(sql.text()));
        if (!prepared) {
            m_failure = errorOf(query.lastError());
            return nullptr;
        }
        found = m_kept.emplace(sql.text(), std::move(query)).first;
    }
    auto &query = found->second;
    int place = 0;
    for (const auto &value : values)
        query.bindValue(place++, value);
    const bool done = values.size() == 0 ? query.exec(QString::fromUtf8(sql.text())) : query.exec();
    if (done)
        return &query;
    m_failure = errorOf(query.lastError());
    return nullptr;
}

Result<void> Database::ended(QSqlQuery &query) const
{
    const auto error = query.lastError();
    query.finish();
    if (error.isValid())
        return tl::unexpected(errorOf(error));
    return {};
}

Error Database::errorOf(const QSqlError &error) const
{
    const auto number = error.nativeErrorCode();
    const auto code = engine() == Engine::Sqlite ? codeOfFile(number.toInt()) : codeOfServer(number);
    return {code, m_place.name(), {firstLine(error.databaseText())}};
}

Result<void> Database::once(Sql begin, const Work &work)
{
    if (auto begun = run(begin); !begun)
        return tl::unexpected(begun.error());
    auto done = work();
    if (done)
        done = run("COMMIT").map([](std::int64_t) {});
    if (!done && done.error().code != ErrorCode::RegisterLost)
        (void)run("ROLLBACK");
    return done;
}

Result<void> Database::again(Sql begin, const Work &work)
{
    const auto end = std::chrono::steady_clock::now() + m_manner.patience;
    for (;;) {
        auto done = once(begin, work);
        const bool isLost = !done && done.error().code == ErrorCode::RegisterLost;
        const bool isBusy = !done && done.error().code == ErrorCode::RegisterBusy;
        if (!isLost && !isBusy)
            return done;
        if (std::chrono::steady_clock::now() >= end)
            return isBusy ? done : fail(ErrorCode::RegisterUnreachable, m_place.name(), done.error().details);
        if (!isLost)
            continue;
        if (auto connected = reconnect(); !connected)
            return connected;
    }
}

Result<void> Database::write(const Work &work)
{
    return engine() == Engine::Sqlite ? again("BEGIN IMMEDIATE", work) : again("BEGIN", work);
}

Result<void> Database::read(const Work &work)
{
    return engine() == Engine::Sqlite ? again("BEGIN", work)
                                      : again("BEGIN ISOLATION LEVEL REPEATABLE READ", work);
}

} // namespace bangdiem
