// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricreader.h"

#include "smallrubric.h"
#include "support/plainname.h"

#include <gmock/gmock.h>

#include <ostream>

using namespace bangdiem;
using enum ErrorCode;

namespace {

/// One change of the small rubric and the one fault that it makes.
struct BadRubric {
    const char *from;
    const char *to;
    ErrorCode code;
    const char *where;
};

void PrintTo(const BadRubric &bad, std::ostream *out)
{
    *out << test::plainName(std::string(errorName(bad.code)) + ' ' + bad.to + ' ' + bad.where);
}

class RubricReaderRefuses : public testing::TestWithParam<BadRubric>
{
};

std::string repeated(const std::string &item, int count)
{
    std::string list = item;
    for (int i = 1; i < count; ++i)
        list += ", " + item;
    return list;
}

Faults faultsAfter(const std::string &from, const std::string &to)
{
    const auto rubric = readRubric(test::replaced(test::kSmallRubric, from, to));
    return rubric ? Faults() : rubric.error();
}

} // namespace

TEST_P(RubricReaderRefuses, TheFaultAtItsPlace)
{
    const auto &bad = GetParam();

    const auto faults = faultsAfter(bad.from, bad.to);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(errorName(faults[0].code), errorName(bad.code));
    EXPECT_EQ(faults[0].where, bad.where);
    EXPECT_EQ(describe(faults[0], Language::Vietnamese).find('{'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Top, RubricReaderRefuses,
    testing::Values(BadRubric{R"("format": 1)", R"("format": 0)", RubricBadValue, "/format"},
        BadRubric{R"("format": 1)", R"("format": 1.0)", RubricBadValue, "/format"},
        BadRubric{R"("id": "small")", R"("id": "small ")", RubricBadValue, "/id"},
        BadRubric{R"("id": "small")", R"("id": "a,b")", RubricBadValue, "/id"},
        BadRubric{R"("id": "small")", R"("id": "../x")", RubricBadValue, "/id"},
        BadRubric{R"("name": "Small")", R"("name": "")", JsonWrongType, "/name"},
        BadRubric{R"("name": "Small")", R"("name": "a\nb")", TextUnsafe, "/name"},
        BadRubric{R"("name": "Small")", R"("name": "a\u202eb")", TextUnsafe, "/name"},
        BadRubric{R"("name": "Small")", R"("name": "a\u0000")", TextUnsafe, "/name"},
        BadRubric{R"("name": "Small")", R"("name": "Small", "extra": 1)", JsonUnknownKey, "/extra"},
        BadRubric{R"("date": "2015-11-23")", R"("date": "2015-02-29")", DateInvalid, "/source/date"},
        BadRubric{R"("issuer": "UBND")", R"("issuer": "UBND", "x/y": 1)", JsonUnknownKey, "/source/x~1y"},
        BadRubric{R"("Ghi chú", "Điểm"])", R"("Ghi chú"])", RubricBadValue, "/sheet/columns"},
        BadRubric{R"("Ghi chú", "Điểm"])", R"("Ghi chú", "Điểm", "6"])", RubricBadValue, "/sheet/columns"},
        BadRubric{R"("Ghi chú", "Điểm"])", R"("Ghi chú", 5])", JsonWrongType, "/sheet/columns/4"},
        BadRubric{R"(["- Một", "- Hai"])", "[]", JsonWrongType, "/sheet/notices"},
        BadRubric{R"("max": 20)", R"("max": 19)", RubricSumMismatch, "/max"},
        BadRubric{R"("max": 20)", R"("max": 20, "capped": true)", RubricSumMismatch, "/max"},
        BadRubric{R"("max": 20)", R"("max": 20.00001)", NumberNotExact, "/max"},
        BadRubric{R"("max": 20)", R"("max": 0)", RubricBadValue, "/max"},
        BadRubric{R"("max": 20)", R"("max": -20)", RubricBadValue, "/max"},
        BadRubric{R"("max": 20)", R"("max": "20")", JsonWrongType, "/max"},
        BadRubric{R"("max": 20)", R"("max": 20, "capped": 0)", JsonWrongType, "/capped"},
        BadRubric{R"("unanswered", "no-evidence")", R"("unanswered", "no-answer")", RubricUnknownKind,
            "/blocksSealing/1"},
        BadRubric{R"("unanswered", "no-evidence")", R"("unanswered", "unanswered")", RubricBadValue,
            "/blocksSealing/1"},
        BadRubric{R"("unanswered", "no-evidence")", R"("unanswered", 2)", JsonWrongType, "/blocksSealing/1"},
        BadRubric{R"(["unanswered", "no-evidence"])", "[]", JsonWrongType, "/blocksSealing"},
        BadRubric{R"("blocksSealing": ["unanswered", "no-evidence"],)", "", JsonMissingKey, ""},
        BadRubric{R"({ "figure": "cases" })", R"({ "figure": "case" })", RubricUnknownFigure,
            "/crossChecks/1/figure"},
        BadRubric{R"({ "figure": "cases" })", R"({ "figure": "staff" })", RubricDuplicateId,
            "/crossChecks/1/figure"}));

INSTANTIATE_TEST_SUITE_P(Sections, RubricReaderRefuses,
    testing::Values(
        BadRubric{R"("max": 12)", R"("max": 12, "capped": true)", RubricSumMismatch, "/sections/0/max"},
        BadRubric{R"("id": "B")", R"("id": "a")", RubricDuplicateId, "/sections/1/id"},
        BadRubric{R"("id": "A.2")", R"("id": "A.1")", RubricDuplicateId, "/sections/0/items/1/id"},
        BadRubric{R"("id": "B.1")", R"("id": "a.1.2")", RubricDuplicateId, "/sections/1/items/0/id"},
        BadRubric{R"("id": "B.1")", "\"id\": \"B\u00A01\"", RubricBadValue, "/sections/1/items/0/id"},
        BadRubric{R"("id": "B.1")", R"("id": "-B")", RubricBadValue, "/sections/1/items/0/id"},
        BadRubric{
            R"("note": "Ghi chú nhóm")", R"("atLeast": 1)", RubricBadValue, "/sections/0/items/0/atLeast"},
        BadRubric{R"("note": "Ghi chú nhóm")", R"("max": 5, "capped": true)", RubricSumMismatch,
            "/sections/0/items/0/max"},
        BadRubric{R"("note": "Ghi chú nhóm")", R"("capped": true)", JsonMissingKey, "/sections/0/items/0"},
        BadRubric{
            R"("note": "Ghi chú nhóm")", R"("kind": "graded")", JsonUnknownKey, "/sections/0/items/0/kind"},
        BadRubric{R"("note": "Ghi chú nhóm")", R"("note": "Ghi chú nhóm", "note": "b")", JsonDuplicateKey,
            "/sections/0/items/0/note"}));

INSTANTIATE_TEST_SUITE_P(Rows, RubricReaderRefuses,
    testing::Values(BadRubric{R"("kind": "graded")", R"("kind": "choice")", RubricUnknownKind,
                        "/sections/0/items/0/criteria/0/kind"},
        BadRubric{R"("step": 0.25)", R"("step": 0)", RubricBadValue, "/sections/0/items/0/criteria/0/step"},
        BadRubric{
            R"("step": 0.25)", R"("step": -0.25)", RubricBadValue, "/sections/0/items/0/criteria/0/step"},
        BadRubric{R"("step": 0.25)", R"("step": 0.4)", RubricBadValue, "/sections/0/items/0/criteria/0/step"},
        BadRubric{
            R"("step": 0.25)", R"("step": 0.00001)", NumberNotExact, "/sections/0/items/0/criteria/0/step"},
        BadRubric{R"("step": 0.25)", R"("step": 0.25, "test": {})", JsonUnknownKey,
            "/sections/0/items/0/criteria/0/test"},
        BadRubric{R"("hint": "Gợi ý")", R"("hint": 5)", JsonWrongType, "/sections/0/items/0/criteria/0/hint"},
        BadRubric{
            R"("number": "1.1")", R"("number": 1.1)", JsonWrongType, "/sections/0/items/0/criteria/0/number"},
        BadRubric{R"("attachment": { "need": "required" })", R"("attachment": { "need": "must" })",
            RubricBadValue, "/sections/1/items/0/attachment/need"},
        BadRubric{R"("attachment": { "need": "required" })",
            R"("attachment": { "need": "required", "count": 2 })", JsonUnknownKey,
            "/sections/1/items/0/attachment/count"},
        BadRubric{
            R"("yearly": true)", R"("yearly": "true")", JsonWrongType, "/sections/0/items/1/document/yearly"},
        BadRubric{R"("name": "cases", "label": "Số hồ sơ" })",
            R"("name": "cases", "label": "a" }, { "name": "cases", "label": "b" })", RubricDuplicateId,
            "/sections/1/items/0/figures/fields/1/name"},
        BadRubric{R"({ "id": "no-cases", "label": "Không có hồ sơ", "award": "1/1" })",
            R"({ "id": "x", "label": "a", "award": "1/1" }, { "id": "x", "label": "b", "award": "1/2" })",
            RubricDuplicateId, "/sections/1/items/0/declarations/1/id"},
        BadRubric{R"("need": "optional", "fields": [ { "name": "cases", "label": "Số hồ sơ" } ])",
            R"("need": "optional", "fields": [ { "name": "cases", "label": "Số hồ sơ" }, { "name": "Số", "label": "x" } ])",
            RubricBadValue, "/sections/1/items/0/figures/fields/1/name"},
        BadRubric{R"("award": "1/2")", R"("award": "½")", RubricBadValue,
            "/sections/0/items/0/declarations/0/award"},
        BadRubric{R"("award": "1/2")", R"("award": "2/1")", RubricBadValue,
            "/sections/0/items/0/declarations/0/award"},
        BadRubric{R"("award": "1/2")", R"("award": "0/1")", RubricBadValue,
            "/sections/0/items/0/declarations/0/award"},
        BadRubric{R"("award": "1/2")", R"("award": "1/0")", RubricBadValue,
            "/sections/0/items/0/declarations/0/award"},
        BadRubric{R"("award": "1/2")", R"("award": "1/3")", RubricBadValue,
            "/sections/0/items/0/declarations/0/award"},
        BadRubric{R"("award": "1/1")", R"("award": "1/3")", RubricBadValue,
            "/sections/1/items/0/declarations/0/award"}));

INSTANTIATE_TEST_SUITE_P(Tests, RubricReaderRefuses,
    testing::Values(BadRubric{R"("kind": "ratio")", R"("kind": "share")", RubricUnknownKind,
                        "/sections/0/items/0/criteria/1/test/kind"},
        BadRubric{R"("numerator": "users")", R"("numerator": "user")", RubricUnknownFigure,
            "/sections/0/items/0/criteria/1/test/numerator"},
        BadRubric{R"("numerator": "users")", R"("numerator": "staff")", RubricBadValue,
            "/sections/0/items/0/criteria/1/test/denominator"},
        BadRubric{R"("denominator": "staff")", R"("denominator": "cases")", RubricUnknownFigure,
            "/sections/0/items/0/criteria/1/test/denominator"},
        BadRubric{R"("atLeast": 60)", R"("atLeast": 0)", RubricBadValue,
            "/sections/0/items/0/criteria/1/test/atLeast"},
        BadRubric{R"("atLeast": 60)", R"("atLeast": 100.0001)", RubricBadValue,
            "/sections/0/items/0/criteria/1/test/atLeast"},
        BadRubric{R"("atLeast": 60)", R"("atLeast": "60%")", JsonWrongType,
            "/sections/0/items/0/criteria/1/test/atLeast"},
        BadRubric{R"("atLeast": 60, "partOfWhole": true)", R"("atLeast": 501)", RubricBadValue,
            "/sections/0/items/0/criteria/1/test/atLeast"},
        BadRubric{R"("atLeast": 60)", R"("atLeast": 60, "figure": "staff")", JsonUnknownKey,
            "/sections/0/items/0/criteria/1/test/figure"},
        BadRubric{R"("figure": "cases", "atLeast")", R"("figure": "users", "atLeast")", RubricUnknownFigure,
            "/sections/1/items/0/test/figure"},
        BadRubric{R"("atLeast": 3)", R"("atLeast": 0)", RubricBadValue, "/sections/1/items/0/test/atLeast"},
        BadRubric{R"("atLeast": 3)", R"("atLeast": 3.0)", RubricBadValue, "/sections/1/items/0/test/atLeast"},
        BadRubric{R"("notAfter": "06-30")", R"("notAfter": "06-31")", RubricBadValue,
            "/sections/0/items/1/test/notAfter"},
        BadRubric{R"("notAfter": "06-30")", R"("notAfter": "02-29")", RubricBadValue,
            "/sections/0/items/1/test/notAfter"},
        BadRubric{R"("notAfter": "06-30")", R"("notAfter": "6-30")", RubricBadValue,
            "/sections/0/items/1/test/notAfter"},
        BadRubric{R"("notAfter": "06-30")", R"("notAfter": "30/6")", RubricBadValue,
            "/sections/0/items/1/test/notAfter"},
        BadRubric{R"(, "document": { "need": "required", "yearly": true })", "", RubricBadValue,
            "/sections/0/items/1/test"}));

TEST(RubricReader, LimitsListsToAHundredItems)
{
    const auto notices
        = [](int count) { return faultsAfter(R"("- Một", "- Hai")", repeated(R"("x")", count)); };
    const auto awards = repeated(R"({ "id": "x", "label": "a", "award": "1/1" })", 101);

    EXPECT_TRUE(notices(100).empty());
    EXPECT_EQ(notices(101), Faults({{TooMany, "/sheet/notices", {"100"}}}));
    EXPECT_EQ(faultsAfter(R"({ "id": "no-cases", "label": "Không có hồ sơ", "award": "1/1" })", awards),
        Faults({{TooMany, "/sections/1/items/0/declarations", {"100"}}}));
}

TEST(RubricReader, RefusesAGroupWhoseMaximumIsNotItsSumUnlessItIsCapped)
{
    const auto faults = faultsAfter(R"("note": "Ghi chú nhóm")", R"("max": 4)");

    EXPECT_EQ(faults,
        Faults({{RubricSumMismatch, "/sections/0/max", {"11", "12"}},
            {RubricSumMismatch, "/sections/0/items/0/max", {"5", "4"}}}));
}

TEST(RubricReader, LimitsTexts)
{
    const auto withText = [](std::size_t size) { return faultsAfter("Chấm dần", std::string(size, 'x')); };

    EXPECT_TRUE(withText(10'000).empty());
    EXPECT_EQ(withText(10'001), Faults({{TooLarge, "/sections/0/items/0/criteria/0/text", {"10000 byte"}}}));
}

TEST(RubricReader, RefusesIdsThatAreTheSameAfterComposing)
{
    auto text = test::replaced(test::kSmallRubric, R"("id": "A.2")", "\"id\": \"\xE1\xBA\xBF\"");
    text = test::replaced(text, R"("id": "B.1")", "\"id\": \"e\xCC\x82\xCC\x81\"");

    const auto rubric = readRubric(text);

    ASSERT_FALSE(rubric);
    EXPECT_EQ(rubric.error(),
        Faults({{RubricDuplicateId, "/sections/1/items/0/id", {"ế", "/sections/0/items/1/id"}}}));
}

TEST(RubricReader, SaysWhatTheSumIs)
{
    const auto faults = faultsAfter(R"("max": 12)", R"("max": 12.5)");

    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[1].where, "/sections/0/max");
    EXPECT_EQ(describe(faults[1], Language::English), "the items add up to 12, the stated maximum is 12.5");
}

TEST(RubricReader, KeepsTheListOfFaultsShort)
{
    const auto faults = faultsAfter(
        R"(["STT", "Nội dung", "Điểm tối đa", "Ghi chú", "Điểm"])", "[" + repeated("1", 90) + "]");
    const auto many = readRubric(R"({"format":1,"sections":[)" + repeated("1", 5'000) + "]}");

    EXPECT_EQ(faults.size(), 91U);
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error().size(), 1'001U);
}

TEST(RubricReader, RefusesWhatIsNoObject)
{
    for (const auto *text : {"[]", "1", "null", "\"a\""})
        EXPECT_EQ(readRubric(text).error().at(0).code, JsonWrongType) << text;
    EXPECT_EQ(readRubric("").error().at(0).code, JsonSyntax);
    EXPECT_EQ(readRubric(std::string(40, '[')).error().at(0).code, JsonTooDeep);
}
