// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace bangdiem::cli {

using Json = nlohmann::ordered_json;

/// What the real program did.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON value that it must be; "discarded" where it is not.
    Json json() const { return Json::parse(out.begin(), out.end(), nullptr, false); }
};

/// The program itself; a file of the project by its path from the root.
QString programPath();
QString sourcePath(const QString &path);

/// Runs bangdiem-cli in `folder` (default: here) in a locale that is not UTF-8, as a cron job would.
Run runCli(const QStringList &arguments, const QString &folder = {});

/// Runs a shell script with bangdiem-cli as $CLI.
Run runShell(const QString &script, const QString &folder = {});

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace bangdiem::cli
