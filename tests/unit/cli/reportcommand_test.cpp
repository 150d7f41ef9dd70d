// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <QDir>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

TEST(ReportCommand, writesEveryFormatByItsEnding)
{
    const auto folder = sample(kAppendix2);

    for (const auto &[name, magic] : std::map<std::string, QByteArray>{{"bảng.pdf", "%PDF-1.4"},
             {"bảng.odt", "PK\x03\x04"}, {"bảng.xlsx", "PK\x03\x04"}, {"BẢNG.CSV", "\xEF\xBB\xBF"}}) {
        const auto run = folder.run(("report hồ.bangdiem " + name).c_str());
        EXPECT_EQ(run.exitCode, 0) << name << run.err.toStdString();
        EXPECT_EQ(run.err.toStdString(), "") << name;
        EXPECT_TRUE(bytesOf(folder.path(name.c_str())).startsWith(magic)) << name;
    }
}

TEST(ReportCommand, replacesAnOlderReportAndTellsWhatItWrote)
{
    const DossierFolder folder;
    folder.write("a.csv", "cũ");

    const auto done = folder.json("report hồ.bangdiem a.csv");

    EXPECT_EQ(done, Json::parse(R"({"file": "a.csv", "format": "csv"})"));
    EXPECT_TRUE(bytesOf(folder.path("a.csv")).contains("100 điểm"));
}

TEST(ReportCommand, writesToANameThatBeginsWithAColon)
{
    const DossierFolder folder;

    EXPECT_EQ(folder.run("report hồ.bangdiem :a.csv").exitCode, 0);

    EXPECT_TRUE(QDir(folder.path("")).entryList().contains(QStringLiteral(":a.csv")));
}

TEST(ReportCommand, refusesWhatItCannotWriteTo)
{
    const DossierFolder folder;
    QDir(folder.path("")).mkpath(QStringLiteral("thư-mục.pdf"));
    QFile::link(folder.path("hồ.bangdiem"), folder.path("hồ.csv"));
    const auto before = folder.dossierBytes();

    for (const auto *line : {"report hồ.bangdiem a.doc --json", "report hồ.bangdiem a --json",
             "report hồ.bangdiem .pdf. --json", "report hồ.bangdiem thư-mục.pdf --json",
             "report hồ.bangdiem hồ.csv --json", "report hồ.bangdiem hồ.bangdiem --json"}) {
        const auto run = folder.run(line);
        EXPECT_EQ(run.exitCode, 2) << line;
        EXPECT_EQ(run.json()["error"]["code"], "bad-argument") << line;
    }
    const auto missing = folder.run("report hồ.bangdiem không-có/a.pdf --json").json()["error"];
    EXPECT_EQ(missing["code"], "file-missing");
    EXPECT_EQ(missing["where"], "không-có");
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST(ReportCommand, failsWhereNothingCanBeWritten)
{
    const DossierFolder folder;

    for (const auto *ending : {"pdf", "odt", "xlsx", "csv"}) {
        const auto run
            = folder.run((std::string("report hồ.bangdiem /proc/x.") + ending + " --json").c_str());
        EXPECT_EQ(run.exitCode, 3) << ending;
        EXPECT_TRUE(run.json()["error"]["code"].is_string()) << ending;
    }
}

TEST(ReportCommand, addsTheAnnexToAPdf)
{
    const auto folder = sample(kAppendix2);

    ASSERT_EQ(folder.run("report hồ.bangdiem a.pdf").exitCode, 0);
    ASSERT_EQ(folder.run("report hồ.bangdiem b.pdf --annex").exitCode, 0);

    const auto pagesOf = [&](const char *name) {
        static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
        return QString::fromLatin1(bytesOf(folder.path(name))).count(page);
    };
    EXPECT_GT(pagesOf("b.pdf"), pagesOf("a.pdf") + 2);
}

TEST(ReportCommand, refusesAnAnnexInAnotherFormat)
{
    const auto folder = sample(kAppendix2);

    for (const auto *name : {"a.odt", "a.xlsx", "a.csv"}) {
        const auto run = folder.run((std::string("report hồ.bangdiem --annex --json ") + name).c_str());
        EXPECT_EQ(run.exitCode, 2) << name;
        EXPECT_EQ(run.json()["error"]["code"], "bad-argument") << name;
        EXPECT_EQ(run.json()["error"]["where"], "--annex") << name;
        EXPECT_FALSE(QFile::exists(folder.path(name))) << name;
    }
    EXPECT_EQ(folder.run("report hồ.bangdiem a.pdf --annex=yes").exitCode, 2);
}

} // namespace
} // namespace bangdiem::cli
