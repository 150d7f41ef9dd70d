// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparison.h"

#include "scoring/evaluate.h"

namespace bangdiem {

namespace {

const Answer &answerOf(const Dossier &dossier, std::size_t criterion)
{
    static const Answer kBlank;
    const auto &rows = dossier.answers.criteria;
    return criterion < rows.size() ? rows[criterion] : kBlank;
}

/// The answers with the evidence that was rejected taken away.
Answers judgedAnswers(const Dossier &dossier, const Review &review)
{
    auto answers = dossier.answers;
    for (std::size_t i = 0; i < answers.criteria.size(); ++i)
        if (rowOf(review, i).verdict == RowVerdict::RejectEvidence)
            answers.criteria[i] = withoutEvidence(std::move(answers.criteria[i]));
    return answers;
}

GivenPoints adjustedPoints(const Review &review)
{
    GivenPoints given;
    for (const auto &row : review.rows)
        given.push_back(row.verdict == RowVerdict::Adjust ? row.score : std::nullopt);
    return given;
}

} // namespace

Comparison compared(const Dossier &dossier, const Rubric &rules, const Review &review, const Cohort &cohort)
{
    const auto &assessment = dossier.heading.assessment;
    return {evaluate(dossier.rules(), dossier.answers, assessment),
        evaluate(rules, dossier.answers, assessment, cohort),
        evaluateWith(adjustedPoints(review), rules, judgedAnswers(dossier, review), assessment, cohort)};
}

Points scoreWithoutEvidence(
    const Dossier &dossier, const Rubric &rules, std::size_t criterion, const Cohort &cohort)
{
    auto answers = dossier.answers;
    answers.criteria.resize(rules.criteria.size());
    answers.criteria[criterion] = withoutEvidence(answerOf(dossier, criterion));
    return evaluate(rules, answers, dossier.heading.assessment, cohort).criteria[criterion].score;
}

std::vector<Cohort::Best> measuresOf(const Dossier &dossier, const Rubric &rules)
{
    std::vector<Cohort::Best> measures;
    raiseBests(
        measures, rules, dossier.answers, evaluate(rules, dossier.answers, dossier.heading.assessment));
    return measures;
}

} // namespace bangdiem
