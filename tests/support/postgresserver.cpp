// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <memory>
#include <stdexcept>

#include <unistd.h>

namespace bangdiem::testing {

namespace {

const auto kPrograms = QStringLiteral("/usr/lib/postgresql/15/bin/");

bool isRoot()
{
    return ::geteuid() == 0;
}

} // namespace

PostgresServer::PostgresServer()
    : m_folder(QStringLiteral("/tmp/bd-pg-XXXXXX")) // A socket's path may have 107 bytes.
{
    if (isRoot())
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
    int exitCode = 0;
    const auto said = run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), data(), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"),
            QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"),
            QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")},
        &exitCode);
    if (exitCode != 0)
        throw std::runtime_error("initdb: " + said.toStdString());
    start();
}

PostgresServer::~PostgresServer()
{
    kill();
}

PostgresServer &PostgresServer::shared()
{
    static std::unique_ptr<PostgresServer> server;
    if (!server) {
        server = std::make_unique<PostgresServer>();
        qAddPostRoutine([] { server.reset(); }); // Needs the application to stop it.
    }
    return *server;
}

void PostgresServer::start()
{
    const auto options = QStringLiteral("-c listen_addresses='' -c unix_socket_directories=%1 -c fsync=off "
                                        "-c full_page_writes=off -c max_connections=40")
                             .arg(m_folder.path());
    int exitCode = 0;
    const auto said = run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
            m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options, QStringLiteral("start")},
        &exitCode);
    if (exitCode != 0)
        throw std::runtime_error("pg_ctl: " + said.toStdString());
}

void PostgresServer::kill()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"),
            QStringLiteral("-w"), QStringLiteral("stop")});
}

std::string PostgresServer::newDatabase()
{
    const auto name = QStringLiteral("register%1").arg(++m_databases);
    const auto url = QStringLiteral("postgresql:///%1?host=%2&user=postgres").arg(name, m_folder.path());
    const auto said = sql(
        QStringLiteral("postgresql:///postgres?host=%1&user=postgres").arg(m_folder.path()).toStdString(),
        QStringLiteral("CREATE DATABASE ") + name);
    if (!said.contains(QStringLiteral("CREATE DATABASE")))
        throw std::runtime_error("psql: " + said.toStdString());
    return url.toStdString();
}

QString PostgresServer::sql(const std::string &url, const QString &sql) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(kPrograms + QStringLiteral("psql"),
        {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-c"), sql,
            QString::fromStdString(url)});
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()).trimmed();
}

void PostgresServer::dropConnections(const std::string &url) const
{
    sql(url,
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
}

QString PostgresServer::run(const QString &program, const QStringList &arguments, int *exitCode) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The server inherits what it is given: with our pipe it would keep us waiting for its end.
    const auto log = m_folder.filePath(QStringLiteral("said-") + program);
    QFile(log).remove();
    process.setStandardOutputFile(log);
    if (isRoot())
        process.start(QStringLiteral("runuser"),
            QStringList{
                QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), kPrograms + program}
                + arguments);
    else
        process.start(kPrograms + program, arguments);
    process.waitForFinished(60'000);
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    QFile said(log);
    return said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : QString();
}

} // namespace bangdiem::testing
