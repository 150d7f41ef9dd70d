// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace bangdiem::testing {

/// A PostgreSQL server of the tests' own: its data and its socket lie in a temporary folder, it listens on no
/// network, and it runs as "postgres" where the tests run as root, which the server refuses. Nothing of it
/// is synced to the disk: the tests kill it, not the machine.
class PostgresServer
{
public:
    PostgresServer(); ///< Throws where it does not start.
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// One for the test program, started when first asked for.
    static PostgresServer &shared();

    void start();
    void kill(); ///< All its processes at once, as a power cut for them.

    /// A new, empty database as "postgresql:///…?host=…".
    std::string newDatabase();
    /// What psql says to `sql` in the database of `url`.
    QString sql(const std::string &url, const QString &sql) const;
    /// Ends every connection to the database of `url` from the server's side.
    void dropConnections(const std::string &url) const;

private:
    QString run(const QString &program, const QStringList &arguments, int *exitCode = nullptr) const;
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    int m_databases = 0;
};

} // namespace bangdiem::testing
