// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "dossier/part.h"
#include "scoring/advise.h"
#include "scoring/wording.h"

namespace bangdiem::cli {

namespace {

struct WordedAdvice {
    std::size_t criterion = 0;
    Points lost;
    std::vector<std::string> steps;
};

std::vector<WordedAdvice> wordedAdvice(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    std::vector<WordedAdvice> list;
    for (const auto &advice : advise(dossier.rules(), dossier.answers, dossier.heading.assessment, sheet)) {
        if (!isToAnswer(dossier, advice.criterion))
            continue;
        auto &worded = list.emplace_back(WordedAdvice{advice.criterion, advice.lost, {}});
        for (const auto &step : advice.steps)
            worded.steps.push_back(word(step, dossier.rules(), advice.criterion, language));
    }
    return list;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

Outcome run(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = file->dossier();
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto language = request.language;

    Output output;
    output.json = {{"rubric", dossier.rules().id}, {"year", dossier.heading.assessment.year},
        {"total", points(sheet.total.score)}, {"max", points(sheet.total.maximum)},
        {"advice", Json::array()}};
    TextTable table({TextTable::Align::Right, TextTable::Align::Left, TextTable::Align::Left});
    for (const auto &advice : wordedAdvice(dossier, sheet, language)) {
        const auto &id = dossier.rules().criteria[advice.criterion].id;
        output.json["advice"].push_back({{"id", id}, {"lost", points(advice.lost)}, {"steps", advice.steps}});
        table.add({'+' + toText(advice.lost, language), id, joined(advice.steps)});
    }
    output.text = titleLine(dossier, language) + say({"Tổng điểm: ", "Total: "}, language)
        + toText(sheet.total.score, language) + " / " + toText(sheet.total.maximum, language) + "\n\n"
        + table.text();
    if (output.json["advice"].empty())
        output.text += say({"Không còn điểm nào để mất.\n", "No points are lost.\n"}, language);
    return output;
}

} // namespace

Command adviseCommand()
{
    return {"advise",
        {"Những điểm còn mất, nhiều nhất trước, và cách giành lại",
            "Points still lost, largest first, and what would earn each"},
        {kDossierArgument}, {}, {}, run};
}

} // namespace bangdiem::cli
