// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "dossierfolder.h"
#include "zoneofthemachine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using ::testing::HasSubstr;

/// A command line that must be refused: exit 2, one error in both shapes, nothing else on standard output.
void expectRefused(const QStringList &arguments, const std::string &where, const std::string &line)
{
    SCOPED_TRACE(arguments.join(u' ').toStdString());
    const auto plain = runCli(arguments);
    EXPECT_EQ(plain.exitCode, 2);
    EXPECT_EQ(plain.out, QByteArray());
    EXPECT_THAT(plain.err.toStdString(), HasSubstr("bangdiem-cli: " + line));

    const auto json = runCli(QStringList{QStringLiteral("--json")} + arguments);
    EXPECT_EQ(json.exitCode, 2);
    EXPECT_EQ(json.err, plain.err);
    EXPECT_EQ(json.json()["error"]["code"], "bad-argument");
    EXPECT_EQ(json.json()["error"]["where"], where);
    EXPECT_TRUE(json.json()["error"]["message"].is_string());
}

TEST(CommandLine, withoutACommandIsRefused)
{
    expectRefused({}, "", "tham số không đúng: thiếu lệnh");
    expectRefused(split("rubric"), "rubric", "rubric: tham số không đúng: thiếu lệnh");
}

TEST(CommandLine, refusesCommandsThatDoNotExist)
{
    for (const auto *name : {"frobnicate", "verify-pdf", "Verify", "Rubric", "-"}) {
        const std::string word = name;
        expectRefused(split(name), word, word + ": tham số không đúng: không có lệnh này");
    }
    expectRefused(split("rubric frobnicate"), "rubric frobnicate", "rubric frobnicate: ");
    expectRefused({QString()}, "", "tham số không đúng: không có lệnh này");
}

TEST(CommandLine, refusesOptionsThatDoNotExist)
{
    expectRefused(split("--bogus"), "--bogus", "--bogus: tham số không đúng: không có tùy chọn này");
    expectRefused(split("rubric list --x"), "--x", "--x: ");
    expectRefused(split("rubric list -x"), "-x", "-x: ");
    expectRefused(split("rubric list --annex"), "--annex", "--annex: ");
    expectRefused(split("rubric --bogus list"), "--bogus", "--bogus: ");
}

TEST(CommandLine, refusesValuesThatAreMissingOrTooMany)
{
    expectRefused(split("rubric list --lang"), "", "tham số không đúng: thiếu giá trị sau “--lang”");
    expectRefused(split("rubric list --json=1"), "", "tham số không đúng: “--json” không nhận giá trị");
    expectRefused(
        split("rubric list --lang fr"), "--lang", "--lang: tham số không đúng: chỉ nhận vi hoặc en");
    expectRefused(split("--lang fr"), "--lang", "--lang: ");
}

TEST(CommandLine, refusesArgumentsThatAreMissingOrTooMany)
{
    expectRefused(split("rubric show"), "ID|FILE", "ID|FILE: tham số không đúng: thiếu tham số này");
    expectRefused(split("rubric show --"), "ID|FILE", "ID|FILE: ");
    expectRefused({QStringLiteral("rubric"), QStringLiteral("show"), QString()}, "ID|FILE", "ID|FILE: ");
    expectRefused(split("rubric list more"), "more", "more: tham số không đúng: thừa tham số");
}

TEST(CommandLine, tellsEveryFaultAtOnce)
{
    const auto run = runCli(split("rubric list a b --json"));

    ASSERT_EQ(run.json()["errors"].size(), 2U);
    EXPECT_EQ(run.json()["errors"][0], run.json()["error"]);
    EXPECT_EQ(run.json()["errors"][1]["where"], "b");
    EXPECT_EQ(run.err.count('\n'), 2);
}

TEST(CommandLine, speaksEnglishWhereverTheLanguageStands)
{
    for (const auto *line : {"--lang en rubric show", "rubric --lang en show", "rubric show --lang=en"})
        EXPECT_EQ(runCli(split(line)).err, QByteArray("bangdiem-cli: ID|FILE: wrong argument: is missing\n"))
            << line;
    EXPECT_THAT(runCli(split("rubric list --bogus --lang en")).err.toStdString(),
        HasSubstr("there is no such option"));
    EXPECT_THAT(
        runCli(split("--lang en rubric show --lang")).err.toStdString(), HasSubstr("Missing value after"));
}

TEST(CommandLine, takesOptionsBeforeTheCommandAndStopsAtTwoDashes)
{
    EXPECT_EQ(runCli(split("--json --lang en rubric list")).exitCode, 0);
    EXPECT_EQ(runCli(split("rubric show -- --help")).exitCode, 2);
    EXPECT_THAT(runCli(split("rubric show -- --help")).err.toStdString(), HasSubstr("“--help”"));
}

TEST(CommandLine, refusesBytesThatAreNotUtf8)
{
    const auto run = runShell(QStringLiteral("exec $CLI rubric show --json \"$(printf 'a\\377b')\""));

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["where"], "a[?]b");
    EXPECT_THAT(run.err.toStdString(), HasSubstr("không phải văn bản UTF-8"));
}

TEST(CommandLine, writesHiddenCharactersOfAnArgumentOut)
{
    const auto run = runCli(
        {QStringLiteral("rubric"), QStringLiteral("show"), QStringLiteral("a\u202Eb\x1b[31m\nc.json")});

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("bangdiem-cli: a[U+202E]b[U+001B][31m c.json: "));
    EXPECT_EQ(run.err.count('\n'), 1);
}

TEST(CommandLine, failsWhereItsOutputCannotBeWritten)
{
    const auto run = runShell(QStringLiteral("exec $CLI rubric list > /dev/full"));

    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("máy không đọc hoặc ghi được"));
}

TEST(CommandLine, failsWhereItsOutputIsClosed)
{
    EXPECT_EQ(runShell(QStringLiteral("exec $CLI rubric list >&-")).exitCode, 3);
    EXPECT_EQ(runShell(QStringLiteral("exec $CLI rubric list <&- 2>&-")).exitCode, 0);
}

TEST(JsonPoints, areWrittenExactly)
{
    for (std::int64_t units = -30'000; units <= 1'100'000; ++units) {
        const auto value = Points::fromUnits(units);
        ASSERT_EQ(points(value).dump(), toText(value));
    }
    for (std::int64_t units = 7; units < 900'000'000'000'000; units = units * 3 + 1) {
        const auto value = Points::fromUnits(units);
        ASSERT_EQ(points(value).dump(), toText(value));
    }
}

TEST(SizeText, usesTheUnitThatAPersonReads)
{
    EXPECT_EQ(sizeText(12, Language::Vietnamese), "12 B");
    EXPECT_EQ(sizeText(3'482, Language::Vietnamese), "3,4 KB");
    EXPECT_EQ(sizeText(52'428'800, Language::English), "50 MB");
}

TEST(TimeText, isTheClockOnTheWallWithItsOffset)
{
    using namespace std::chrono;
    const Moment moment = sys_days(2015y / November / 23) + 3h + 32min;
    const auto in = [moment](const char *zone) {
        const ZoneOfTheMachine here(zone);
        return timeText(moment);
    };

    EXPECT_EQ(in("ICT-7"), "23/11/2015 10:32 +07:00");
    EXPECT_EQ(in("UTC0"), "23/11/2015 03:32 +00:00");
    EXPECT_EQ(in("NST3:30"), "23/11/2015 00:02 -03:30");
    EXPECT_EQ(in("EST5"), "22/11/2015 22:32 -05:00");
}

} // namespace
} // namespace bangdiem::cli
