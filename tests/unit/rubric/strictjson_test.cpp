// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/strictjson.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace bangdiem;
using enum ErrorCode;
using testing::ElementsAre;

namespace {

MATCHER_P2(Fault, code, where, "")
{
    *result_listener << errorName(arg.code) << " at " << arg.where;
    return arg.code == code && arg.where == where;
}

std::vector<Error> faultsOf(std::string_view text)
{
    const auto json = readStrictJson(text);
    return json ? std::vector<Error>() : json.error();
}

std::string nested(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

std::string numberOf(std::string_view text)
{
    const auto json = readStrictJson(text);
    return json && json->number() ? json->number()->text : "no number";
}

} // namespace

TEST(StrictJson, KeepsTheOrderOfKeys)
{
    const auto json = readStrictJson(R"({"b":[true,null],"a":"x","c":{}})");

    ASSERT_TRUE(json);
    ASSERT_EQ(json->object()->size(), 3U);
    EXPECT_EQ(json->object()->at(0).key, "b");
    EXPECT_EQ(json->object()->at(2).key, "c");
    EXPECT_EQ(*json->find("a")->string(), "x");
    EXPECT_TRUE(*json->find("b")->array()->at(0).boolean());
    EXPECT_TRUE(json->find("b")->array()->at(1).isNull());
    EXPECT_EQ(json->find("d"), nullptr);
}

TEST(StrictJson, KeepsNumbersAsTheyWereWritten)
{
    EXPECT_EQ(numberOf("0.10000000000000000001"), "0.10000000000000000001");
    EXPECT_EQ(numberOf("9007199254740993"), "9007199254740993");
    EXPECT_EQ(numberOf("99999999999999999999"), "99999999999999999999");
    EXPECT_EQ(numberOf("-7"), "-7");
    EXPECT_EQ(numberOf("5e1"), "5e1");
    EXPECT_EQ(numberOf("50.0"), "50.0");
}

TEST(StrictJson, ComposesKeysAndStrings)
{
    const auto json = readStrictJson("{\"Đa\xCC\x81nh\":\"gia\xCC\x81\"}");

    ASSERT_TRUE(json && json->find("Đánh"));
    EXPECT_EQ(*json->find("Đánh")->string(), "giá");
}

TEST(StrictJson, SkipsOneByteOrderMark)
{
    EXPECT_THAT(faultsOf("\xEF\xBB\xBF{}"), ElementsAre());
    EXPECT_THAT(faultsOf("\xEF\xBB\xBF\xEF\xBB\xBF{}"), ElementsAre(Fault(JsonSyntax, "")));
}

TEST(StrictJson, RefusesKeysThatAreTheSameAfterComposing)
{
    EXPECT_THAT(faultsOf(R"({"a":{"x":1,"y":2,"x":1}})"), ElementsAre(Fault(JsonDuplicateKey, "/a/x")));
    EXPECT_THAT(
        faultsOf("{\"\xE1\xBA\xBF\":1,\"e\xCC\x82\xCC\x81\":2}"), ElementsAre(Fault(JsonDuplicateKey, "/ế")));
    EXPECT_THAT(faultsOf(R"([{"a":1},{"a":2}])"), ElementsAre());
}

TEST(StrictJson, NamesEveryHiddenCharacterAndDuplicate)
{
    const auto faults
        = faultsOf("{\"a\":[\"x\",\"\\u202e\"],\"k\\u200b\":1,\"b\":\"\\u0000\",\"b\":\"\\t\"}");

    EXPECT_THAT(faults,
        ElementsAre(Fault(TextUnsafe, "/a/1"), Fault(TextUnsafe, "/k[U+200B]"), Fault(TextUnsafe, "/b"),
            Fault(JsonDuplicateKey, "/b"), Fault(TextUnsafe, "/b")));
    EXPECT_THAT(faults.at(0).details, ElementsAre("U+202E"));
    EXPECT_THAT(faults.at(2).details, ElementsAre("U+0000"));
    EXPECT_THAT(faultsOf(R"("dòng 1\ndòng 2")"), ElementsAre());
}

TEST(StrictJson, RefusesWhatIsNoJson)
{
    for (const auto *text : {"", " ", "{", R"({"a":1,})", "[1,]", "{} x", "01", "NaN", "Infinity", "'a'",
             "// c\n{}", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\xC0\x80\"", "\"\xFF\"", "\"\xED\xA0\x80\"",
             "\"a\nb\"", "+1", ".5"})
        EXPECT_THAT(faultsOf(text), ElementsAre(testing::Field(&Error::code, JsonSyntax))) << text;
}

TEST(StrictJson, RefusesWhatFollowsANul)
{
    EXPECT_THAT(faultsOf(std::string_view("{}\0{\"a\":", 8)), ElementsAre(Fault(JsonSyntax, "")));
}

TEST(StrictJson, SaysWhereTheSyntaxBreaks)
{
    const auto faults = faultsOf("{\n  \"aế\": }");

    EXPECT_THAT(faults, ElementsAre(Fault(JsonSyntax, "/aế")));
    EXPECT_THAT(faults.at(0).details, ElementsAre("2:9 \"aế\": }"));
}

TEST(StrictJson, RefusesNumbersThatNoMachineHolds)
{
    EXPECT_THAT(faultsOf(R"({"a":[0,1e400]})"), ElementsAre(Fault(NumberNotExact, "/a/0")));
    EXPECT_THAT(faultsOf("-1e400"), ElementsAre(Fault(NumberNotExact, "")));
}

TEST(StrictJson, LimitsTheDepthTo32)
{
    EXPECT_THAT(faultsOf(nested(31)), ElementsAre());
    EXPECT_THAT(faultsOf(nested(32)), ElementsAre());
    EXPECT_THAT(faultsOf(nested(33)), ElementsAre(testing::Field(&Error::code, JsonTooDeep)));
    EXPECT_THAT(faultsOf(nested(1'000'000)), ElementsAre(testing::Field(&Error::code, JsonTooDeep)));
    EXPECT_EQ(faultsOf(R"({"a":)" + nested(32) + "}").at(0).where.substr(0, 4), "/a/0");
}

TEST(StrictJson, LimitsTheSizeTo5MB)
{
    EXPECT_THAT(faultsOf("[]" + std::string(4'999'998, ' ')), ElementsAre());
    EXPECT_THAT(faultsOf("[]" + std::string(4'999'999, ' ')), ElementsAre(Fault(TooLarge, "")));
}

TEST(StrictJson, LimitsKeysTo1000Bytes)
{
    const auto withKey = [](std::size_t size) { return R"({"a":{")" + std::string(size, 'k') + R"(":1}})"; };

    EXPECT_THAT(faultsOf(withKey(1'000)), ElementsAre());
    EXPECT_THAT(faultsOf(withKey(1'001)), ElementsAre(Fault(TooLarge, "/a")));
}

TEST(StrictJson, StopsAfterAThousandFaults)
{
    std::string text = "{\"a\":1";
    for (int i = 0; i < 2'000; ++i)
        text += ",\"a\":1";

    const auto faults = faultsOf(text + '}');

    EXPECT_EQ(faults.size(), 1'001U);
    EXPECT_EQ(faults.back().code, TooMany);
}

TEST(StrictJson, ComposesLongRunsOfMarksInNoTimeByRefusingThem)
{
    std::string marks;
    while (marks.size() < 1'500'000)
        marks += "\xCC\x81";
    while (marks.size() < 3'000'000)
        marks += "\xCC\xA3";

    EXPECT_THAT(faultsOf('"' + marks + '"'), ElementsAre(Fault(TextUnsafe, "")));
}

TEST(StrictJson, EscapesPointers)
{
    EXPECT_EQ(jsonPointer("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(jsonPointer("", std::string_view("x\u202Ey")), "/x[U+202E]y");
    EXPECT_EQ(jsonPointer("/a", std::size_t{12}), "/a/12");
}
