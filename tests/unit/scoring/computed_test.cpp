// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/advise.h"
#include "scoring/wording.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

/// a/b × maximum.
Criterion proportional(
    std::string_view maximum, WhenZero whenZero = WhenZero::Fail, Need need = Need::Required)
{
    Criterion row;
    row.maximum = points(maximum);
    row.figures = {{"a", "Số a"}, {"b", "Số b"}};
    row.figuresNeed = need;
    const Measure measure{{{0, Decimal::fromInteger(1)}}, {{1, Decimal::fromInteger(1)}}, whenZero, true};
    row.rule = ComputedRule{{{"", row.maximum, Points(),
        Measured{measure, Proportional{Decimal::fromInteger(100), std::nullopt}}, 1}}};
    return row;
}

/// The maximum, less half a point for each of `a`.
Criterion deducting(std::string_view maximum, std::string_view minimum)
{
    Criterion row;
    row.maximum = points(maximum);
    row.minimum = points(minimum);
    row.figures = {{"a", "Số lần trễ"}};
    row.figuresNeed = Need::Required;
    const Measure measure{{{0, Decimal::fromInteger(1)}}, {}, WhenZero::Fail, false};
    row.rule = ComputedRule{{{"", row.maximum, row.minimum, Combined{false}, 3},
        {"", row.maximum, std::nullopt, WholeMaximum{}, 2},
        {"Trễ", Points(), std::nullopt, Measured{measure, PerItem{points("-0.5")}}, 3}}};
    return row;
}

std::vector<std::string> wordsOf(const Criterion &row, const Answer &answer, Language language)
{
    const auto rubric = sheetOf({row});
    const auto sheet = evaluate(rubric, {{answer}, {}}, year2015());
    std::vector<std::string> words;
    for (const auto &reason : sheet.reasonsOf(0))
        words.push_back(word(reason, rubric, 0, language).text);
    return words;
}

} // namespace

TEST(Computed, IsRoundedOnceHalvesAwayFromZero)
{
    EXPECT_EQ(scoreRow(proportional("5"), withFigures({2, 3})).score, points("3.33"));
    EXPECT_EQ(scoreRow(proportional("5"), withFigures({1, 1000})).score, points("0.01")); // 0.005
    EXPECT_EQ(scoreRow(proportional("5"), withFigures({999, 1'000'000})).score, points("0")); // 0.004995
}

TEST(Computed, IsExactWithTheLargestFigures)
{
    EXPECT_EQ(scoreRow(proportional("1000000"), withFigures({999'999'999'998, kMaxFigure})).score,
        points("1000000"));
    EXPECT_EQ(scoreRow(proportional("1000000"), withFigures({1, kMaxFigure})).score, points("0"));
}

TEST(Computed, ExplainsPointsBeyondAnySheetByABoundAndCutsThem)
{
    auto row = deducting("2", "0");
    std::get<Measured>(std::get<ComputedRule>(row.rule).parts[2].way).scale = PerItem{points("-1000000")};

    const auto outcome = scoreRow(row, withFigures({kMaxFigure}));

    EXPECT_EQ(outcome.score, points("0"));
    ASSERT_TRUE(outcome.find<reason::MeasureTaken>());
    EXPECT_EQ(wordsOf(row, withFigures({kMaxFigure}), Language::Vietnamese).at(0),
        "Trễ: “Số lần trễ” là 999.999.999.999: tính dưới -10.000.000.000.000 điểm");
    EXPECT_EQ(wordsOf(row, withFigures({kMaxFigure}), Language::English).at(0),
        "Trễ: “Số lần trễ” is 999,999,999,999: counts below -10,000,000,000,000 points");
}

TEST(Computed, SaysTheTruePointsOfLargeFiguresWithTheirThousands)
{
    auto row = deducting("2", "0");
    std::get<Measured>(std::get<ComputedRule>(row.rule).parts[2].way).scale = PerItem{points("-0.1")};

    EXPECT_EQ(wordsOf(row, withFigures({50'000'000'000}), Language::Vietnamese).at(0),
        "Trễ: “Số lần trễ” là 50.000.000.000: tính -5.000.000.000 điểm");
    EXPECT_EQ(wordsOf(row, withFigures({kMaxFigure}), Language::English).at(0),
        "Trễ: “Số lần trễ” is 999,999,999,999: counts -99,999,999,999.9 points");
}

TEST(Computed, CutsThePointsItSaysSoThatTheyNeverContradictTheRounding)
{
    const auto said = [](const Criterion &row, Figures figures, int decimals) {
        auto rubric = sheetOf({row});
        rubric.decimals = decimals;
        const auto sheet = evaluate(rubric, {{withFigures(std::move(figures))}, {}}, year2015());
        std::string words;
        for (const auto &reason : sheet.reasonsOf(0))
            words += (words.empty() ? "" : "; ") + word(reason, rubric, 0, Language::Vietnamese).text;
        return words;
    };

    EXPECT_EQ(said(proportional("5"), {999, 1'000'000}, 2),
        "999/1.000.000 ≈ 0,09 %: tính ≈ 0,0049 điểm; Được tính 0 điểm, tối đa 5 (làm tròn đến 2 chữ số lẻ)");
    EXPECT_EQ(said(proportional("1"), {2, 3}, 4),
        "2/3 ≈ 66,66 %: tính ≈ 0,66666 điểm; Được tính 0,6667 điểm, tối đa 1 (làm tròn đến 4 chữ số lẻ)");
    EXPECT_EQ(said(proportional("1"), {1, 100'000}, 4),
        "1/100.000 ≈ 0 %: tính 0,00001 điểm; Được tính 0 điểm, tối đa 1 (làm tròn đến 4 chữ số lẻ)");
}

TEST(Computed, SaysAMeasureBelowZeroInHundredsAsOneNumber)
{
    auto row = deducting("2", "0");
    auto &measured = std::get<Measured>(std::get<ComputedRule>(row.rule).parts[2].way);
    measured.measure.of.front().weight = Decimal::fromInteger(-1);

    EXPECT_EQ(wordsOf(row, withFigures({100}), Language::Vietnamese).at(0),
        "Trễ: −“Số lần trễ” là -100: tính 50 điểm");
}

TEST(Computed, NamesABoundForAPercentageThatIsTooLargeToRead)
{
    auto row = proportional("5");
    std::get<Measured>(std::get<ComputedRule>(row.rule).parts[0].way).measure.partOfWhole = false;

    EXPECT_EQ(wordsOf(row, withFigures({kMaxFigure, 1}), Language::Vietnamese).at(0),
        "999.999.999.999/1 > 100.000.000.000 %: tính 4.999.999.999.995 điểm");
}

TEST(Computed, AnOptionThatTheseRulesDoNotHaveIsUnanswered)
{
    Criterion row;
    row.maximum = points("1");
    row.figures = {{"c", "Chọn", {{"x", "X", {true, 1, 1}}, {"y", "Y", {false, 0, 1}}}}};
    row.figuresNeed = Need::Optional;
    row.rule = ComputedRule{{{"", row.maximum, Points(), ChosenOption{0}, 1}}};

    EXPECT_EQ(scoreRow(row, withFigures({0})).score, points("1"));
    EXPECT_EQ(scoreRow(row, withFigures({2})).status, Status::Unanswered);
}

TEST(Computed, ADenominatorOfZeroIsAFaultOrEarnsAllAsTheRuleSays)
{
    const auto failing = scoreRow(proportional("5"), withFigures({0, 0}));
    const auto full = scoreRow(proportional("5", WhenZero::Full), withFigures({0, 0}));
    const auto optional = scoreRow(proportional("5", WhenZero::Fail, Need::Optional), withFigures({0, 0}));

    EXPECT_EQ(failing.status, Status::NoEvidence);
    EXPECT_TRUE(failing.find<reason::DenominatorZero>());
    EXPECT_EQ(full.status, Status::Scored);
    EXPECT_EQ(full.score, points("5"));
    EXPECT_EQ(optional.status, Status::FailedTest);
}

TEST(Computed, APartLargerThanItsWholeIsNoEvidence)
{
    const auto outcome = scoreRow(proportional("5"), withFigures({4, 3}));

    EXPECT_EQ(outcome.status, Status::NoEvidence);
    EXPECT_TRUE(outcome.find<reason::OutsideWhole>());
}

TEST(Computed, AMissingFigureIsUnansweredWhereItIsOptional)
{
    EXPECT_EQ(scoreRow(proportional("5"), withFigures({4})).status, Status::NoEvidence);
    EXPECT_EQ(scoreRow(proportional("5", WhenZero::Fail, Need::Optional), withFigures({4})).status,
        Status::Unanswered);
}

TEST(Computed, DeductionsStopAtTheMinimumOfTheRow)
{
    EXPECT_EQ(scoreRow(deducting("2", "0"), withFigures({1})).score, points("1.5"));
    EXPECT_EQ(scoreRow(deducting("2", "0"), withFigures({9})).score, points("0"));
    EXPECT_EQ(scoreRow(deducting("2", "-1"), withFigures({9})).score, points("-1"));
}

TEST(Computed, PointsBelowZeroStayWithoutADocument)
{
    auto row = deducting("2", "-1");
    row.documentNeed = Need::Required;

    EXPECT_EQ(scoreRow(row, withFigures({9})).score, points("-1"));
    EXPECT_EQ(scoreRow(row, withFigures({1})).status, Status::NoEvidence);
}

TEST(Computed, SaysWhatTheFiguresComeTo)
{
    EXPECT_EQ(wordsOf(proportional("5"), withFigures({812, 1204}), Language::Vietnamese),
        (std::vector<std::string>{"812/1.204 ≈ 67,44 %: tính ≈ 3,372 điểm",
            "Được tính 3,37 điểm, tối đa 5 (làm tròn đến 2 chữ số lẻ)"}));
    EXPECT_EQ(wordsOf(deducting("2", "0"), withFigures({3}), Language::English),
        (std::vector<std::string>{"Trễ: “Số lần trễ” is 3: counts -1.5 points", "Counts 0.5 points of 2"}));
}

TEST(Computed, AdviceNamesWhatTheMeasureLacks)
{
    const auto rubric = sheetOf({proportional("5")});
    const Answers answers{{withFigures({1, 2})}, {}};
    const auto sheet = evaluate(rubric, answers, year2015());

    const auto advice = advise(rubric, answers, year2015(), sheet);

    ASSERT_EQ(advice.size(), 1U);
    EXPECT_EQ(advice[0].lost, points("2.5"));
    EXPECT_EQ(word(advice[0].steps.at(0), rubric, 0, Language::Vietnamese), "“Số a”/“Số b” đạt 100 %");
}

TEST(Computed, NeverTakesAClaim)
{
    EXPECT_EQ(checkedClaim(proportional("5"), points("1")).error().code, ErrorCode::ClaimNotTaken);
    EXPECT_EQ(checkedClaim(proportional("5"), false).error().code, ErrorCode::ClaimNotTaken);
}

TEST(Gates, ARowCountsOnlyWhereTheOtherScores)
{
    auto rubric = sheetOf({graded("2"), graded("3")});
    rubric.criteria[0].gate = Gate{1, points("2")};
    rubric.gated = {0};
    const auto scoreWith = [&](std::string_view other) {
        return evaluate(rubric, {{claimed("2"), claimed(other)}, {}}, year2015());
    };

    EXPECT_EQ(scoreWith("2").total.score, points("4"));
    EXPECT_EQ(scoreWith("1").total.score, points("1"));
    EXPECT_EQ(scoreWith("1").criteria[0].status, Status::FailedTest);
}

TEST(Gates, RescoringTheRowThatOpensOneGivesWhatEvaluatingGives)
{
    auto rubric = sheetOf({graded("2"), graded("3")});
    rubric.criteria[0].gate = Gate{1, std::nullopt};
    rubric.gated = {0};
    Answers answers{{claimed("2"), claimed("0")}, {}};
    auto sheet = evaluate(rubric, answers, year2015());
    answers.criteria[1] = claimed("3");

    rescore(sheet, rubric, answers, year2015(), 1);

    EXPECT_EQ(sheet.total.score, points("5"));
    EXPECT_EQ(sheet.criteria[0].status, Status::Scored);
}

TEST(Exclusion, LeavesTheSumAndItsMaximumAndIsRebasedWhereTheRubricSaysSo)
{
    auto rubric = sheetOf({graded("7"), graded("3")});
    rubric.criteria[1].declarations = {{"none", "Không có", "khoản 1", 1, 1, true}};
    const Answers answers{{claimed("6"), claimed("3")}, {{"I.1.2", "none"}}};

    const auto apart = evaluate(rubric, answers, year2015());
    rubric.rebased = true;
    const auto rebased = evaluate(rubric, answers, year2015());

    EXPECT_EQ(apart.criteria[1].status, Status::Excluded);
    EXPECT_EQ(apart.total.score, points("6"));
    EXPECT_EQ(apart.total.maximum, points("7"));
    EXPECT_EQ(rebased.total.score, points("8.57"));
    EXPECT_EQ(rebased.total.maximum, points("10"));
    EXPECT_EQ(wordSumCap(rebased.total, rebased.total.maximum, "", Language::Vietnamese).text,
        "Tổng là 6 trên 7 điểm áp dụng, quy về thang 10");
}

TEST(Pools, AreAddedAboveTheMaximumOfTheSheet)
{
    auto rubric = sheetOf({graded("10"), graded("2")});
    rubric.groups.clear();
    rubric.criteria[0].group = rubric.criteria[1].group = std::nullopt;
    rubric.criteria[1].section = 1;
    rubric.sections[0].endCriterion = 1;
    rubric.sections[0].maximum = rubric.maximum = points("10");
    rubric.sections.push_back({});
    rubric.sections[1].maximum = points("2");
    rubric.sections[1].pool = true;
    rubric.sections[1].firstCriterion = 1;
    rubric.sections[1].endCriterion = 2;

    const auto sheet = evaluate(rubric, {{claimed("10"), claimed("2")}, {}}, year2015());

    EXPECT_EQ(sheet.total.score, points("12"));
    EXPECT_EQ(sheet.total.maximum, points("10"));
}

TEST(Cohort, FinishesWhatOnlyTheRegisterKnows)
{
    Criterion best = proportional("10");
    std::get<Measured>(std::get<ComputedRule>(best.rule).parts[0].way).scale = OfCohortBest{};
    Criterion survey;
    survey.maximum = points("30");
    survey.rule = ReviewedRule{};
    const auto rubric = sheetOf({best, survey});
    const Answers own{{withFigures({1, 4}), {}}, {}};
    const Answers other{{withFigures({1, 2}), {}}, {}};

    Cohort cohort;
    for (const auto *answers : {&own, &other})
        raiseBests(cohort.bests, rubric, *answers, evaluate(rubric, *answers, year2015()));
    cohort.reviewed = {{1, points("24.5")}};
    const auto alone = evaluate(rubric, own, year2015());
    const auto finished = evaluate(rubric, own, year2015(), cohort);

    EXPECT_EQ(alone.criteria[0].status, Status::Pending);
    EXPECT_EQ(alone.criteria[1].status, Status::Pending);
    EXPECT_EQ(alone.total.score, Points());
    EXPECT_EQ(finished.criteria[0].score, points("5"));
    EXPECT_EQ(finished.total.score, points("29.5"));
}

} // namespace bangdiem::testing
