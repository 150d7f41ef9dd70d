// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "scoring/evaluate.h"
#include "scoring/wording.h"

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

Json reasonJson(const WordedReason &reason)
{
    return {{"rule", reason.rule}, {"text", reason.text}, {"clause", reason.clause}};
}

/// What a score is asked of: the values, and the language of the reasons.
class ScoreView
{
public:
    ScoreView(const Dossier &dossier, Language language)
        : m_dossier(dossier)
        , m_rubric(dossier.rules())
        , m_sheet(evaluate(m_rubric, dossier.answers, dossier.heading.assessment))
        , m_language(language)
    {
    }

    Json json() const;
    std::string text() const;

private:
    Json sumJson(const std::string &id, const SumScore &sum, Points maximum, const std::string &clause) const;
    Json sectionJson(std::size_t index) const;
    Json criterionJson(std::size_t index) const;
    Json warningsJson() const;
    std::vector<WordedReason> reasonsOf(std::size_t criterion) const;
    void addSection(TextTable &table, std::size_t index) const;
    void addCriterion(TextTable &table, std::size_t index) const;
    std::string warningsText() const;
    std::string shown(Points value) const { return toText(value, m_language); }

    const Dossier &m_dossier;
    const Rubric &m_rubric;
    ScoreSheet m_sheet;
    Language m_language;
};

std::vector<WordedReason> ScoreView::reasonsOf(std::size_t criterion) const
{
    std::vector<WordedReason> reasons;
    for (const auto &reason : m_sheet.reasonsOf(criterion))
        reasons.push_back(word(reason, m_rubric, criterion, m_language));
    return reasons;
}

/// A sum that is cut says so.
Json ScoreView::sumJson(
    const std::string &id, const SumScore &sum, Points maximum, const std::string &clause) const
{
    Json json{{"id", id}, {"score", points(sum.score)}, {"max", points(maximum)}};
    if (sum.score != sum.sum)
        json["reasons"] = Json::array({reasonJson(wordSumCap(sum, maximum, clause, m_language))});
    return json;
}

Json ScoreView::sectionJson(std::size_t index) const
{
    const auto &section = m_rubric.sections[index];
    auto json = sumJson(section.id, m_sheet.sections[index], section.maximum, section.clause);
    json["groups"] = Json::array();
    for (std::size_t i = 0; i < m_rubric.groups.size(); ++i) {
        const auto &group = m_rubric.groups[i];
        if (group.section == index)
            json["groups"].push_back(sumJson(group.id, m_sheet.groups[i], group.maximum, group.clause));
    }
    return json;
}

Json ScoreView::criterionJson(std::size_t index) const
{
    const auto &score = m_sheet.criteria[index];
    const auto &criterion = m_rubric.criteria[index];
    Json json{{"id", criterion.id}, {"score", points(score.score)}, {"max", points(criterion.maximum)},
        {"status", statusName(score.status)}, {"reasons", Json::array()}};
    for (const auto &reason : reasonsOf(index))
        json["reasons"].push_back(reasonJson(reason));
    return json;
}

Json ScoreView::warningsJson() const
{
    auto list = Json::array();
    for (const auto &warning : m_sheet.warnings) {
        const auto worded
            = word(warning, m_rubric, m_dossier.answers, m_dossier.heading.assessment, m_language);
        auto criteria = Json::array();
        for (const auto index : worded.criteria)
            criteria.push_back(m_rubric.criteria[index].id);
        list.push_back({{"criteria", criteria}, {"text", worded.text}});
    }
    return list;
}

Json ScoreView::json() const
{
    Json json{{"rubric", m_rubric.id}, {"year", m_dossier.heading.assessment.year},
        {"total", points(m_sheet.total.score)}, {"max", points(m_rubric.maximum)},
        {"answered", m_sheet.answered}, {"criteria_count", m_rubric.criteria.size()},
        {"sections", Json::array()}, {"criteria", Json::array()}};
    for (std::size_t i = 0; i < m_rubric.sections.size(); ++i)
        json["sections"].push_back(sectionJson(i));
    for (std::size_t i = 0; i < m_rubric.criteria.size(); ++i)
        json["criteria"].push_back(criterionJson(i));
    json["warnings"] = warningsJson();
    if (m_sheet.total.score != m_sheet.total.sum)
        json["reasons"] = Json::array(
            {reasonJson(wordSumCap(m_sheet.total, m_rubric.maximum, m_rubric.source.appendix, m_language))});
    return json;
}

void ScoreView::addCriterion(TextTable &table, std::size_t index) const
{
    const auto &score = m_sheet.criteria[index];
    table.add({"    " + m_rubric.criteria[index].id, shown(score.score),
        "/ " + shown(m_rubric.criteria[index].maximum), word(score.status, m_language),
        wordTogether(m_sheet.reasonsOf(index), m_rubric, index, m_language)});
}

void ScoreView::addSection(TextTable &table, std::size_t index) const
{
    const auto &section = m_rubric.sections[index];
    const auto addSum = [&](const std::string &id, const SumScore &sum, Points maximum, const auto &part) {
        const auto cut
            = sum.score == sum.sum ? std::string() : wordSumCap(sum, maximum, part.clause, m_language).text;
        table.add(
            {id, shown(sum.score), "/ " + shown(maximum), {}, part.text + (cut.empty() ? "" : " — ") + cut});
    };
    addSum(section.id, m_sheet.sections[index], section.maximum, section);
    for (std::size_t i = section.firstCriterion; i < section.endCriterion; ++i) {
        const auto group = m_rubric.criteria[i].group;
        if (group && m_rubric.groups[*group].firstCriterion == i)
            addSum("  " + m_rubric.groups[*group].id, m_sheet.groups[*group], m_rubric.groups[*group].maximum,
                m_rubric.groups[*group]);
        addCriterion(table, i);
    }
}

std::string ScoreView::warningsText() const
{
    const auto warnings = warningsJson();
    if (warnings.empty())
        return {};
    std::string text = '\n' + say({"Cần xem lại:", "To look at:"}, m_language) + '\n';
    for (const auto &warning : warnings)
        text += "  - " + onOneLine(warning["text"].get<std::string>()) + '\n';
    return text;
}

std::string ScoreView::text() const
{
    TextTable table({Left, Right, Left, Left, Left});
    for (std::size_t i = 0; i < m_rubric.sections.size(); ++i)
        addSection(table, i);
    const auto answered = std::to_string(m_sheet.answered) + '/' + std::to_string(m_rubric.criteria.size());
    return titleLine(m_dossier, m_language) + say({"Tổng điểm: ", "Total: "}, m_language)
        + shown(m_sheet.total.score) + " / " + shown(m_rubric.maximum)
        + say({" (đã trả lời {} tiêu chí)\n\n", " ({} criteria answered)\n\n"}, m_language, answered)
        + table.text() + warningsText();
}

Outcome score(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const ScoreView view(file->dossier(), request.language);
    return Output{view.json(), view.text()};
}

} // namespace

Command scoreCommand()
{
    return {"score", {"điểm của từng mục, kèm lý do của mỗi điểm", "the score of every row with its reasons"},
        {kDossierArgument}, {}, {}, score};
}

} // namespace bangdiem::cli
