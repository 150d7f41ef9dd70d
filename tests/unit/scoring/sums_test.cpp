// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evaluate.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

/// "I.1" of two rows of 2 with the declaration "no-software" for half of it; "I.2" without a declaration.
Rubric withHalfScoreGroup()
{
    auto rubric = sheetOf({allOrNothing("2"), graded("2"), graded("3")});
    rubric.groups[0].endCriterion = 2;
    rubric.groups[0].maximum = points("4");
    rubric.groups[0].declarations
        = {{"no-software", "Cơ quan không có phần mềm được tính ½ tổng điểm", "Phụ lục I, mục I.1", 1, 2}};
    rubric.groups.push_back(rubric.groups[0]);
    rubric.groups[1].id = "I.2";
    rubric.groups[1].maximum = points("3");
    rubric.groups[1].declarations.clear();
    rubric.criteria[2].group = 1;
    return rubric;
}

} // namespace

TEST(EvaluateSums, AddsRowsToGroupsSectionsAndTheSheet)
{
    const auto sheet
        = evaluate(withHalfScoreGroup(), {{claimed("2"), claimed("0.5"), claimed("3")}, {}}, year2015());

    EXPECT_EQ(sheet.groups[0].score, points("2.5"));
    EXPECT_EQ(sheet.groups[1].score, points("3"));
    EXPECT_EQ(sheet.sections[0].score, points("5.5"));
    EXPECT_EQ(sheet.total.score, points("5.5"));
    EXPECT_EQ(sheet.answered, 3U);
}

TEST(EvaluateSums, AddsARowThatStandsDirectlyInItsSection)
{
    auto rubric = sheetOf({graded("2")});
    rubric.criteria[0].group.reset();
    rubric.groups.clear();

    const auto sheet = evaluate(rubric, {{claimed("1.5")}, {}}, year2015());

    EXPECT_EQ(sheet.total.score, points("1.5"));
}

TEST(EvaluateSums, GivesNothingForABlankSheet)
{
    const auto sheet = evaluate(withHalfScoreGroup(), {}, year2015());

    EXPECT_EQ(sheet.total.score, Points());
    EXPECT_EQ(sheet.answered, 0U);
    EXPECT_EQ(sheet.criteria.size(), 3U);
}

TEST(EvaluateSums, CutsAGroupASectionAndTheSheetAtTheirMaxima)
{
    auto rubric = sheetOf({graded("4"), graded("4")});
    rubric.groups[0].maximum = points("6");
    rubric.sections[0].maximum = points("5");
    rubric.maximum = points("4.5");

    const auto sheet = evaluate(rubric, {{claimed("4"), claimed("4")}, {}}, year2015());

    EXPECT_EQ(sheet.groups[0].sum, points("8"));
    EXPECT_EQ(sheet.groups[0].score, points("6"));
    EXPECT_EQ(sheet.sections[0].sum, points("6"));
    EXPECT_EQ(sheet.sections[0].score, points("5"));
    EXPECT_EQ(sheet.total.sum, points("5"));
    EXPECT_EQ(sheet.total.score, points("4.5"));
}

TEST(EvaluateSums, GivesEachRowOfADeclaredGroupItsShareWhateverIsEntered)
{
    const Answers answers{{claimed("2"), claimed("2"), claimed("3")}, {{"I.1", "no-software"}}};

    const auto sheet = evaluate(withHalfScoreGroup(), answers, year2015());

    EXPECT_EQ(sheet.groups[0].score, points("2"));
    EXPECT_EQ(sheet.criteria[0].score, points("1"));
    EXPECT_EQ(sheet.criteria[1].status, Status::Exempt);
    EXPECT_TRUE(std::get<reason::Exempt>(sheet.reasonsOf(1)[0]).ofGroup);
    EXPECT_EQ(sheet.criteria[2].score, points("3"));
}

TEST(EvaluateSums, CountsRowsOfADeclaredGroupAsAnswered)
{
    const auto sheet = evaluate(withHalfScoreGroup(), {{}, {{"I.1", "no-software"}}}, year2015());

    EXPECT_EQ(sheet.answered, 2U);
    EXPECT_EQ(sheet.total.score, points("2"));
}

TEST(EvaluateSums, GivesADeclaredRowItsMaximum)
{
    auto rubric = sheetOf({ratio("100", Need::Optional)});
    rubric.criteria[0].declarations = {{"no-procedures", "Đơn vị không có thủ tục", "Phụ lục I", 1, 1}};

    const auto sheet = evaluate(rubric, {{withFigures({0, 5})}, {{"I.1.1", "no-procedures"}}}, year2015());

    EXPECT_EQ(sheet.total.score, points("5"));
    EXPECT_FALSE(std::get<reason::Exempt>(sheet.reasonsOf(0)[0]).ofGroup);
}

TEST(EvaluateSums, PrefersTheDeclarationOfARowToThatOfItsGroup)
{
    auto rubric = withHalfScoreGroup();
    rubric.criteria[0].declarations = {{"whole", "Được tính đủ", "Phụ lục I", 1, 1}};

    const auto sheet = evaluate(rubric, {{}, {{"I.1", "no-software"}, {"I.1.1", "whole"}}}, year2015());

    EXPECT_EQ(sheet.criteria[0].score, points("2"));
    EXPECT_EQ(sheet.criteria[1].score, points("1"));
}

TEST(EvaluateSums, IgnoresADeclarationThatTheRubricDoesNotKnow)
{
    const auto sheet
        = evaluate(withHalfScoreGroup(), {{}, {{"I.1", "no-network"}, {"I.2", "no-software"}}}, year2015());

    EXPECT_EQ(sheet.total.score, Points());
}

TEST(EvaluateSums, ExplainsEveryRow)
{
    const auto sheet = evaluate(withHalfScoreGroup(), {{claimed("2")}, {}}, year2015());

    for (std::size_t i = 0; i < sheet.criteria.size(); ++i)
        EXPECT_FALSE(sheet.reasonsOf(i).empty());
}

TEST(EvaluateSums, WarnsWhenFiguresOfOneNameDiffer)
{
    auto rubric = sheetOf({ratio("60", Need::Required), ratio("60", Need::Required)});
    rubric.crossChecks = {{"staff", false, {{0, 1}, {1, 1}}}};

    const auto same = evaluate(rubric, {{withFigures({50, 51}), withFigures({50, 51})}, {}}, year2015());
    const auto different = evaluate(rubric, {{withFigures({50, 51}), withFigures({50, 52})}, {}}, year2015());

    EXPECT_TRUE(same.warnings.empty());
    EXPECT_EQ(different.warnings.size(), 1U);
    EXPECT_EQ(different.total.score, points("10"));
}

TEST(EvaluateSums, WarnsWhenAFigureDiffersFromTheHeading)
{
    auto rubric = sheetOf({ratio("60", Need::Required)});
    rubric.crossChecks = {{"staff", true, {{0, 1}}}};

    EXPECT_TRUE(evaluate(rubric, {{withFigures({50, 50})}, {}}, year2015()).warnings.empty());
    EXPECT_EQ(evaluate(rubric, {{withFigures({50, 51})}, {}}, year2015()).warnings.size(), 1U);
}

TEST(EvaluateSums, DoesNotCompareTheFiguresOfAnExemptRow)
{
    auto rubric = sheetOf({ratio("60", Need::Required)});
    rubric.crossChecks = {{"staff", true, {{0, 1}}}};
    rubric.criteria[0].declarations = {{"whole", "Được tính đủ", "Phụ lục I", 1, 1}};

    const auto sheet = evaluate(rubric, {{withFigures({50, 51})}, {{"I.1.1", "whole"}}}, year2015());

    EXPECT_TRUE(sheet.warnings.empty());
}

TEST(StatusNames, AreThoseOfTheCommandLine)
{
    EXPECT_EQ(statusName(Status::Unanswered), "unanswered");
    EXPECT_EQ(statusName(Status::NoEvidence), "no-evidence");
    EXPECT_EQ(statusName(Status::FailedTest), "failed-test");
    EXPECT_EQ(statusName(Status::Capped), "capped");
}

} // namespace bangdiem::testing
