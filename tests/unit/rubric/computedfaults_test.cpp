// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/rubric/computedrow.h"

#include <algorithm>

namespace bangdiem::test {

namespace {

std::string bandsOver(const std::string &bands)
{
    return R"({"of": "a", "over": "b", "whenZero": "fail", "partOfWhole": true, "bands": )" + bands + "}";
}

} // namespace

TEST(ComputedFaults, AGapBetweenBandsOfARatioIsNamedByAValueInIt)
{
    const auto bands
        = R"([{"from": 85, "points": 3}, {"from": 70, "upTo": 84, "points": 1}, {"below": 70, "points": 0}])";

    expectFault(withPoints(bandsOver(bands), kTwoFigures), "/points/bands", "the value 84.5 lies in no band");
}

TEST(ComputedFaults, WholeNumbersLeaveNoGapBetweenEightyFourAndEightyFive)
{
    const auto points = R"({"of": "a", "bands": [{"from": 85, "points": 3}, {"upTo": 84, "points": 0}]})";

    EXPECT_EQ(faultsOf(withPoints(points, kOneFigure)), Faults());
}

TEST(ComputedFaults, AnEdgeThatNoBandHoldsIsAGapOfOneValue)
{
    const auto bands = R"([{"above": 50, "points": 3}, {"below": 50, "points": 0}])";

    expectFault(withPoints(bandsOver(bands), kTwoFigures), "/points/bands", "the value 50 lies in no band");
}

TEST(ComputedFaults, OverlappingBandsAreNamedByAValueInBoth)
{
    const auto bands = R"([{"from": 50, "points": 3}, {"upTo": 50, "points": 0}])";

    expectFault(
        withPoints(bandsOver(bands), kTwoFigures), "/points/bands/0", "the value 50 lies in two bands");
}

TEST(ComputedFaults, ABandThatNoValueReachesIsNamed)
{
    const auto bands
        = R"([{"above": 100, "points": 0}, {"from": 50, "points": 3}, {"below": 50, "points": 0}])";

    expectFault(
        withPoints(bandsOver(bands), kTwoFigures), "/points/bands/0", "no value ever lies in this band");
}

TEST(ComputedFaults, BandsThatNeverEarnTheMaximumAreRefused)
{
    const auto bands = R"([{"from": 50, "points": 2}, {"below": 50, "points": 0}])";

    expectFault(withPoints(bandsOver(bands), kTwoFigures), "/points/bands", "no band earns the maximum");
}

TEST(ComputedFaults, ThresholdsThatCannotBeMissedOrMetAreRefused)
{
    const auto threshold = [](const std::string &at) {
        return withPoints(
            R"({"of": "a", "over": "b", "whenZero": "fail", "partOfWhole": true, "atLeast": )" + at + "}",
            kTwoFigures);
    };

    EXPECT_EQ(faultsOf(threshold("100")), Faults());
    expectFault(threshold("100.5"), "/points/atLeast", "always met, or never");
    expectFault(threshold("0"), "/points/atLeast", "always met, or never");
}

TEST(ComputedFaults, ARatioSaysWhatADenominatorOfZeroMeans)
{
    const auto json = withPoints(R"({"of": "a", "over": "b", "proportional": {}})", kTwoFigures);

    EXPECT_EQ(
        faultsOf(json), Faults({{ErrorCode::JsonMissingKey, std::string(kRow) + "/points", {"whenZero"}}}));
}

TEST(ComputedFaults, ATargetAboveAllAndAFloorAboveTheTargetAreRefused)
{
    const auto scale = [](const std::string &rule) {
        return withPoints(
            R"({"of": "a", "over": "b", "whenZero": "fail", "partOfWhole": true, "proportional": )" + rule
                + "}",
            kTwoFigures);
    };

    expectFault(scale(R"({"target": 120})"), "/points/proportional/target", "above 100 % is never reached");
    expectFault(scale(R"({"target": 80, "floor": 90})"), "/points/proportional/floor",
        "above what earns the maximum");
}

TEST(ComputedFaults, PartsAddUpToTheWhole)
{
    const auto json = withPoints(
        R"({"sum": [{"max": 1, "points": {"of": "a", "each": 1}}, {"max": 1, "points": {"of": "a", "each": 0.5}}]})",
        kOneFigure);

    EXPECT_EQ(faultsOf(json),
        Faults({{ErrorCode::RubricSumMismatch, std::string(kRow) + "/points/sum", {"2", "3"}}}));
}

TEST(ComputedFaults, AnEdgeThatCannotBeReadIsItsOnlyFault)
{
    const auto bands = [](const std::string &edge) {
        return withPoints(
            R"({"of": "a", "bands": [{"from": )" + edge + R"(, "points": 3}, {"below": 5, "points": 0}]})",
            kOneFigure);
    };

    EXPECT_EQ(faultsOf(bands("10000000000000")),
        Faults(
            {{ErrorCode::NumberNotExact, std::string(kRow) + "/points/bands/0/from", {"10000000000000"}}}));
    EXPECT_EQ(faultsOf(bands("5")), Faults());
}

TEST(ComputedFaults, TheLargestOfTheAlternativesIsTheWhole)
{
    const auto json = withPoints(
        R"({"best": [{"max": 1, "points": {"of": "a", "each": 1}}, {"max": 2, "points": {"of": "a", "each": 0.5}}]})",
        kOneFigure);

    expectFault(json, "/points/best", "the largest maximum of these ways is 2, the stated maximum is 3");
}

TEST(ComputedFaults, NamesThatAPersonCannotTellApartAreRefused)
{
    const auto choice = [](const std::string &label) {
        return withPoints(R"({"choice": "c"})",
            R"([{"name": "c", "label": "C", "options": [{"id": "x", "label": "Có", "points": 3},
                                                        {"id": "y", "label": ")"
                + label + R"(", "points": 0}]}])");
    };
    const auto figures = [](const std::string &label) {
        return withPoints(R"({"of": {"a": 1, "b": 1}, "each": 1})",
            R"([{"name": "a", "label": "Số việc"}, {"name": "b", "label": ")" + label + R"("}])");
    };
    const auto list = std::string("/figures/fields");

    expectFault(choice("Có"), list + "/0/options/1/label",
        "“Có” is used already at " + (kRow + list) + "/0/options/0/label");
    expectFault(figures(" Số  việc"), list + "/1/label", "is used already at " + (kRow + list) + "/0/label");
    EXPECT_EQ(faultsOf(choice("Cờ")), Faults());
    EXPECT_EQ(faultsOf(figures("Sổ việc")), Faults());
}

TEST(ComputedFaults, AgencyGroupsAndGradesHaveNamesOfTheirOwn)
{
    auto json = Json::parse(kSmallRubric);
    json["agencyGroups"] = {{{"id", "a"}, {"name", "Huyện"}}, {{"id", "b"}, {"name", "Thị xã"}},
        {{"id", "c"}, {"name", "Huyện"}}};
    json["grades"] = {
        {"of", "percent"}, {"bands", {{{"label", "Tốt"}, {"from", 85}}, {{"label", "Tốt"}, {"below", 85}}}}};

    const auto faults = faultsOf(json);

    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[0].where, "/agencyGroups/2/name");
    EXPECT_EQ(faults[1].where, "/grades/bands/1/label");
    EXPECT_EQ(describe(faults[1], Language::Vietnamese),
        "giá trị không hợp lệ: “Tốt” đã dùng ở /grades/bands/0/label");
}

TEST(ComputedFaults, AChoiceWithoutTheMaximumAndOneBelowTheMinimumAreRefused)
{
    const auto choice = [](const std::string &worths) {
        return withPoints(R"({"choice": "c"})",
            R"([{"name": "c", "label": "C", "options": [{"id": "x", "label": "X", "points": )" + worths
                + "}]}]");
    };

    expectFault(choice(R"(2}, {"id": "y", "label": "Y", "points": 0)"), "/points/choice",
        "no option earns the maximum");
    expectFault(
        choice(R"(3}, {"id": "y", "label": "Y", "points": -1)"), "/points/choice", "outside the limits");
}

TEST(ComputedFaults, FiguresOfDeductionsMayNotBeLeftOut)
{
    const auto json = withPoints(R"({"deductions": [{"of": "a", "each": 0.5}]})", kOneFigure, "optional");

    expectFault(json, "/figures/need", "left out, they would take away nothing");
}

TEST(ComputedFaults, AFigureThatNothingUsesIsRefused)
{
    expectFault(
        withPoints(R"({"of": "a", "each": 1})", kTwoFigures), "/figures/fields/1", "no way of scoring uses");
}

TEST(ComputedFaults, AChoiceIsNoNumberAndANumberNoChoice)
{
    const auto fields = R"([{"name": "c", "label": "C", "options": [{"id": "x", "label": "X", "points": 3},
                                                                    {"id": "y", "label": "Y", "points": 0}]}])";

    expectFault(withPoints(R"({"of": "c", "each": 1})", fields), "/points/of", "is a choice, not a number");
    expectFault(
        withPoints(R"({"choice": "a"})", kOneFigure), "/points/choice", "no “options” to choose from");
}

TEST(ComputedFaults, WeightsBeyondOneHundredAreRefusedBecauseTheyLeaveSixtyFourBits)
{
    const auto json = withPoints(R"({"of": {"a": 60, "b": 60}, "each": 1})", kTwoFigures);

    expectFault(json, "/points/of", "add up to at most 100");
}

TEST(ComputedFaults, LimitsHaveNoMoreDecimalsThanTheRubricRoundsTo)
{
    auto json = withPoints(R"({"of": "a", "each": 1})", kOneFigure);
    json["decimals"] = 0;
    json[Json::json_pointer(kRow)]["max"] = 2.5;

    const auto faults = faultsOf(json);

    EXPECT_TRUE(std::ranges::any_of(
        faults, [](const Error &fault) { return fault.where == std::string(kRow) + "/max"; }));
}

TEST(ComputedFaults, ConditionsThatWaitForOneAnotherAreACircle)
{
    auto json = Json::parse(kSmallRubric);
    json["/sections/0/items/0/criteria/0/onlyIf"_json_pointer] = {{"criterion", "A.2"}};
    json["/sections/0/items/1/onlyIf"_json_pointer] = {{"criterion", "B.1"}};
    json["/sections/1/items/0/onlyIf"_json_pointer] = {{"criterion", "A.1.1"}};

    const auto faults = faultsOf(json);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_NE(describe(faults[0], Language::English).find("in a circle"), std::string::npos);
}

TEST(ComputedFaults, AConditionNamesARowAndPointsThatItCanHave)
{
    auto json = Json::parse(kSmallRubric);
    auto &gate = json["/sections/0/items/0/criteria/0/onlyIf"_json_pointer];
    const auto fault = [&] { return faultsOf(json); };

    gate = {{"criterion", "A.9"}};
    EXPECT_EQ(fault().at(0).where, std::string(kRow) + "/onlyIf/criterion");
    gate = {{"criterion", "A.2"}, {"atLeast", 8}};
    EXPECT_EQ(fault().at(0).where, std::string(kRow) + "/onlyIf/atLeast");
    gate = {{"criterion", "A.2"}, {"atLeast", 7}};
    EXPECT_EQ(fault(), Faults());
}

TEST(ComputedFaults, GradesOfWholeNumbersLeaveEightyFourAndAHalfUndefined)
{
    auto json = Json::parse(kSmallRubric);
    json["grades"] = {{"of", "percent"},
        {"bands", {{{"label", "Tốt"}, {"from", 85}, {"upTo", 100}}, {{"label", "Khá"}, {"upTo", 84}}}}};

    const auto faults = faultsOf(json);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].where, "/grades/bands");
    EXPECT_EQ(describe(faults[0], Language::Vietnamese),
        "giá trị không hợp lệ: giá trị 84,5 không nằm trong khoảng nào");
}

} // namespace bangdiem::test
