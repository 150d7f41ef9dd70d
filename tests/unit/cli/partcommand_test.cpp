// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <QFile>

#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

TEST(PartCommand, MakesADossierOfTheseRowsOnly)
{
    const DossierFolder folder;
    folder.write("a.pdf", "a");
    folder.fill(
        R"({"declared": {"I.6": ["no-software"]}, "criteria": {"I.2.1": {"claim": 2}, "II.2": {"claim": 0},
        "I.2.4": {"documents": [{"number": "1/QĐ", "date": "2015-01-02", "file": "a.pdf"}]}}})");
    const auto before = folder.dossierBytes();

    const auto made = folder.json("part hồ.bangdiem phần.bangdiem --rows I.2.4,I.6");

    EXPECT_EQ(folder.dossierBytes(), before);
    EXPECT_EQ(made["file"], "phần.bangdiem");
    EXPECT_EQ(made["files"], 1);
    const auto whole = folder.json("show hồ.bangdiem");
    const auto part = folder.json("show phần.bangdiem");
    EXPECT_EQ(part["heading"], whole["heading"]);
    EXPECT_EQ(part["rubric"], whole["rubric"]);
    EXPECT_EQ(part["part"]["source"], whole["id"]);
    EXPECT_EQ(part["part"]["rows"][0], "I.2.4");
    EXPECT_EQ(part["part"], made["part"]);
    EXPECT_FALSE(whole.contains("part"));
    EXPECT_EQ(keysOf(part["answers"]["criteria"]), std::vector<std::string>{"I.2.4"});
    EXPECT_EQ(part["answers"]["declared"], Json::parse(R"({"I.6": ["no-software"]})"));
    EXPECT_EQ(part["evidence"], whole["evidence"]);
}

TEST(PartCommand, ThePartTakesOnlyItsRowsAndIsCheckedForThem)
{
    const DossierFolder folder;
    folder.json("part hồ.bangdiem phần.bangdiem --rows I.2.1");
    folder.write("khác.json", R"({"criteria": {"I.1.1": {"figures": {"staff": 1}}}})");
    folder.write("đúng.json", R"({"criteria": {"I.2.1": {"claim": 2}}})");

    const auto refused = folder.run("fill phần.bangdiem khác.json --json");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.json()["error"]["code"], "not-in-part");
    const auto open = folder.run("check phần.bangdiem --json");
    EXPECT_EQ(open.exitCode, 1);
    EXPECT_EQ(open.json()["findings"].size(), 1U);
    EXPECT_EQ(open.json()["findings"][0]["criteria"], Json::parse(R"(["I.2.1"])"));
    EXPECT_EQ(folder.run("fill phần.bangdiem đúng.json").exitCode, 0);

    const auto checked = folder.run("check phần.bangdiem");

    EXPECT_EQ(checked.exitCode, 0);
    EXPECT_TRUE(checked.out.contains("Phần việc: chỉ các mục I.2.1 được giao"));
    EXPECT_TRUE(checked.out.contains("Phần việc đã xong, gửi lại được."));
}

TEST(PartCommand, RefusesRowsThatAreNotThereAndNeverOverwrites)
{
    const DossierFolder folder;
    folder.write("có.bangdiem", "của người khác");

    const auto unknown = folder.run("part hồ.bangdiem x.bangdiem --rows I.1,X.9 --json");
    const auto none = folder.run("part hồ.bangdiem x.bangdiem --rows , --json");
    const auto existing = folder.run("part hồ.bangdiem có.bangdiem --rows I.1 --json");

    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_EQ(unknown.json()["error"]["code"], "unknown-criterion");
    EXPECT_EQ(unknown.json()["error"]["where"], "--rows");
    EXPECT_EQ(none.json()["error"]["code"], "bad-argument");
    EXPECT_EQ(existing.json()["error"]["code"], "file-exists");
    EXPECT_EQ(bytesOf(folder.path("có.bangdiem")), QByteArray("của người khác"));
    EXPECT_FALSE(QFile::exists(folder.path("x.bangdiem")));
}

} // namespace
} // namespace bangdiem::cli
