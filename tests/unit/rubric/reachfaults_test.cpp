// SPDX-License-Identifier: GPL-3.0-or-later
// Figures are counts: what a measure of them can come to has a least, a greatest and a step.
#include "unit/rubric/computedrow.h"

namespace bangdiem::test {

namespace {

std::string shareOf(const std::string &of, const std::string &over, const std::string &scale)
{
    return R"({"of": )" + of + R"(, "over": )" + over + R"(, "whenZero": "fail", )" + scale + "}";
}

std::string countOf(const std::string &of, const std::string &scale)
{
    return R"({"of": )" + of + ", " + scale + "}";
}

constexpr auto kMinusA = R"({"a": -1})";
constexpr auto kBoth = R"({"a": 1, "b": 1})";
constexpr auto kRest = R"({"a": 1, "b": -1})";

} // namespace

TEST(ReachFaults, PointsThatOnlyEverFallDoNotEarnAMaximum)
{
    expectFault(withPoints(countOf(R"("a")", R"("each": -1)"), kOneFigure), "/points/each",
        "never earns the maximum");
    expectFault(
        withPoints(countOf(kMinusA, R"("each": 1)"), kOneFigure), "/points/each", "never earns the maximum");
    EXPECT_EQ(faultsOf(withPoints(countOf(kMinusA, R"("each": -1)"), kOneFigure)), Faults());
    EXPECT_EQ(faultsOf(withPoints(countOf(kRest, R"("each": -1)"), kTwoFigures)), Faults());
}

TEST(ReachFaults, APenaltyThatOnlyEverRisesTakesNothingAway)
{
    const auto penalty = [](const std::string &of) {
        auto json = withPoints(countOf(of, R"("each": -1)"), kOneFigure);
        json[Json::json_pointer(kRow)]["max"] = 0;
        json[Json::json_pointer(kRow)]["atLeast"] = -5;
        json["/sections/0/max"_json_pointer] = 9;
        json["max"] = 17;
        return json;
    };

    EXPECT_EQ(faultsOf(penalty(R"("a")")), Faults());
    expectFault(penalty(kMinusA), "/points/each", "never takes anything away");
}

TEST(ReachFaults, ADeductionOfWhatIsNeverAboveZeroTakesNothingAway)
{
    const auto deduction = [](const std::string &of) {
        return withPoints(
            R"({"deductions": [{"of": )" + of + R"(, "each": 1}, {"of": "b", "each": 1}]})", kTwoFigures);
    };

    expectFault(deduction(kMinusA), "/points/deductions/0/of", "never takes anything away");
    EXPECT_EQ(faultsOf(deduction(kRest)), Faults());
}

TEST(ReachFaults, ACountBelowZeroReachesNeitherTargetNorThreshold)
{
    expectFault(withPoints(countOf(kMinusA, R"("atLeast": 1)"), kOneFigure), "/points/atLeast",
        "always met, or never");
    expectFault(withPoints(countOf(kMinusA, R"("proportional": {"target": 5})"), kOneFigure),
        "/points/proportional/target", "above 0 is never reached");
    expectFault(withPoints(countOf(kMinusA, R"("bestOfCohort": true)"), kOneFigure), "/points/bestOfCohort",
        "never above 0");
}

TEST(ReachFaults, ARatioBelowZeroReachesNeitherTargetNorThreshold)
{
    expectFault(withPoints(shareOf(kMinusA, R"("b")", R"("atLeast": 50)"), kTwoFigures), "/points/atLeast",
        "always met, or never");
    expectFault(withPoints(shareOf(kMinusA, R"("b")", R"("proportional": {})"), kTwoFigures),
        "/points/proportional", "above 0 % is never reached");
}

TEST(ReachFaults, AShareOfItselfIsAtMostTheWhole)
{
    expectFault(withPoints(shareOf(R"("a")", kBoth, R"("atLeast": 150)"), kTwoFigures), "/points/atLeast",
        "always met, or never");
    expectFault(withPoints(shareOf(kRest, R"("a")", R"("atLeast": 150)"), kTwoFigures), "/points/atLeast",
        "always met, or never");
    expectFault(withPoints(shareOf(kRest, R"("a")", R"("proportional": {"target": 150})"), kTwoFigures),
        "/points/proportional/target", "above 100 % is never reached");
    EXPECT_EQ(faultsOf(withPoints(shareOf(R"("a")", kBoth, R"("atLeast": 100)"), kTwoFigures)), Faults());
    EXPECT_EQ(faultsOf(withPoints(shareOf(R"("a")", R"("b")", R"("atLeast": 150)"), kTwoFigures)), Faults());
}

TEST(ReachFaults, AWeightedShareLiesBetweenTheWeights)
{
    const auto scored = [](const std::string &scale) {
        return withPoints(shareOf(R"({"a": 2, "b": 1})", R"({"a": 3, "b": 1})", scale), kTwoFigures);
    };

    EXPECT_EQ(faultsOf(scored(R"("atLeast": 66.6667)")), Faults());
    expectFault(scored(R"("atLeast": 66.6666)"), "/points/atLeast", "always met, or never");
    expectFault(scored(R"("proportional": {"target": 90, "floor": 60})"), "/points/proportional/floor",
        "always met, or never");
    expectFault(scored(R"("bands": [{"above": 100, "points": 0}, {"upTo": 100, "points": 3}])"),
        "/points/bands/0", "no value ever lies in this band");
}

TEST(ReachFaults, AProportionThatIsAlwaysWholeIsRefused)
{
    expectFault(withPoints(shareOf(R"({"a": 2, "b": 1})", kBoth, R"("proportional": {})"), kTwoFigures),
        "/points/proportional", "always met, or never");
}

TEST(ReachFaults, ARatioOfTheSameFiguresNeverChanges)
{
    expectFault(withPoints(shareOf(R"({"a": 2, "b": 2})", kBoth, R"("bestOfCohort": true)"), kTwoFigures),
        "/points/over", "the ratio never changes");
}

TEST(ReachFaults, ARatioThatIsNeverAPartOfItsWholeIsRefused)
{
    expectFault(
        withPoints(
            shareOf(R"({"a": 2, "b": 3})", kBoth, R"("partOfWhole": true, "proportional": {})"), kTwoFigures),
        "/points/partOfWhole", "never between 0 % and 100 %");
}

TEST(ReachFaults, ValuesComeInStepsOfTheirWeights)
{
    const auto bands = [](const std::string &of, const std::string &list) {
        return withPoints(countOf(of, R"("bands": [)" + list + "]"), kOneFigure);
    };

    expectFault(bands(R"({"a": 2})",
                    R"({"from": 4, "points": 3}, {"is": 3, "points": 1}, {"below": 3, "points": 0})"),
        "/points/bands/1", "no value ever lies in this band");
    EXPECT_EQ(
        faultsOf(bands(R"({"a": 2})", R"({"from": 4, "points": 3}, {"upTo": 2, "points": 0})")), Faults());
    expectFault(bands(R"({"a": 0.5})", R"({"from": 4, "points": 3}, {"upTo": 3, "points": 0})"),
        "/points/bands", "the value 3.5 lies in no band");
}

TEST(ReachFaults, AGapBetweenNeighboursIsNamedByBoth)
{
    const auto bands = R"("bands": [{"from": 85, "points": 3}, {"upTo": 84.9999, "points": 0}])";

    expectFault(withPoints(shareOf(R"("a")", R"("b")", bands), kTwoFigures), "/points/bands",
        "between 84.9999 and 85 lies in no band");
}

} // namespace bangdiem::test
