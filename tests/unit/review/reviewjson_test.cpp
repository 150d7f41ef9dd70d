// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewjson.h"

#include "reviewed.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

const Dossier &sheet()
{
    static const auto dossier = blankDossier(kAppendix1);
    return dossier;
}

auto read(std::string_view text)
{
    return readReviewJson(text, sheet().rules());
}

/// "code at where" of the first fault.
std::string faultOf(std::string_view text)
{
    const auto input = read(text);
    if (input)
        return "none";
    return std::string(errorName(input.error().front().code)) + " " + input.error().front().where;
}

TEST(ReviewJson, ReadsTheContract)
{
    const auto input = read(R"({"criteria": {"I.1.1": {"verdict": "accept"},
        "I.2.1": {"verdict": "adjust", "score": 2, "comment": "thiếu"},
        "I.2.4": {"verdict": "reject-evidence", "comment": "sai văn bản", "version": 3},
        "I.2.2": {"comment": "nêu rõ"}, "I.2.3": null}})");

    ASSERT_TRUE(input.has_value());
    EXPECT_EQ(input->size(), 5U);
    const auto &adjust = input->at(row(sheet(), "I.2.1"));
    EXPECT_EQ(adjust.review, (RowReview{RowVerdict::Adjust, Points::fromInteger(2), "thiếu"}));
    EXPECT_EQ(adjust.version, std::nullopt);
    EXPECT_EQ(input->at(row(sheet(), "I.2.4")).version, 3);
    EXPECT_TRUE(input->at(row(sheet(), "I.2.2")).review.isQuestion());
    EXPECT_TRUE(input->at(row(sheet(), "I.2.3")).review.isBlank());
}

TEST(ReviewJson, NamesEachFaultAtItsPlace)
{
    EXPECT_EQ(faultOf("{"), "json-syntax ");
    EXPECT_EQ(faultOf("{}"), "json-missing-key ");
    EXPECT_EQ(faultOf(R"({"criteria": {}, "x": 1})"), "json-unknown-key /x");
    EXPECT_EQ(faultOf(R"({"criteria": {"IX": {"verdict": "accept"}}})"), "unknown-criterion /criteria/IX");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.1.1": {}}})"), "json-missing-key /criteria/I.1.1");
    EXPECT_EQ(
        faultOf(R"({"criteria": {"I.1.1": {"verdict": "ok"}}})"), "json-wrong-type /criteria/I.1.1/verdict");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.1.1": {"verdict": "accept", "score": 1}}})"),
        "json-unknown-key /criteria/I.1.1/score");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "adjust", "comment": "a"}}})"),
        "json-missing-key /criteria/I.2.1");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "adjust", "score": 2}}})"),
        "review-comment-missing /criteria/I.2.1");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "reject-evidence", "comment": " "}}})"),
        "review-comment-missing /criteria/I.2.1");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "adjust", "score": 9, "comment": "a"}}})"),
        "review-score-wrong /criteria/I.2.1/score");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "accept", "version": -1}}})"),
        "json-wrong-type /criteria/I.2.1/version");
    EXPECT_EQ(faultOf(R"({"criteria": {"I.2.1": {"verdict": "accept"}, "I.2.1": null}})"),
        "json-duplicate-key /criteria/I.2.1");
}

TEST(ReviewJson, NamesAllFaultsInTheOrderOfTheText)
{
    const auto input = read(R"({"criteria": {"I.2.4": {"verdict": "no"}, "I.1.1": 5}})");

    ASSERT_EQ(input.error().size(), 2U);
    EXPECT_EQ(input.error()[0].where, "/criteria/I.2.4/verdict");
    EXPECT_EQ(input.error()[1].where, "/criteria/I.1.1");
}

TEST(ReviewJson, ARowOfTheLogIsReadBackAsItWas)
{
    const auto at = row(sheet(), "I.2.1");
    for (const auto &one : {accepted(), adjusted("2.25"), rejected(), RowReview{{}, {}, "a\n\"b\""}}) {
        const auto text = toJson(one);
        EXPECT_EQ(text.find('\n'), std::string::npos);
        EXPECT_EQ(rowFromJson(text, sheet().rules(), at).value(), one) << text;
    }
    EXPECT_EQ(toJson(RowReview()), "");
    EXPECT_FALSE(rowFromJson("{", sheet().rules(), at).has_value());
}

} // namespace
} // namespace bangdiem::testing
