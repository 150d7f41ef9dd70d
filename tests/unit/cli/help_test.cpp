// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "runcli.h"

#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

QStringList words(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).split(u' ');
}

/// The help of every level, one after the other.
QByteArray wholeHelp(const QString &language)
{
    std::vector<QStringList> levels{
        {}, {QStringLiteral("rubric")}, {QStringLiteral("register")}, {QStringLiteral("scan")}};
    for (const auto &command : allCommands())
        levels.push_back(words(command.name));
    QByteArray text;
    for (const auto &level : levels) {
        const auto run
            = runCli(level + QStringList{QStringLiteral("--help"), QStringLiteral("--lang"), language});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_EQ(run.err, QByteArray());
        text += "$ bangdiem-cli " + (level + QStringList(QStringLiteral("--help"))).join(u' ').toUtf8() + '\n'
            + run.out + '\n';
    }
    return text;
}

void expectGolden(const QString &language)
{
    const auto path = sourcePath(QStringLiteral("tests/unit/cli/golden/help.%1.txt").arg(language));
    const auto help = wholeHelp(language);
    if (qEnvironmentVariableIsSet("BANGDIEM_WRITE_GOLDEN"))
        writeBytes(path, help);
    EXPECT_EQ(bytesOf(path).toStdString(), help.toStdString())
        << "run this test once with BANGDIEM_WRITE_GOLDEN=1 and read the difference";
}

TEST(Help, inVietnameseIsTheGoldenText)
{
    expectGolden(QStringLiteral("vi"));
}

TEST(Help, inEnglishIsTheGoldenText)
{
    expectGolden(QStringLiteral("en"));
}

TEST(Help, isVietnameseWithoutALanguage)
{
    EXPECT_TRUE(runCli({QStringLiteral("--help")}).out.contains("Cách dùng:"));
}

TEST(Help, winsOverEverythingElseOnTheLine)
{
    const auto run = runCli(
        {QStringLiteral("rubric"), QStringLiteral("show"), QStringLiteral("--bogus"), QStringLiteral("-h")});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.contains("bangdiem-cli rubric show ID|FILE"));
}

TEST(Help, withJsonIsOneObject)
{
    const auto run = runCli({QStringLiteral("--help"), QStringLiteral("--json")});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.json()["help"].is_string());
}

TEST(Version, isPrintedAloneAndAsJson)
{
    const auto plain = runCli({QStringLiteral("--version")});
    const auto json = runCli({QStringLiteral("--version"), QStringLiteral("--json")});

    EXPECT_EQ(plain.exitCode, 0);
    EXPECT_EQ(plain.out.toStdString(), "bangdiem-cli " + json.json()["version"].get<std::string>() + '\n');
}

} // namespace
} // namespace bangdiem::cli
