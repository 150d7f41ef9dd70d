// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/feedback.h"

#include "reviewed.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

using namespace std::chrono_literals;

const Dossier &sheet()
{
    static const auto dossier = fullDossier(kAppendix1);
    return dossier;
}

Feedback sample()
{
    Review review = with({}, row(sheet(), "I.1.1"), accepted());
    review = with(review, row(sheet(), "I.2.1"), adjusted("1.5"));
    review = with(review, row(sheet(), "I.2.4"), rejected());
    review = with(review, row(sheet(), "I.2.2"), {std::nullopt, {}, "ở đâu?\nnêu rõ"});
    const auto now = Moment(std::chrono::sys_days(2016y / 1 / 20)) + 3h + 4min + 5s;
    return feedbackOf(
        sheet(), std::string(64, 'f'), compared(sheet(), sheet().rules(), review), review, "Trần Thị B", now);
}

std::string faultOf(std::string text, std::string_view part, std::string_view instead)
{
    text.replace(text.find(part), part.size(), instead);
    const auto read = readFeedbackJson(text);
    return read ? "none" : std::string(errorName(read.error()[0].code)) + " " + read.error()[0].where;
}

TEST(FeedbackFile, HoldsTheRowsThatHaveAComment)
{
    const auto feedback = sample();

    ASSERT_EQ(feedback.rows.size(), 3U);
    EXPECT_FALSE(feedback.rows.contains("I.1.1"));
    EXPECT_EQ(feedback.rows.at("I.2.1").score, *Points::parse("1.5"));
    EXPECT_EQ(feedback.rows.at("I.2.4").score, Points());
    EXPECT_EQ(feedback.rows.at("I.2.2").verdict, std::nullopt);
}

TEST(FeedbackFile, IsReadBackAsItWas)
{
    EXPECT_EQ(readFeedbackJson(toJson(sample())).value(), sample());
}

TEST(FeedbackFile, NamesItsFaults)
{
    const auto text = toJson(sample());
    EXPECT_EQ(faultOf(text, "bangdiem-feedback", "x"), "json-wrong-type /kind");
    EXPECT_EQ(faultOf(text, "\"format\": 1", "\"format\": 2"), "feedback-format-newer /format");
    EXPECT_EQ(faultOf(text, "\"year\": 2015", "\"year\": \"2015\""), "json-wrong-type /year");
    EXPECT_EQ(faultOf(text, "2016-01-20T03", "2016-01-20T24"), "date-invalid /at");
    EXPECT_EQ(faultOf(text, "2016-01-20T", "2016-02-30T"), "date-invalid /at");
    EXPECT_EQ(
        faultOf(text, "\"score\": 1.5", "\"score\": 1.00001"), "number-not-exact /criteria/I.2.1/score");
    EXPECT_EQ(faultOf(text, "\"adjust\"", "\"x\""), "json-wrong-type /criteria/I.2.1/verdict");
    EXPECT_EQ(faultOf(text, "thiếu một phần", ""), "json-wrong-type /criteria/I.2.1/comment");
}

TEST(FeedbackFile, IsOnlyForTheDossierItIsAbout)
{
    auto feedback = sample();
    EXPECT_TRUE(checkFeedback(feedback, sheet()).has_value());

    feedback.rows["I.99"] = feedback.rows["I.2.1"];
    EXPECT_EQ(checkFeedback(feedback, sheet()).error().where, "/criteria/I.99");
    feedback.dossier = "other";
    EXPECT_EQ(checkFeedback(feedback, sheet()).error().code, ErrorCode::FeedbackOtherDossier);
}

} // namespace
} // namespace bangdiem::testing
