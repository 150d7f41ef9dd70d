// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierjson.h"

#include "cli/jsonout.h"
#include "dossier/answersjson.h"
#include "storage/extract.h"

#include <algorithm>

namespace bangdiem::cli {

namespace {

/// Where `extract` puts the attachments of a row in a folder that was empty.
std::vector<std::string> extractedPaths(const Criterion &criterion, const Answer &answer)
{
    std::vector<std::string> paths;
    for (const auto &attachment : answer.attachments) {
        const auto name = safeFileName(attachment.name);
        std::string path;
        for (int number = 1; path.empty() || std::ranges::find(paths, path) != paths.end(); ++number)
            path = safeFileName(criterion.id) + '/' + numberedFileName(name, number);
        paths.push_back(std::move(path));
    }
    return paths;
}

Json answerJson(const Criterion &criterion, const Answer &answer)
{
    auto row = Json::parse(toJson(answer, criterion), nullptr, false);
    const auto paths = extractedPaths(criterion, answer);
    row.erase("attachments");
    row.erase("earlier");
    for (const auto &path : paths)
        row["attachments"].push_back(path);
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        row["documents"][i].erase("file");
        for (std::size_t file = 0; file < paths.size(); ++file) {
            if (answer.documents[i].content == answer.attachments[file].content)
                row["documents"][i]["file"] = paths[file];
        }
    }
    return row;
}

} // namespace

Json answersJson(const Dossier &dossier)
{
    Json answers{{"declared", Json::object()}, {"criteria", Json::object()}};
    for (const auto &declared : dossier.answers.declared)
        answers["declared"][declared.target].push_back(declared.id);
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        const auto &answer = dossier.answers.criteria[i];
        const auto &criterion = dossier.rules().criteria[i];
        if (!isBlank(answer) || !answer.units.empty())
            answers["criteria"][criterion.id] = answerJson(criterion, answer);
    }
    return answers;
}

Json evidenceJson(const Dossier &dossier)
{
    auto list = Json::array();
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        const auto &criterion = dossier.rules().criteria[i];
        const auto &answer = dossier.answers.criteria[i];
        const auto paths = extractedPaths(criterion, answer);
        for (std::size_t file = 0; file < paths.size(); ++file) {
            const auto &attachment = answer.attachments[file];
            list.push_back({{"criterion", criterion.id}, {"name", attachment.name}, {"path", paths[file]},
                {"size", attachment.size}, {"sha256", attachment.sha256}});
        }
    }
    return list;
}

Json earlierJson(const Dossier &dossier)
{
    auto rows = Json::object();
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        const auto &criterion = dossier.rules().criteria[i];
        const auto &answer = dossier.answers.criteria[i];
        if (answer.earlier)
            rows[criterion.id] = Json::parse(toJson(answer, criterion), nullptr, false)["earlier"];
    }
    return rows;
}

Json partJson(const Dossier &dossier)
{
    Json part{{"source", dossier.part->source}, {"rows", Json::array()}};
    for (const auto row : dossier.part->rows)
        part["rows"].push_back(dossier.rules().criteria[row].id);
    return part;
}

Json headingJson(const Heading &heading)
{
    const auto &assessment = heading.assessment;
    return {{"agency", heading.agency}, {"place", heading.place}, {"staff", assessment.staff},
        {"year", assessment.year}, {"as_of", toIsoText(assessment.asOf)}, {"units", heading.units}};
}

} // namespace bangdiem::cli
