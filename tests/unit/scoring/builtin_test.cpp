// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bangdiem::testing {

namespace {

const Rubric &rubricOf(std::string_view id)
{
    static const std::vector<Rubric> all = [] {
        std::vector<Rubric> read;
        for (const auto &builtin : builtinRubrics())
            read.push_back(*readRubric(builtin.json));
        return read;
    }();
    return *std::ranges::find(all, id, &Rubric::id);
}

/// Everything that a row could ask for, at its best.
Answer fullAnswer(const Criterion &row)
{
    auto answer = claimed(toText(row.maximum));
    answer.figures.assign(row.figures.size(), 100);
    answer.documents = {complete(day(2015, 3, 2))};
    answer.attachments = {file()};
    return answer;
}

Answers fullAnswers(const Rubric &rubric)
{
    Answers answers;
    for (const auto &row : rubric.criteria)
        answers.criteria.push_back(fullAnswer(row));
    return answers;
}

struct Threshold {
    std::string rubric;
    std::string row;

    friend std::ostream &operator<<(std::ostream &out, const Threshold &at)
    {
        return out << at.rubric << ' ' << at.row;
    }
};

template <typename T> const T *testOf(const Criterion &row)
{
    const auto *rule = std::get_if<AllOrNothingRule>(&row.rule);
    return rule ? std::get_if<T>(&rule->test) : nullptr;
}

template <typename T> std::vector<Threshold> rowsWith()
{
    std::vector<Threshold> all;
    for (const auto &builtin : builtinRubrics())
        for (const auto &row : rubricOf(builtin.id).criteria)
            if (testOf<T>(row))
                all.push_back({std::string(builtin.id), row.id});
    return all;
}

/// The test name of a row: "pl1_I_1_2".
std::string nameOf(const ::testing::TestParamInfo<Threshold> &info)
{
    auto name = info.param.rubric.substr(info.param.rubric.rfind('-') + 1) + "_" + info.param.row;
    std::ranges::replace(name, '.', '_');
    return name;
}

class AtThreshold : public ::testing::TestWithParam<Threshold>
{
protected:
    const Rubric &rubric() const { return rubricOf(GetParam().rubric); }
    const Criterion &row() const { return rubric().criteria[index()]; }
    std::size_t index() const { return *findCriterion(rubric(), GetParam().row); }

    Status statusWith(Answer answer) const
    {
        answer.claim.reset();
        Answers answers;
        answers.criteria.resize(rubric().criteria.size());
        answers.criteria[index()] = std::move(answer);
        const auto sheet = evaluate(rubric(), answers, year2015());
        EXPECT_EQ(sheet.criteria[index()].score,
            sheet.criteria[index()].status == Status::Scored ? row().maximum : Points());
        return sheet.criteria[index()].status;
    }
};

class RatioThreshold : public AtThreshold
{
protected:
    Status statusAt(std::int64_t numerator, std::int64_t denominator) const
    {
        const auto &test = *testOf<RatioTest>(row());
        auto answer = fullAnswer(row());
        answer.figures[test.numerator] = numerator;
        answer.figures[test.denominator] = denominator;
        return statusWith(answer);
    }

    /// Where the row's evidence is required, impossible figures are missing evidence.
    Status refused() const
    {
        return row().figuresNeed == Need::Required ? Status::NoEvidence : Status::FailedTest;
    }
};

class CountThreshold : public AtThreshold
{
protected:
    Status statusAt(std::int64_t count) const
    {
        auto answer = fullAnswer(row());
        answer.figures[testOf<CountTest>(row())->figure] = count;
        return statusWith(answer);
    }
};

} // namespace

TEST_P(RatioThreshold, PassesExactlyAtItAndAboveAndFailsJustUnder)
{
    // Denominators for which the threshold is a whole number, the largest figure among them.
    for (const std::int64_t denominator : {100LL, 20'000LL, 999'999'999'900LL}) {
        const auto exactly = denominator / 100 * (testOf<RatioTest>(row())->atLeast.units() / 10'000);

        EXPECT_EQ(statusAt(exactly, denominator), Status::Scored);
        EXPECT_EQ(statusAt(exactly - 1, denominator), Status::FailedTest);
        EXPECT_EQ(statusAt(std::min(exactly + 1, denominator), denominator), Status::Scored);
    }
}

TEST_P(RatioThreshold, FailsJustUnderByTheDenominator)
{
    const auto percent = testOf<RatioTest>(row())->atLeast.units() / 10'000;

    EXPECT_EQ(statusAt(percent, 101), Status::FailedTest);
    EXPECT_EQ(statusAt(percent, std::max<std::int64_t>(percent, 99)), Status::Scored);
}

TEST_P(RatioThreshold, RefusesADenominatorOfZero)
{
    EXPECT_EQ(statusAt(0, 0), refused());
}

TEST_P(RatioThreshold, RefusesAPartOverItsWholeAndNothingElse)
{
    const bool isPart = testOf<RatioTest>(row())->partOfWhole;

    EXPECT_EQ(statusAt(101, 100), isPart ? refused() : Status::Scored);
}

INSTANTIATE_TEST_SUITE_P(EveryRow, RatioThreshold, ::testing::ValuesIn(rowsWith<RatioTest>()), nameOf);

TEST_P(CountThreshold, PassesExactlyAtItAndAboveAndFailsJustUnder)
{
    const auto atLeast = testOf<CountTest>(row())->atLeast;

    EXPECT_EQ(statusAt(atLeast), Status::Scored);
    EXPECT_EQ(statusAt(atLeast + 1), Status::Scored);
    EXPECT_EQ(statusAt(atLeast - 1), Status::FailedTest);
}

INSTANTIATE_TEST_SUITE_P(EveryRow, CountThreshold, ::testing::ValuesIn(rowsWith<CountTest>()), nameOf);

TEST(Appendix2, WantsTheReportOfSection7By30June)
{
    const auto &rubric = rubricOf("tayninh-2693-2015-pl2");
    const auto row = *findCriterion(rubric, "VII.1");
    const auto statusOn = [&](Date date) {
        auto answers = fullAnswers(rubric);
        answers.criteria[row].documents = {complete(date)};
        return evaluate(rubric, answers, year2015()).criteria[row].status;
    };

    EXPECT_EQ(statusOn(day(2015, 6, 30)), Status::Scored);
    EXPECT_EQ(statusOn(day(2015, 7, 1)), Status::FailedTest);
    EXPECT_EQ(statusOn(day(2014, 6, 30)), Status::Scored);
    EXPECT_EQ(statusOn(day(2015, 12, 31)), Status::FailedTest);
    EXPECT_EQ(statusOn(day(2016, 1, 1)), Status::NoEvidence);
}

TEST(Appendix1, GivesHalfOfGroup6WithoutSoftwareWhateverItsRowsSay)
{
    const auto &rubric = rubricOf("tayninh-2693-2015-pl1");
    auto answers = fullAnswers(rubric);
    answers.declared = {{"I.6", "no-software"}};

    const auto sheet = evaluate(rubric, answers, year2015());

    EXPECT_EQ(sheet.groups[*findGroup(rubric, "I.6")].score, points("2"));
    EXPECT_EQ(sheet.criteria[*findCriterion(rubric, "I.6.1")].score, points("1"));
    EXPECT_EQ(sheet.criteria[*findCriterion(rubric, "I.6.2")].score, points("1"));
    EXPECT_EQ(sheet.total.score, points("98"));
}

TEST(Appendix1, GivesTheMaximumWithoutProcedures)
{
    const auto &rubric = rubricOf("tayninh-2693-2015-pl1");
    Answers answers;
    answers.declared = {{"II.1.11", "no-procedures"}};

    const auto sheet = evaluate(rubric, answers, year2015());

    EXPECT_EQ(sheet.criteria[*findCriterion(rubric, "II.1.11")].status, Status::Exempt);
    EXPECT_EQ(sheet.total.score, points("5"));
}

TEST(Appendix2, KnowsNoException)
{
    const auto &rubric = rubricOf("tayninh-2693-2015-pl2");
    Answers answers;
    answers.declared = {{"II.7", "no-software"}, {"III.1.11", "no-procedures"}};

    EXPECT_EQ(evaluate(rubric, answers, year2015()).total.score, Points());
}

TEST(BothAppendices, GiveNothingWhenAllIsBlank)
{
    for (const auto &builtin : builtinRubrics())
        EXPECT_EQ(evaluate(rubricOf(builtin.id), {}, year2015()).total.score, Points());
}

TEST(BothAppendices, GiveAHundredWhenAllIsFull)
{
    for (const auto &builtin : builtinRubrics()) {
        const auto &rubric = rubricOf(builtin.id);

        const auto sheet = evaluate(rubric, fullAnswers(rubric), year2015());

        EXPECT_EQ(sheet.total.score, points("100"));
        EXPECT_EQ(sheet.answered, rubric.criteria.size());
    }
}

TEST(BothAppendices, CutEveryGradedClaimOverItsMaximum)
{
    for (const auto &builtin : builtinRubrics()) {
        const auto &rubric = rubricOf(builtin.id);
        auto answers = fullAnswers(rubric);
        for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
            if (const auto *rule = std::get_if<GradedRule>(&rubric.criteria[i].rule))
                answers.criteria[i].claim = rubric.criteria[i].maximum + rule->step;

        const auto sheet = evaluate(rubric, answers, year2015());

        EXPECT_EQ(sheet.total.score, points("100"));
        EXPECT_EQ(std::ranges::count(sheet.criteria, Status::Capped, &CriterionScore::status),
            std::ranges::count_if(rubric.criteria,
                [](const auto &row) { return std::holds_alternative<GradedRule>(row.rule); }));
    }
}

} // namespace bangdiem::testing
