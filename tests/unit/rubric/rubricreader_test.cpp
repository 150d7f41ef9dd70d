// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricreader.h"

#include "smallrubric.h"

#include <gmock/gmock.h>

using namespace bangdiem;
using test::kSmallRubric;
using test::replaced;
using testing::ElementsAre;
using testing::Field;

TEST(RubricReader, ReadsSectionsGroupsAndRowsInTheOrderOfTheSheet)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->maximum, Points::fromInteger(20));
    EXPECT_THAT(rubric->sections, ElementsAre(Field(&Section::id, "A"), Field(&Section::id, "B")));
    EXPECT_EQ(rubric->sections[0].endCriterion, 3U);
    EXPECT_EQ(rubric->sections[1].firstCriterion, 3U);
    EXPECT_EQ(rubric->sections[1].maximumText, "8 điểm");
    ASSERT_EQ(rubric->groups.size(), 1U);
    EXPECT_EQ(rubric->groups[0].maximum, Points::fromInteger(5));
    EXPECT_EQ(rubric->groups[0].endCriterion, 2U);
    EXPECT_EQ(rubric->criteria[1].group, 0U);
    EXPECT_EQ(rubric->criteria[2].group, std::nullopt);
    EXPECT_EQ(rubric->criteria[3].section, 1U);
}

TEST(RubricReader, MakesClausesFromAppendixAndId)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->sections[0].clause, "Phụ lục I, mục A");
    EXPECT_EQ(rubric->groups[0].clause, "Phụ lục I, mục A.1");
    EXPECT_EQ(rubric->criteria[0].clause, "Phụ lục I, mục A.1.1");
    EXPECT_EQ(rubric->groups[0].declarations[0].clause, "Phụ lục I, mục A.1, Ghi chú");
    EXPECT_EQ(rubric->evidenceClause, "Phụ lục I, Lưu ý");
}

TEST(RubricReader, ReadsWhatBlocksSealing)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_THAT(rubric->blocksSealing, ElementsAre(FindingKind::Unanswered, FindingKind::NoEvidence));
    EXPECT_TRUE(blocksSealing(*rubric, FindingKind::NoEvidence));
    EXPECT_FALSE(blocksSealing(*rubric, FindingKind::Heading));
}

TEST(RubricReader, ReadsForWhichYearsItIsAndWhatItReplaces)
{
    const auto plain = readRubric(kSmallRubric);
    const auto dated = readRubric(replaced(kSmallRubric, R"("max": 20)",
        R"("years": {"from": 2016, "to": 2018}, "replaces": ["a-2015", "b-2015"], "max": 20)"));
    const auto open
        = readRubric(replaced(kSmallRubric, R"("max": 20)", R"("years": {"from": 2016}, "max": 20)"));

    ASSERT_TRUE(plain && dated && open);
    EXPECT_EQ(plain->years, std::nullopt);
    EXPECT_EQ(dated->years, (Years{2016, 2018}));
    EXPECT_THAT(dated->replaces, ElementsAre("a-2015", "b-2015"));
    EXPECT_FALSE(dated->years->hold(2015));
    EXPECT_TRUE(dated->years->hold(2018));
    EXPECT_FALSE(dated->years->hold(2019));
    EXPECT_TRUE(open->years->hold(2100));
}

TEST(RubricReader, RefusesYearsAndReplacementsThatMakeNoSense)
{
    const auto faultOf = [](const char *keys) {
        const auto rubric
            = readRubric(replaced(kSmallRubric, R"("max": 20)", std::string(keys) + R"(, "max": 20)"));
        return rubric ? std::string() : rubric.error().front().where;
    };

    EXPECT_EQ(faultOf(R"("years": {"from": 2018, "to": 2016})"), "/years/to");
    EXPECT_EQ(faultOf(R"("years": {"to": 2016})"), "/years");
    EXPECT_EQ(faultOf(R"("years": {"from": 16})"), "/years/from");
    EXPECT_EQ(faultOf(R"("years": {"from": "2016"})"), "/years/from");
    EXPECT_EQ(faultOf(R"("years": {"from": 2016, "until": 2018})"), "/years/until");
    EXPECT_EQ(faultOf(R"("years": 2016)"), "/years");
    EXPECT_EQ(faultOf(R"("replaces": [])"), "/replaces");
    EXPECT_EQ(faultOf(R"("replaces": ["a", "a"])"), "/replaces/1");
    EXPECT_EQ(faultOf(R"("replaces": [3])"), "/replaces/0");
    const auto own = readRubric(kSmallRubric)->id;
    EXPECT_EQ(faultOf(("\"replaces\": [\"" + own + "\"]").c_str()), "/replaces/0");
}

TEST(FindingKinds, AreFoundByTheirNames)
{
    for (int i = 0; i <= static_cast<int>(FindingKind::UnitIncomplete); ++i) {
        const auto kind = static_cast<FindingKind>(i);
        EXPECT_EQ(findingKindOf(findingKindName(kind)), kind);
    }
    EXPECT_EQ(findingKindOf("Unanswered"), std::nullopt);
    EXPECT_EQ(findingKindOf(""), std::nullopt);
}

TEST(RubricReader, ReadsEveryKindOfRule)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(std::get<GradedRule>(rubric->criteria[0].rule).step, Points::fromUnits(2'500));
    const auto testOf
        = [&](std::size_t row) { return std::get<AllOrNothingRule>(rubric->criteria[row].rule).test; };
    const auto ratio = std::get<RatioTest>(testOf(1));
    EXPECT_EQ(ratio.numerator, 1U);
    EXPECT_EQ(ratio.denominator, 0U);
    EXPECT_EQ(ratio.atLeast, Percent::fromInteger(60));
    EXPECT_TRUE(ratio.partOfWhole);
    EXPECT_EQ(std::get<DeadlineTest>(testOf(2)).notAfter, std::chrono::June / 30);
    EXPECT_EQ(std::get<CountTest>(testOf(3)).atLeast, 3);
}

TEST(RubricReader, ReadsWhatARowAsksFor)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->criteria[1].figuresNeed, Need::Required);
    EXPECT_EQ(rubric->criteria[1].documentNeed, Need::None);
    EXPECT_EQ(rubric->criteria[1].figures[1].label, "Số dùng");
    EXPECT_EQ(rubric->criteria[2].documentNeed, Need::Required);
    EXPECT_TRUE(rubric->criteria[2].documentYearly);
    EXPECT_EQ(rubric->criteria[3].figuresNeed, Need::Optional);
    EXPECT_EQ(rubric->criteria[3].attachmentNeed, Need::Required);
}

TEST(RubricReader, ReadsTheTextsAroundTheTable)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->texts.appendix, "Phụ lục I");
    EXPECT_EQ(rubric->texts.title, "BẢNG\nĐIỂM");
    EXPECT_THAT(rubric->texts.notices, ElementsAre("- Một", "- Hai"));
    ASSERT_EQ(rubric->texts.signatures.size(), 2U);
    EXPECT_EQ(rubric->texts.signatures[0].dateLine, "");
    EXPECT_EQ(rubric->texts.signatures[1].dateLine, "Tây Ninh, ngày");
    EXPECT_EQ(rubric->source.date, parseIsoDate("2015-11-23").value());
}

TEST(RubricReader, FindsThePlacesOfACrossCheck)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_TRUE(rubric->crossChecks[0].withStaff);
    ASSERT_EQ(rubric->crossChecks[1].places.size(), 1U);
    EXPECT_EQ(rubric->crossChecks[1].places[0].criterion, 3U);
    EXPECT_FALSE(rubric->crossChecks[1].withStaff);
}

TEST(RubricReader, FindsRowsGroupsFiguresAndDeclarations)
{
    const auto rubric = readRubric(kSmallRubric);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(findCriterion(*rubric, "A.2"), 2U);
    EXPECT_EQ(findCriterion(*rubric, "A.1"), std::nullopt);
    EXPECT_EQ(findGroup(*rubric, "A.1"), 0U);
    EXPECT_EQ(findGroup(*rubric, "A.2"), std::nullopt);
    EXPECT_EQ(findFigure(rubric->criteria[1], "users"), 1U);
    EXPECT_EQ(findDeclaration(rubric->criteria[3].declarations, "no-cases")->numerator, 1);
    EXPECT_EQ(findDeclaration(rubric->criteria[3].declarations, "none"), nullptr);
}

TEST(RubricReader, AcceptsCappedSumsAtEveryLevel)
{
    auto text = replaced(kSmallRubric, R"("note": "Ghi chú nhóm")", R"("max": 4, "capped": true)");
    text = replaced(text, R"("max": 12)", R"("max": 10, "capped": true)");
    text = replaced(text, R"("max": 20)", R"("max": 15, "capped": true)");

    const auto rubric = readRubric(text);

    ASSERT_TRUE(rubric);
    EXPECT_EQ(rubric->groups[0].maximum, Points::fromInteger(4));
    EXPECT_EQ(rubric->sections[0].maximum, Points::fromInteger(10));
    EXPECT_EQ(rubric->maximum, Points::fromInteger(15));
}

TEST(RubricReader, AcceptsAByteOrderMarkAndARubricWithoutCrossChecks)
{
    const auto text = replaced(kSmallRubric,
        R"("crossChecks": [ { "figure": "staff", "withStaff": true }, { "figure": "cases" } ],)", "");

    EXPECT_TRUE(readRubric("\xEF\xBB\xBF" + kSmallRubric));
    EXPECT_TRUE(readRubric(text));
}

TEST(RubricReader, NamesEveryFaultInTheOrderOfTheText)
{
    auto text = replaced(kSmallRubric, R"("id": "small")", R"("id": "small", "id": "small")");
    text = replaced(text, R"("max": 20)", R"("max": 21)");
    text = replaced(text, R"("kind": "graded", "step": 0.25)", R"("kind": "grade")");
    text = replaced(text, R"("max": 2, )", "");
    text = replaced(text, R"("id": "B.1")", R"("id": "A.2", "x": 1)");

    const auto rubric = readRubric(text);

    ASSERT_FALSE(rubric);
    std::vector<std::string> faults;
    for (const auto &fault : rubric.error())
        faults.push_back(std::string(errorName(fault.code)) + ' ' + fault.where);
    EXPECT_THAT(faults,
        ElementsAre("json-duplicate-key /id", "rubric-sum-mismatch /max",
            "rubric-unknown-kind /sections/0/items/0/criteria/0/kind",
            "json-missing-key /sections/0/items/0/criteria/1", "rubric-duplicate-id /sections/1/items/0/id",
            "json-unknown-key /sections/1/items/0/x"));
}

TEST(RubricReader, JudgesNothingElseOfANewerFormat)
{
    const auto rubric = readRubric(R"({ "format": 2, "parts": [] })");

    ASSERT_FALSE(rubric);
    EXPECT_EQ(rubric.error(), Faults({{ErrorCode::RubricFormatNewer, "/format", {"2"}}}));
}

TEST(RubricReader, LimitsARubricTo5000Rows)
{
    const auto withRows = [](int count) {
        std::string rows;
        for (int i = 0; i < count; ++i)
            rows += R"({ "id": "R)" + std::to_string(i)
                + R"(", "number": "", "text": "x", "max": 1, "kind": "all-or-nothing" },)";
        auto text = replaced(kSmallRubric, R"({ "id": "B.1")", rows + R"({ "id": "B.1")");
        text = replaced(
            text, R"("max": 8, "maxText")", R"("max": )" + std::to_string(8 + count) + R"(, "maxText")");
        return replaced(text, R"("max": 20)", R"("max": )" + std::to_string(20 + count));
    };

    const auto largest = readRubric(withRows(4'996));
    const auto tooLarge = readRubric(withRows(4'997));

    ASSERT_TRUE(largest);
    EXPECT_EQ(largest->criteria.size(), 5'000U);
    EXPECT_EQ(findCriterion(*largest, "R4995"), 4'998U);
    ASSERT_FALSE(tooLarge);
    EXPECT_THAT(tooLarge.error(), testing::Contains(Error{ErrorCode::TooMany, "/sections", {"5000"}}));
}
