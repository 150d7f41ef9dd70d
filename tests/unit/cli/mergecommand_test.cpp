// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

/// A dossier with two answers, and a part of group I.2 that was handed out then.
class MergeCommand : public ::testing::Test
{
protected:
    MergeCommand()
    {
        folder.write("cũ.pdf", "cũ");
        folder.write("mới.pdf", "mới");
        folder.fill(R"({"criteria": {"I.2.1": {"claim": 2}, "I.2.4": {"attachments": ["cũ.pdf"]}}})");
        folder.json("part hồ.bangdiem phần.bangdiem --rows I.2");
    }

    void fillPart(const QByteArray &answers) const
    {
        folder.write("phần.json", answers);
        const auto run = folder.run("fill phần.bangdiem phần.json");
        EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    }
    Json answersOf(const char *dossier) const { return folder.json(dossier)["answers"]["criteria"]; }
    static std::string resultOf(const Json &merged, const char *row)
    {
        for (const auto &line : merged["rows"]) {
            if (line["id"] == row)
                return line["result"];
        }
        return "absent";
    }

    DossierFolder folder;
};

TEST_F(MergeCommand, TakesWhatThePartAnsweredAndLeavesThePartAlone)
{
    fillPart(
        R"({"criteria": {"I.2.2": {"claim": 1}, "I.2.4": {"attachments": ["mới.pdf"], "note": "thay"}}})");
    const auto before = bytesOf(folder.path("phần.bangdiem"));

    const auto merged = folder.json("merge hồ.bangdiem phần.bangdiem");

    EXPECT_EQ(merged["merged"], true);
    EXPECT_EQ(merged["taken"], 2);
    EXPECT_EQ(merged["conflicts"], 0);
    EXPECT_EQ(resultOf(merged, "I.2.1"), "same");
    EXPECT_EQ(resultOf(merged, "I.2.2"), "taken");
    EXPECT_EQ(resultOf(merged, "I.2.4"), "taken");
    EXPECT_EQ(resultOf(merged, "II.2"), "absent");
    EXPECT_EQ(bytesOf(folder.path("phần.bangdiem")), before);
    EXPECT_EQ(answersOf("show hồ.bangdiem"), answersOf("show phần.bangdiem"));
    EXPECT_EQ(folder.json("show hồ.bangdiem")["evidence"], folder.json("show phần.bangdiem")["evidence"]);
    folder.json("extract hồ.bangdiem ra");
    EXPECT_EQ(bytesOf(folder.path("ra/I.2.4/mới.pdf")), QByteArray("mới"));
}

TEST_F(MergeCommand, OfTheSamePartTwiceChangesNotAByte)
{
    fillPart(R"({"criteria": {"I.2.2": {"claim": 1}}})");
    folder.json("merge hồ.bangdiem phần.bangdiem");
    const auto before = folder.dossierBytes();

    const auto again = folder.json("merge hồ.bangdiem phần.bangdiem");

    EXPECT_EQ(again["taken"], 0);
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST_F(MergeCommand, StopsAtAConflictAndChangesNothing)
{
    fillPart(R"({"criteria": {"I.2.1": {"claim": 1}, "I.2.2": {"claim": 1}}})");
    folder.fill(R"({"criteria": {"I.2.1": {"claim": 3}}})");
    const auto before = folder.dossierBytes();

    const auto run = folder.run("merge hồ.bangdiem phần.bangdiem --json");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json()["merged"], false);
    EXPECT_EQ(run.json()["conflicts"], 1);
    EXPECT_EQ(resultOf(run.json(), "I.2.1"), "conflict");
    EXPECT_EQ(resultOf(run.json(), "I.2.2"), "would-take");
    EXPECT_EQ(run.json()["rows"][0]["differs"], Json::parse(R"(["claim"])"));
    EXPECT_EQ(folder.dossierBytes(), before);
    const auto told = folder.run("merge hồ.bangdiem phần.bangdiem");
    EXPECT_TRUE(told.out.contains("MÂU THUẪN")) << told.out.toStdString();
}

TEST_F(MergeCommand, DecidesConflictsAsItIsTold)
{
    fillPart(R"({"criteria": {"I.2.1": {"claim": 1}, "I.2.2": {"claim": 1}}})");
    folder.fill(R"({"criteria": {"I.2.1": {"claim": 3}}})");

    EXPECT_EQ(resultOf(folder.json("merge hồ.bangdiem phần.bangdiem --prefer mine"), "I.2.1"), "kept");
    EXPECT_EQ(answersOf("show hồ.bangdiem")["I.2.1"], Json::parse(R"({"claim": 3})"));
    EXPECT_EQ(answersOf("show hồ.bangdiem")["I.2.2"], Json::parse(R"({"claim": 1})"));
    EXPECT_EQ(resultOf(folder.json("merge hồ.bangdiem phần.bangdiem --prefer theirs"), "I.2.1"), "taken");
    EXPECT_EQ(answersOf("show hồ.bangdiem")["I.2.1"], Json::parse(R"({"claim": 1})"));
}

TEST_F(MergeCommand, TakesOnlyTheRowsThatAreNamed)
{
    fillPart(R"({"criteria": {"I.2.1": {"claim": 1}, "I.2.2": {"claim": 1}}})");

    folder.json("merge hồ.bangdiem phần.bangdiem --rows I.2.2");

    EXPECT_EQ(answersOf("show hồ.bangdiem")["I.2.1"], Json::parse(R"({"claim": 2})"));
    EXPECT_EQ(answersOf("show hồ.bangdiem")["I.2.2"], Json::parse(R"({"claim": 1})"));
}

TEST_F(MergeCommand, TakesFromAnyDossierOfTheSameSheet)
{
    const DossierFolder other;
    other.fill(R"({"criteria": {"III.2": {"figures": {"cases": 4}}, "I.2.1": {"claim": 1}}})");
    const auto path = other.path("hồ.bangdiem");

    const auto stopped
        = runCli({QStringLiteral("merge"), folder.path("hồ.bangdiem"), path, QStringLiteral("--json")});
    const auto taken = runCli({QStringLiteral("merge"), folder.path("hồ.bangdiem"), path,
        QStringLiteral("--rows"), QStringLiteral("III.2, I.1"), QStringLiteral("--json")});

    EXPECT_EQ(stopped.exitCode, 1);
    EXPECT_EQ(taken.exitCode, 0) << taken.err.toStdString();
    EXPECT_EQ(answersOf("show hồ.bangdiem")["III.2"], Json::parse(R"({"figures": {"cases": 4}})"));
}

TEST_F(MergeCommand, RefusesAnotherSheetAndRowsThatWereNotHandedOut)
{
    const DossierFolder appendix2(kAppendix2);
    const auto before = folder.dossierBytes();

    const auto other = runCli({QStringLiteral("merge"), folder.path("hồ.bangdiem"),
        appendix2.path("hồ.bangdiem"), QStringLiteral("--json")});
    const auto outside = folder.run("merge hồ.bangdiem phần.bangdiem --rows I.1 --json");
    const auto prefer = folder.run("merge hồ.bangdiem phần.bangdiem --prefer ours --json");

    EXPECT_EQ(other.exitCode, 2);
    EXPECT_EQ(other.json()["error"]["code"], "merge-other-rubric");
    EXPECT_EQ(other.json()["error"]["where"], appendix2.path("hồ.bangdiem").toStdString());
    EXPECT_EQ(outside.exitCode, 2);
    EXPECT_EQ(outside.json()["error"]["code"], "not-in-part");
    EXPECT_EQ(prefer.json()["error"]["where"], "--prefer");
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST_F(MergeCommand, OfADossierWithItselfChangesNothing)
{
    const auto before = folder.dossierBytes();

    EXPECT_EQ(folder.json("merge hồ.bangdiem hồ.bangdiem")["taken"], 0);
    EXPECT_EQ(folder.dossierBytes(), before);
}

} // namespace
} // namespace bangdiem::cli
