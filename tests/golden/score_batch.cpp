// SPDX-License-Identifier: GPL-3.0-or-later
// Scores dossiers in bulk for independent_scorer.py: one JSON object a line in, one a line out.
// In: {"builtin": id or "rubric": JSON text, "year": 2015, "as_of": "2015-12-31", "staff": 50, "answers":
// ANSWERS.json as text}. Out: all scores in units of 1/10,000 point, or {"refused": [names of the errors]}.
#include "dossier/answersjson.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "scoring/evaluate.h"

#include "madeupanswers.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <unordered_map>

using namespace bangdiem;

namespace {

using Json = nlohmann::json;

Json refusal(const std::vector<Error> &errors)
{
    auto names = Json::array();
    for (const auto &error : errors)
        names.push_back(errorName(error.code));
    return {{"refused", names}};
}

Json sumsOf(const std::vector<SumScore> &sums)
{
    auto all = Json::array();
    for (const auto &sum : sums)
        all.push_back({sum.sum.units(), sum.score.units()});
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

Json toJson(const ScoreSheet &sheet)
{
    auto rows = Json::array();
    for (const auto &row : sheet.criteria)
        rows.push_back({row.score.units(), statusName(row.status)});
    return {{"criteria", rows}, {"groups", sumsOf(sheet.groups)}, {"sections", sumsOf(sheet.sections)},
        {"total", {sheet.total.sum.units(), sheet.total.score.units()}}, {"answered", sheet.answered},
        {"warnings", warningsOf(sheet)}};
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

Json scored(const Json &line)
{
    const auto rubric = rubricOf(line);
    if (!rubric)
        return refusal(rubric.error());
    const auto input = readAnswersJson(line.at("answers").get<std::string>(), *rubric);
    if (!input)
        return refusal(input.error());
    const Assessment assessment{
        line.at("year"), parseIsoDate(line.at("as_of").get<std::string>()).value(), line.at("staff")};
    return toJson(evaluate(*rubric, golden::answersOf(*input, *rubric), assessment));
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << scored(Json::parse(line)).dump() << '\n';
}
