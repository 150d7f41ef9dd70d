// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Two rows of 2 points under a section of at most 3.
constexpr auto kCappedRubric = R"json({
  "format": 1, "id": "nho", "name": "Bảng nhỏ",
  "source": { "decision": "1/QĐ", "issuer": "UBND", "date": "2015-01-01", "appendix": "Phụ lục" },
  "sheet": {
    "title": "BẢNG", "attachedTo": "(Kèm theo)", "agencyLabel": "Tên:", "staffLabel": "Số:",
    "columns": ["STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm tự đánh giá"],
    "totalLabel": "Tổng:", "totalMaximumText": "3 điểm", "noticeLabel": "Lưu ý:", "notices": ["Không."],
    "signatures": [ { "title": "Người lập", "instruction": "(ký)" } ]
  },
  "max": 3, "evidenceClause": "Phụ lục, Lưu ý", "blocksSealing": ["unanswered"],
  "sections": [
    { "id": "I", "number": "I", "text": "Một mục", "max": 3, "maxText": "3 điểm", "capped": true,
      "items": [
        { "id": "I.1", "number": "1", "text": "Một", "max": 2, "kind": "graded", "step": 0.25 },
        { "id": "I.2", "number": "2", "text": "Hai", "max": 2, "kind": "graded", "step": 0.25 }
      ] }
  ]
})json";

TEST(ScoreCommand, hasTheShapeOfTheContract)
{
    const auto folder = sample(kAppendix1);

    const auto score = folder.json("score hồ.bangdiem");

    EXPECT_THAT(keysOf(score),
        ElementsAre("rubric", "year", "total", "max", "answered", "criteria_count", "sections", "criteria",
            "warnings"));
    EXPECT_THAT(keysOf(score["sections"][0]), ElementsAre("id", "score", "max", "groups"));
    EXPECT_EQ(score["sections"][0]["groups"][0], Json::parse(R"({"id": "I.1", "score": 2, "max": 2})"));
    EXPECT_THAT(keysOf(score["criteria"][0]), ElementsAre("id", "score", "max", "status", "reasons"));
    EXPECT_THAT(keysOf(score["criteria"][0]["reasons"][0]), ElementsAre("rule", "text", "clause"));
    EXPECT_EQ(score["criteria"][0]["status"], "scored");
    EXPECT_EQ(score["criteria"][0]["reasons"][0]["rule"], "ratio");
    EXPECT_EQ(score["criteria"][0]["reasons"][0]["clause"], "Phụ lục I, mục I.1.1");
}

TEST(ScoreCommand, givesTheSamplesTheirTotals)
{
    const auto first = sample(kAppendix1);
    const auto second = sample(kAppendix2);

    EXPECT_EQ(first.json("score hồ.bangdiem")["total"].dump(), "80.75");
    EXPECT_EQ(first.json("score hồ.bangdiem")["answered"], 35);
    EXPECT_EQ(second.json("score hồ.bangdiem")["total"].dump(), "75.75");
    EXPECT_EQ(second.json("score hồ.bangdiem")["criteria_count"], 42);
}

TEST(ScoreCommand, isDoneAlsoWhereTheScoreIsNothing)
{
    const DossierFolder folder;

    const auto score = folder.json("score hồ.bangdiem");

    EXPECT_EQ(score["total"], 0);
    EXPECT_EQ(score["answered"], 0);
    EXPECT_EQ(score["criteria"][0]["status"], "unanswered");
}

TEST(ScoreCommand, namesTheRowsOfAWarning)
{
    const DossierFolder folder;
    folder.fill(
        R"({"criteria": {"I.1.1": {"figures": {"staff": 40, "mailboxes": 50}}, "I.1.2": {"figures": {"staff": 50, "users": 50}}}})");

    const auto warnings = folder.json("score hồ.bangdiem")["warnings"];
    const auto text = folder.run("score hồ.bangdiem").out.toStdString();

    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_THAT(warnings[0]["criteria"].get<std::vector<std::string>>(), ElementsAre("I.1.1", "I.1.2"));
    EXPECT_THAT(text, HasSubstr("Cần xem lại:\n  - " + warnings[0]["text"].get<std::string>()));
}

TEST(ScoreCommand, saysWhichSumsAreCut)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(QStringLiteral("nhỏ.json")), kCappedRubric);
    writeBytes(folder.filePath(QStringLiteral("a.json")),
        R"({"criteria": {"I.1": {"claim": 2}, "I.2": {"claim": 1.5}}})");
    runCli(split("new h.bangdiem --rubric ./nhỏ.json --agency A --staff 5 --year 2015"), folder.path());
    EXPECT_EQ(runCli(split("fill h.bangdiem a.json"), folder.path()).exitCode, 0);

    auto score = runCli(split("score h.bangdiem --json"), folder.path()).json();
    const auto text = runCli(split("score h.bangdiem"), folder.path()).out.toStdString();

    ASSERT_EQ(score["total"], 3);
    ASSERT_EQ(score["sections"][0]["reasons"].size(), 1U);
    const auto reason = score["sections"][0]["reasons"][0];
    EXPECT_EQ(reason["clause"], "Phụ lục, mục I");
    EXPECT_THAT(text, HasSubstr("Một mục — " + reason["text"].get<std::string>()));
}

TEST(ScoreCommand, isReadByAPersonInBothLanguages)
{
    const auto folder = sample(kAppendix1);

    const auto vietnamese = folder.run("score hồ.bangdiem").out.toStdString();
    const auto english = folder.run("score hồ.bangdiem --lang en").out.toStdString();

    EXPECT_THAT(vietnamese, HasSubstr("Sở Tài chính — năm 2015 — "));
    EXPECT_THAT(vietnamese, HasSubstr("Tổng điểm: 80,75 / 100 (đã trả lời 35/36 tiêu chí)\n"));
    EXPECT_THAT(english, HasSubstr("Total: 80.75 / 100 (35/36 criteria answered)\n"));
}

TEST(AdviseCommand, listsThePointsStillLostLargestFirst)
{
    const auto folder = sample(kAppendix1);

    const auto advised = folder.json("advise hồ.bangdiem");

    EXPECT_EQ(advised["total"].dump(), "80.75");
    ASSERT_GT(advised["advice"].size(), 2U);
    double last = 100;
    for (const auto &advice : advised["advice"]) {
        EXPECT_LE(advice["lost"].get<double>(), last);
        EXPECT_FALSE(advice["steps"].empty());
        last = advice["lost"].get<double>();
    }
    EXPECT_EQ(advised["advice"][0]["lost"], 5);
    EXPECT_EQ(advised["advice"][0]["id"], "I.2.4");
    EXPECT_THAT(folder.run("advise hồ.bangdiem").out.toStdString(),
        HasSubstr("\n   +5  I.2.4   nhập ngày ban hành văn bản"));
}

TEST(CheckCommand, endsWithOneWhereErrorsAreLeft)
{
    const auto folder = sample(kAppendix1);

    const auto run = folder.run("check hồ.bangdiem --json");
    const auto plain = folder.run("check hồ.bangdiem");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json()["ready"], false);
    EXPECT_EQ(run.json()["findings"][0]["severity"], "error");
    EXPECT_EQ(run.json()["findings"][0]["kind"], "no-evidence");
    EXPECT_TRUE(run.json()["findings"][0]["criteria"].is_array());
    EXPECT_EQ(plain.exitCode, 1);
    EXPECT_THAT(plain.out.toStdString(), HasSubstr("Hồ sơ chưa sẵn sàng để chốt.\n"));
    EXPECT_EQ(plain.err, QByteArray());
}

TEST(CheckCommand, endsWithZeroWhereEverythingIsAnswered)
{
    const DossierFolder folder;
    Json answers;
    const auto score = folder.json("score hồ.bangdiem");
    for (const auto &criterion : score["criteria"])
        answers["criteria"][criterion["id"].get<std::string>()]["claim"] = 0;
    folder.fill(QByteArray::fromStdString(answers.dump()));

    const auto run = folder.run("check hồ.bangdiem --json");

    EXPECT_EQ(run.exitCode, 0) << run.out.toStdString();
    EXPECT_EQ(run.json()["ready"], true);
    EXPECT_THAT(
        folder.run("check hồ.bangdiem --lang en").out.toStdString(), HasSubstr("is ready to be sealed"));
}

} // namespace
} // namespace bangdiem::cli
