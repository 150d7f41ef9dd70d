// SPDX-License-Identifier: GPL-3.0-or-later
#include "shippeddossiers.h"

#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

namespace bangdiem {

namespace {

using namespace std::chrono_literals;

std::vector<std::optional<std::int64_t>> passingFigures(const Criterion &criterion)
{
    return std::vector<std::optional<std::int64_t>>(criterion.figures.size(), 42);
}

Answer fullAnswer(const Criterion &criterion)
{
    Answer answer;
    answer.claim = criterion.maximum;
    answer.figures = passingFigures(criterion);
    if (criterion.documentNeed != Need::None)
        answer.documents.push_back({"12/QĐ-STC", Date(2015y / 3 / 16), "Quy chế", "3", {}});
    if (criterion.attachmentNeed != Need::None)
        answer.attachments.push_back({1, "minh-chung.pdf", 10, std::string(64, 'a')});
    return answer;
}

} // namespace

Dossier blankDossier(const std::string &rubricId)
{
    const auto *shipped = findBuiltinRubric(rubricId);
    auto rubric = readRubric(shipped->json).value();
    Dossier dossier;
    dossier.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, Date(2015y / 12 / 31), 42}, {}};
    dossier.rubric
        = std::make_shared<CarriedRubric>(CarriedRubric{std::move(rubric), std::string(shipped->json), {}});
    return dossier;
}

Dossier fullDossier(const std::string &rubricId)
{
    auto dossier = blankDossier(rubricId);
    for (const auto &criterion : dossier.rules().criteria)
        dossier.answers.criteria.push_back(fullAnswer(criterion));
    return dossier;
}

Dossier mixedDossier(const std::string &rubricId)
{
    auto dossier = fullDossier(rubricId);
    for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
        auto &answer = dossier.answers.criteria[i];
        const bool isGraded = std::holds_alternative<GradedRule>(dossier.rules().criteria[i].rule);
        if (i % 7 == 3)
            answer = {};
        else if (i % 5 == 2)
            answer.documents.clear();
        else if (isGraded)
            answer.claim = Points::fromUnits(12'500);
    }
    return dossier;
}

} // namespace bangdiem
