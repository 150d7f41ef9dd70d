// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcli.h"

#include "support/checkout.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace bangdiem::cli {

namespace {

Run runProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("CLI"), programPath());
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << qPrintable(process.errorString());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << "crashed";
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QString programPath()
{
    return QString::fromStdString(tests::builtFile("bangdiem-cli"));
}

QString sourcePath(const QString &path)
{
    return QString::fromStdString(tests::sourceFile(path.toStdString()));
}

Run runCli(const QStringList &arguments, const QString &folder)
{
    return runProgram(programPath(), arguments, folder);
}

Run runShell(const QString &script, const QString &folder)
{
    return runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, folder);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace bangdiem::cli
