// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scorejson.h"

#include "cli/jsonout.h"
#include "scoring/grading.h"

namespace bangdiem::cli {

namespace {

Json reasonJson(const WordedReason &reason)
{
    return {{"rule", reason.rule}, {"text", reason.text}, {"clause", reason.clause}};
}

/// The parts of `score --json`.
class ScoreParts
{
public:
    ScoreParts(const Rubric &rubric, const ScoreSheet &sheet, Language language)
        : m_rubric(rubric)
        , m_sheet(sheet)
        , m_language(language)
    {
    }

    /// "reasons" of a sum that is cut; nothing otherwise.
    void addCut(Json &json, const SumScore &sum, Points maximum, const std::string &clause) const
    {
        if (sum.score != sum.sum)
            json["reasons"] = Json::array({reasonJson(wordSumCap(sum, maximum, clause, m_language))});
    }

    Json section(std::size_t index) const
    {
        const auto &section = m_rubric.sections[index];
        auto json = sum(section.id, m_sheet.sections[index], section.clause);
        json["groups"] = Json::array();
        for (std::size_t i = 0; i < m_rubric.groups.size(); ++i) {
            const auto &group = m_rubric.groups[i];
            if (group.section == index)
                json["groups"].push_back(sum(group.id, m_sheet.groups[i], group.clause));
        }
        return json;
    }

    Json criterion(std::size_t index) const
    {
        const auto &score = m_sheet.criteria[index];
        const auto &criterion = m_rubric.criteria[index];
        Json json{{"id", criterion.id}, {"score", points(score.score)}, {"max", points(criterion.maximum)},
            {"status", statusName(score.status)}, {"reasons", Json::array()}};
        for (const auto &reason : m_sheet.reasonsOf(index))
            json["reasons"].push_back(reasonJson(word(reason, m_rubric, index, m_language)));
        return json;
    }

    Json warning(const WordedWarning &worded) const
    {
        Json json{{"criteria", Json::array()}, {"text", worded.text}};
        for (const auto index : worded.criteria)
            json["criteria"].push_back(m_rubric.criteria[index].id);
        return json;
    }

private:
    Json sum(const std::string &id, const SumScore &sum, const std::string &clause) const
    {
        Json json{{"id", id}, {"score", points(sum.score)}, {"max", points(sum.maximum)}};
        addCut(json, sum, sum.maximum, clause);
        return json;
    }

    const Rubric &m_rubric;
    const ScoreSheet &m_sheet;
    Language m_language;
};

} // namespace

Json scoreJson(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    const auto &rubric = dossier.rules();
    const ScoreParts parts(rubric, sheet, language);
    Json json{{"rubric", rubric.id}, {"year", dossier.heading.assessment.year},
        {"total", points(sheet.total.score)}, {"max", points(sheet.total.maximum)},
        {"answered", sheet.answered}, {"criteria_count", rubric.criteria.size()}, {"sections", Json::array()},
        {"criteria", Json::array()}, {"warnings", Json::array()}};
    for (std::size_t i = 0; i < rubric.sections.size(); ++i)
        json["sections"].push_back(parts.section(i));
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        json["criteria"].push_back(parts.criterion(i));
    for (const auto &worded : wordedWarnings(dossier, sheet, language))
        json["warnings"].push_back(parts.warning(worded));
    parts.addCut(json, sheet.total, sheet.total.maximum, rubric.source.appendix);
    if (!rubric.grades.empty()) {
        const auto *grade = gradeOf(rubric, sheet);
        json["grade"] = grade ? Json(grade->label) : Json();
    }
    return json;
}

std::vector<WordedWarning> wordedWarnings(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    std::vector<WordedWarning> list;
    for (const auto &warning : sheet.warnings)
        list.push_back(word(warning, dossier.rules(), dossier.answers, dossier.heading.assessment, language));
    return list;
}

} // namespace bangdiem::cli
