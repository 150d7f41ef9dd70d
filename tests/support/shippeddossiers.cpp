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

void enterByUnit(Answer &answer, std::size_t figures)
{
    for (std::int64_t part = 1; part <= 3; ++part) {
        const auto unit = part == 1 ? std::string("Văn phòng") : "Phòng " + std::to_string(part);
        answer.units.push_back({unit, Figures(figures, part * 1'000)});
    }
    answer.units.back().figures.front().reset();
    answer.figures = sumOf(answer.units);
}

Declared firstDeclaration(const Rubric &rubric)
{
    for (const auto &group : rubric.groups)
        if (!group.declarations.empty())
            return {group.id, group.declarations.front().id};
    for (const auto &criterion : rubric.criteria)
        if (!criterion.declarations.empty())
            return {criterion.id, criterion.declarations.front().id};
    return {};
}

} // namespace

Dossier blankDossier(const std::string &rubricId)
{
    const auto *shipped = findBuiltinRubric(rubricId);
    auto rubric = readRubric(shipped->json).value();
    Dossier dossier;
    dossier.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    dossier.heading = {"Sở Tài chính", "Tây Ninh", {2015, Date(2015y / 12 / 31), 42}, {}};
    dossier.rubric = std::make_shared<CarriedRubric>(
        CarriedRubric{std::move(rubric), std::string(shipped->json), std::string(64, '5')});
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

Dossier documentedDossier(const std::string &rubricId)
{
    auto dossier = mixedDossier(rubricId);
    const auto &criteria = dossier.rules().criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        auto &answer = dossier.answers.criteria[i];
        if (!criteria[i].figures.empty())
            enterByUnit(answer, criteria[i].figures.size());
        if (i % 4 == 0)
            answer.links = {"https://tayninh.gov.vn/a?b=c&d", "https://tayninh.gov.vn/e"};
        if (i % 6 == 1)
            answer.note = "Dòng thứ nhất\nDòng thứ hai";
        if (!answer.documents.empty())
            answer.documents.push_back({"", Date(2016y / 1 / 4), "Sửa đổi quy chế", "3-5", {}});
        for (auto &document : answer.documents)
            if (!answer.attachments.empty())
                document.content = answer.attachments.front().content;
    }
    dossier.answers.criteria[2].claim = Points::fromInteger(99);
    dossier.answers.declared = {firstDeclaration(dossier.rules())};
    return dossier;
}

} // namespace bangdiem
