// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/advise.h"

#include "sheets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

namespace bangdiem::testing {

namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// Does what a step says and nothing else.
void follow(const Step &step, const Criterion &row, Answer &answer)
{
    const auto *rule = std::get_if<AllOrNothingRule>(&row.rule);
    std::visit(Overloaded{[&](const step::AnswerRow &) { answer.claim = row.maximum; },
                   [&](const step::ClaimMore &) { answer.claim = row.maximum; },
                   [&](const step::GiveFigures &) { answer.figures.assign(row.figures.size(), 100); },
                   [&](const step::GiveDocument &give) {
                       if (answer.documents.empty())
                           answer.documents.emplace_back();
                       for (auto &document : answer.documents) {
                           if (give.number)
                               document.number = "1/KH";
                           if (give.date)
                               document.date = give.notAfter;
                       }
                   },
                   [&](const step::AttachFile &) { answer.attachments.push_back(file()); },
                   [&](const step::ReachRatio &reach) {
                       answer.figures[std::get<RatioTest>(rule->test).numerator] = reach.needed;
                   },
                   [&](const step::ReachCount &reach) {
                       answer.figures[std::get<CountTest>(rule->test).figure] = reach.atLeast;
                   },
                   [&](const step::MeetDeadline &meet) {
                       for (auto &document : answer.documents)
                           document.date = std::min(document.date.value_or(meet.notAfter), meet.notAfter);
                   },
                   [](const step::EarnPart &) { FAIL() << "no row here is computed"; },
                   [](const step::OpenGate &) { FAIL() << "no row here is behind a gate"; }},
        step);
}

using Random = std::mt19937;

bool coin(Random &random)
{
    return random() % 2 == 0;
}

Criterion anyRow(Random &random)
{
    const auto need = std::array{Need::None, Need::Optional, Need::Required};
    auto row = std::array{graded("3"), allOrNothing("2"), ratio("60", need[1 + random() % 2], coin(random)),
        ratio("33.3333", need[1 + random() % 2]), count(need[1 + random() % 2], need[random() % 3]),
        document(Need::Required, coin(random)), deadline(need[1 + random() % 2])}[random() % 7];
    if (row.documentNeed == Need::None)
        row.documentNeed = need[random() % 3];
    row.attachmentNeed = need[random() % 3];
    return row;
}

Answer anyAnswer(Random &random, const Criterion &row)
{
    Answer answer;
    if (coin(random))
        answer.claim = std::holds_alternative<GradedRule>(row.rule)
            ? Points::fromUnits(static_cast<std::int64_t>(random() % 14) * 2'500)
            : (coin(random) ? row.maximum : Points());
    for (std::size_t i = 0; i < row.figures.size() && coin(random); ++i)
        answer.figures.push_back(coin(random) ? std::optional<std::int64_t>(random() % 8) : std::nullopt);
    for (auto left = random() % 3; left > 0; --left) {
        auto &given = answer.documents.emplace_back();
        if (coin(random))
            given.number = "12/QĐ";
        if (coin(random))
            given.date
                = day(2015 + static_cast<int>(random() % 2), 1 + static_cast<unsigned>(random() % 12), 1);
    }
    if (coin(random))
        answer.attachments = {file()};
    return answer;
}

std::vector<Advice> adviseRow(const Criterion &row, const Answer &answer)
{
    const auto rubric = sheetOf({row});
    const Answers answers{{answer}, {}};
    return advise(rubric, answers, year2015(), evaluate(rubric, answers, year2015()));
}

} // namespace

TEST(Advise, EarnsTheFullMaximumOfEveryRowWhenFollowed)
{
    Random random(2693);

    for (int round = 0; round < 50'000; ++round) {
        const auto row = anyRow(random);
        auto answer = anyAnswer(random, row);

        const auto before = scoreRow(row, answer);
        const auto advice = adviseRow(row, answer);
        ASSERT_EQ(advice.empty(), before.score == row.maximum) << "round " << round;
        if (advice.empty())
            continue;
        ASSERT_EQ(advice[0].lost, row.maximum - before.score);
        ASSERT_FALSE(advice[0].steps.empty());
        for (const auto &step : advice[0].steps)
            follow(step, row, answer);

        ASSERT_EQ(scoreRow(row, answer).score, row.maximum) << "round " << round;
    }
}

TEST(Advise, NamesTheLeastNumeratorThatPasses)
{
    const auto advice = adviseRow(ratio("60", Need::Required), withFigures({3, 7}));

    const auto &reach = std::get<step::ReachRatio>(advice.at(0).steps.at(0));
    EXPECT_EQ(reach.needed, 5);
    EXPECT_EQ(scoreRow(ratio("60", Need::Required), withFigures({4, 7})).status, Status::FailedTest);
}

TEST(Advise, NamesTheThresholdItselfWhereItIsAWholeNumber)
{
    const auto advice = adviseRow(ratio("60", Need::Required), withFigures({29, 50}));

    EXPECT_EQ(std::get<step::ReachRatio>(advice.at(0).steps.at(0)).needed, 30);
}

TEST(Advise, AsksForNoOtherDateWhereTheDocumentIsInTimeAndLacksItsNumber)
{
    auto withoutNumber = complete(day(2015, 6, 30));
    withoutNumber.number.clear();

    const auto advice = adviseRow(deadline(), withDocuments({withoutNumber}));

    ASSERT_EQ(advice.at(0).steps.size(), 1U);
    EXPECT_FALSE(std::get<step::GiveDocument>(advice[0].steps[0]).date);
}

TEST(Advise, AsksForAnotherDateWhereTheDocumentIsLateAndLacksItsNumber)
{
    auto withoutNumber = complete(day(2015, 7, 1));
    withoutNumber.number.clear();

    const auto advice = adviseRow(deadline(), withDocuments({withoutNumber}));

    ASSERT_EQ(advice.at(0).steps.size(), 2U);
    EXPECT_TRUE(std::get<step::GiveDocument>(advice[0].steps[0]).date);
    EXPECT_EQ(std::get<step::MeetDeadline>(advice[0].steps[1]).notAfter, day(2015, 6, 30));
}

TEST(Advise, AsksOnlyForWhatTheDocumentLacks)
{
    auto withoutDate = complete(day(2015, 3, 2));
    withoutDate.date.reset();

    const auto advice = adviseRow(document(Need::Required), withDocuments({withoutDate}));

    ASSERT_EQ(advice.at(0).steps.size(), 1U);
    const auto &give = std::get<step::GiveDocument>(advice[0].steps[0]);
    EXPECT_FALSE(give.number);
    EXPECT_TRUE(give.date);
}

TEST(Advise, ListsLargestLossFirstThenTheOrderOfTheSheet)
{
    const auto rubric = sheetOf({graded("2"), graded("5"), graded("2")});

    const auto all = advise(rubric, {}, year2015(), evaluate(rubric, {}, year2015()));

    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].criterion, 1U);
    EXPECT_EQ(all[1].criterion, 0U);
    EXPECT_EQ(all[2].criterion, 2U);
}

TEST(Advise, LeavesExemptRowsOut)
{
    auto rubric = sheetOf({graded("2")});
    rubric.criteria[0].declarations = {{"half", "½", "Phụ lục I", 1, 2}};
    const Answers answers{{}, {{"I.1.1", "half"}}};

    EXPECT_TRUE(advise(rubric, answers, year2015(), evaluate(rubric, answers, year2015())).empty());
}

TEST(Advise, CountsNoPointsThatACappedSumHasNoRoomFor)
{
    auto rubric = sheetOf({graded("4"), graded("4")});
    rubric.groups[0].maximum = rubric.sections[0].maximum = rubric.maximum = points("6");
    const Answers partly{{claimed("4")}, {}};
    const Answers fully{{claimed("4"), claimed("2")}, {}};

    EXPECT_EQ(
        advise(rubric, partly, year2015(), evaluate(rubric, partly, year2015())).at(0).lost, points("2"));
    EXPECT_TRUE(advise(rubric, fully, year2015(), evaluate(rubric, fully, year2015())).empty());
}

} // namespace bangdiem::testing
