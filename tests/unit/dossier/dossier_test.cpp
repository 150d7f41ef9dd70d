// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier.h"

#include <gtest/gtest.h>

using namespace bangdiem;

namespace {

Heading heading()
{
    return {"Sở Tài chính", "Tây Ninh", {2015, *parseIsoDate("2015-12-31"), 62}};
}

ErrorCode codeOf(const Heading &wrong)
{
    const auto checked = checkedHeading(wrong);
    return checked ? ErrorCode::BadArgument : checked.error().code;
}

} // namespace

TEST(Heading, IsComposedAndTrimmed)
{
    auto typed = heading();
    typed.agency = "  Sở Ta\xCC\x80i chi\xCC\x81nh\t";
    typed.place = "Tây Ninh ";

    EXPECT_EQ(checkedHeading(typed), heading());
}

TEST(Heading, NeedsAnAgencyAndAPlaceOfAtMost300Characters)
{
    auto typed = heading();
    std::string longest;
    for (int i = 0; i < 300; ++i)
        longest += "ở";

    typed.agency = longest;
    EXPECT_TRUE(checkedHeading(typed));
    typed.agency = longest + "a";
    EXPECT_EQ(codeOf(typed), ErrorCode::HeadingInvalid);
    typed.agency = " \t";
    EXPECT_EQ(codeOf(typed), ErrorCode::HeadingInvalid);
    typed = heading();
    typed.place.clear();
    EXPECT_EQ(codeOf(typed), ErrorCode::HeadingInvalid);
    EXPECT_EQ(describe(checkedHeading(typed).error(), Language::English),
        "the dossier's heading is not valid: the place has 1 to 300 characters");
}

TEST(Heading, KeepsUnitsComposedAndTrimmed)
{
    auto typed = heading();
    typed.units = {" Pho\xCC\x80ng Y tê\xCC\x81\t", "Văn phòng HĐND-UBND"};

    EXPECT_EQ(checkedHeading(typed)->units, (std::vector<std::string>{"Phòng Y tế", "Văn phòng HĐND-UBND"}));
}

TEST(Heading, RefusesUnitsWithoutANameOfTheirOwn)
{
    const auto errorOf = [](std::vector<std::string> units) {
        auto typed = heading();
        typed.units = std::move(units);
        return checkedHeading(typed).error();
    };
    std::vector<std::string> many;
    for (int i = 0; i <= 100; ++i)
        many.push_back("Phòng " + std::to_string(i));

    EXPECT_EQ(errorOf({"a", " "}).code, ErrorCode::UnitInvalid);
    EXPECT_EQ(errorOf({"a", " "}).where, "units");
    EXPECT_EQ(errorOf({std::string(201, 'a')}).code, ErrorCode::UnitInvalid);
    EXPECT_EQ(errorOf({"a\nb"}).code, ErrorCode::TextUnsafe);
    EXPECT_EQ(errorOf(many).code, ErrorCode::TooMany);
    EXPECT_EQ(describe(errorOf({"Phòng Đất đai", "phong dat dai"}), Language::Vietnamese),
        "tên đơn vị không hợp lệ: “phong dat dai” đã có trong danh sách");
    many.pop_back();
    EXPECT_EQ(checkedUnits(many)->size(), 100U);
}

TEST(Heading, RefusesHiddenCharactersAndLines)
{
    auto typed = heading();
    typed.agency = "Sở\u202ETài chính";
    EXPECT_EQ(codeOf(typed), ErrorCode::TextUnsafe);
    typed.agency = "Sở\nTài chính";
    EXPECT_EQ(codeOf(typed), ErrorCode::TextUnsafe);
}

TEST(Heading, LimitsStaffAndYear)
{
    const auto with = [](std::int64_t staff, int year) {
        auto typed = heading();
        typed.assessment.staff = staff;
        typed.assessment.year = year;
        return checkedHeading(typed).has_value();
    };

    EXPECT_TRUE(with(1, 2000));
    EXPECT_TRUE(with(1'000'000, 2100));
    EXPECT_FALSE(with(0, 2015));
    EXPECT_FALSE(with(1'000'001, 2015));
    EXPECT_FALSE(with(62, 1999));
    EXPECT_FALSE(with(62, 2101));
}

TEST(Heading, NeedsARealAssessmentDate)
{
    auto typed = heading();
    typed.assessment.asOf = std::chrono::year(2015) / 2 / 29;

    EXPECT_EQ(codeOf(typed), ErrorCode::HeadingInvalid);
}

TEST(AssessmentDate, IsTheLastDayOfTheYearOrTodayWhereThatIsEarlier)
{
    const auto date = [](const char *text) { return *parseIsoDate(text); };

    EXPECT_EQ(defaultAssessmentDate(2015, date("2016-01-05")), date("2015-12-31"));
    EXPECT_EQ(defaultAssessmentDate(2015, date("2015-12-31")), date("2015-12-31"));
    EXPECT_EQ(defaultAssessmentDate(2015, date("2015-11-23")), date("2015-11-23"));
}

TEST(CheckedText, ComposesAndKeepsLinesWhereTheyAreAllowed)
{
    EXPECT_EQ(checkedText("Đa\xCC\x81nh\ngiá", 100, false), "Đánh\ngiá");
    EXPECT_EQ(checkedText("", 0, true), "");
}

TEST(CheckedText, RefusesWhatMayNotBeStored)
{
    EXPECT_EQ(checkedText("a\nb", 100, true).error().code, ErrorCode::TextUnsafe);
    EXPECT_EQ(checkedText("a\xFF", 100, true).error().code, ErrorCode::TextUnsafe);
    EXPECT_EQ(checkedText("abcd", 3, true).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(checkedText(std::string(10, 'a'), 3, true).error().code, ErrorCode::TooLarge);
}

TEST(CheckedText, MeasuresTheComposedText)
{
    EXPECT_EQ(checkedText("a\xCC\x81", 2, true), "á");
}
