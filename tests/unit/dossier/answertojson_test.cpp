// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"

#include <gtest/gtest.h>

using namespace bangdiem;

namespace {

Criterion yesNoRow()
{
    Criterion row;
    row.maximum = Points::fromInteger(5);
    row.rule = AllOrNothingRule{};
    row.figures = {{"staff", "Tổng số CBCC"}, {"users", "Số CBCC"}};
    return row;
}

Criterion gradedRow()
{
    Criterion row;
    row.maximum = Points::fromInteger(3);
    row.rule = GradedRule{Points::fromUnits(2'500)};
    return row;
}

} // namespace

TEST(AnswerToJson, WritesAChoiceByItsOptionAndReadsItBack)
{
    Rubric rubric;
    auto &row = rubric.criteria.emplace_back();
    row.id = "1";
    row.maximum = Points::fromInteger(1);
    row.rule = ComputedRule{};
    row.figures = {
        {"leader", "Trưởng ban", {{"head", "Cấp trưởng", {}}, {"deputy", "Cấp phó", {}}}}, {"n", "Số", {}}};
    rubric.criteriaById = {0};
    Answer answer;
    answer.figures = {1, 7};
    const auto json = toJson(answer, row);

    const auto read = readAnswersJson(R"({"criteria": {"1": )" + json + "}}", rubric);

    EXPECT_EQ(json, R"({"figures":{"leader":"deputy","n":7}})");
    EXPECT_EQ(read.value().criteria.at(0)->answer, answer);
    const auto refused = [&](const std::string &entry) {
        return readAnswersJson(R"({"criteria": {"1": )" + entry + "}}", rubric).error().at(0).code;
    };
    EXPECT_EQ(refused(R"({"figures": {"leader": "boss"}})"), ErrorCode::UnknownOption);
    EXPECT_EQ(refused(R"({"figures": {"leader": 1}})"), ErrorCode::JsonWrongType);
    EXPECT_EQ(refused(R"({"by_unit": {"A": {"n": 1}}})"), ErrorCode::UnitInvalid);
    EXPECT_EQ(refused(R"({"claim": 0})"), ErrorCode::ClaimNotTaken);
}

TEST(AnswerToJson, WritesEveryPart)
{
    Answer answer;
    answer.claim = Points::fromInteger(5);
    answer.figures = {std::nullopt, 40};
    answer.attachments = {{7, "quy-che.pdf", 1234, "ab12"}};
    answer.documents
        = {{"12/QĐ-STC", *parseIsoDate("2015-03-02"), "Quy chế", "3", 7}, {"13", {}, {}, {}, {}}};
    answer.links = {"https://a.vn"};
    answer.note = "“a”\n\"b\"";

    EXPECT_EQ(toJson(answer, yesNoRow()),
        R"({"claim":true,"figures":{"users":40},)"
        R"("documents":[{"number":"12/QĐ-STC","date":"2015-03-02","title":"Quy chế","file":"quy-che.pdf","page":"3"},{"number":"13"}],)"
        R"("attachments":[{"name":"quy-che.pdf","size":1234,"sha256":"ab12"}],)"
        R"("links":["https://a.vn"],"note":"“a”\n\"b\""})");
}

TEST(AnswerToJson, WritesUnitsAndWhatAnEarlierYearSaid)
{
    Answer answer;
    answer.units = {{"Văn phòng", {3, 2}}, {"Phòng \"Y\"", {}}};
    answer.figures = sumOf(answer.units);
    answer.earlier = Earlier{2014, true, {std::nullopt, 1}, {{"1/QĐ", {}, {}, {}, {}}}};

    EXPECT_EQ(toJson(answer, yesNoRow()),
        R"({"figures":{"staff":3,"users":2},"by_unit":{"Văn phòng":{"staff":3,"users":2},"Phòng \"Y\"":{}},)"
        R"("earlier":{"year":2014,"reviewed":true,"figures":{"users":1},"documents":[{"number":"1/QĐ"}]}})");
}

TEST(AnswerToJson, WritesAClaimAsItsRowTakesIt)
{
    Answer answer;
    answer.claim = Points::fromUnits(22'500);
    EXPECT_EQ(toJson(answer, gradedRow()), R"({"claim":2.25})");

    answer.claim = Points();
    EXPECT_EQ(toJson(answer, gradedRow()), R"({"claim":0})");
    EXPECT_EQ(toJson(answer, yesNoRow()), R"({"claim":false})");
}

TEST(AnswerToJson, WritesNothingOfAnUnansweredRow)
{
    EXPECT_EQ(toJson({}, yesNoRow()), "{}");
}
