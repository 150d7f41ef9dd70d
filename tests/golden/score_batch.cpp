// SPDX-License-Identifier: GPL-3.0-or-later
// Scores dossiers in bulk for independent_scorer.py: one JSON object a line in, one a line out.
// In: {"builtin": id or "rubric": JSON text, "year": 2015, "as_of": "2015-12-31", "staff": 50, "answers":
// ANSWERS.json as text}. Out: all scores in units of 1/10,000 point, or {"refused": [errors]} of the answers,
// or
// {"rubric refused": [errors]}.
#include "dossier/answersjson.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "scoring/evaluate.h"
#include "scoring/grading.h"

#include "madeupanswers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <unordered_map>

using namespace bangdiem;

namespace {

using Json = nlohmann::json;

Json refusal(const char *what, const std::vector<Error> &errors)
{
    auto lines = Json::array();
    for (const auto &error : errors)
        lines.push_back(error.where + ": " + describe(error, Language::English));
    return {{what, lines}};
}

Json sumsOf(const std::vector<SumScore> &sums)
{
    auto all = Json::array();
    for (const auto &sum : sums)
        all.push_back({sum.sum.units(), sum.score.units(), sum.maximum.units()});
    return all;
}

/// How many warnings there are of each kind.
Json warningsOf(const ScoreSheet &sheet)
{
    int differs = 0;
    int outside = 0;
    int incomplete = 0;
    for (const auto &warning : sheet.warnings) {
        differs += std::holds_alternative<warning::FigureDiffers>(warning);
        outside += std::holds_alternative<warning::DocumentOutsideYear>(warning);
        incomplete += std::holds_alternative<warning::DocumentIncomplete>(warning);
    }
    return {differs, outside, incomplete};
}

Json toJson(const Rubric &rubric, const ScoreSheet &sheet)
{
    const auto *grade = gradeOf(rubric, sheet);
    auto rows = Json::array();
    for (const auto &row : sheet.criteria)
        rows.push_back({row.score.units(), statusName(row.status)});
    return {{"criteria", rows}, {"groups", sumsOf(sheet.groups)}, {"sections", sumsOf(sheet.sections)},
        {"total", {sheet.total.sum.units(), sheet.total.score.units(), sheet.total.maximum.units()}},
        {"answered", sheet.answered}, {"warnings", warningsOf(sheet)},
        {"grade", grade ? Json(grade->label) : Json()}};
}

/// A shipped rubric is read once; a text of its own is used once.
tl::expected<Rubric, Faults> rubricOf(const Json &line)
{
    static std::unordered_map<std::string, Rubric> shipped;
    if (line.contains("rubric"))
        return readRubric(line.at("rubric").get<std::string>());
    const auto id = line.at("builtin").get<std::string>();
    if (!shipped.contains(id))
        shipped.emplace(id, readRubric(findBuiltinRubric(id)->json).value());
    return shipped.at(id);
}

/// What the register knows: {"group": id or null, "reviewed": {row: points as text}, "others": [answers as
/// text]}.
Cohort cohortOf(const Json &line, const Rubric &rubric, const Answers &own, const Assessment &assessment)
{
    Cohort cohort;
    if (!line.contains("cohort"))
        return cohort;
    const auto &json = line.at("cohort");
    if (!json.at("group").is_null()) {
        const auto id = json.at("group").get<std::string>();
        const auto group = std::ranges::find(rubric.agencyGroups, id, &AgencyGroup::id);
        cohort.group = static_cast<std::size_t>(group - rubric.agencyGroups.begin());
    }
    for (const auto &[row, points] : json.at("reviewed").items())
        cohort.reviewed.push_back(
            {findCriterion(rubric, row).value(), Points::parse(points.get<std::string>()).value()});
    raiseBests(cohort.bests, rubric, own, evaluate(rubric, own, assessment));
    for (const auto &text : json.at("others")) {
        const auto others
            = golden::answersOf(readAnswersJson(text.get<std::string>(), rubric).value(), rubric);
        raiseBests(cohort.bests, rubric, others, evaluate(rubric, others, assessment));
    }
    return cohort;
}

Json scored(const Json &line)
{
    const auto rubric = rubricOf(line);
    if (!rubric)
        return refusal("rubric refused", rubric.error());
    const auto input = readAnswersJson(line.at("answers").get<std::string>(), *rubric);
    if (!input)
        return refusal("refused", input.error());
    const Assessment assessment{
        line.at("year"), parseIsoDate(line.at("as_of").get<std::string>()).value(), line.at("staff")};
    const auto answers = golden::answersOf(*input, *rubric);
    return toJson(
        *rubric, evaluate(*rubric, answers, assessment, cohortOf(line, *rubric, answers, assessment)));
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << scored(Json::parse(line)).dump() << '\n';
}
