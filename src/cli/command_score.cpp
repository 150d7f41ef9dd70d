// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/scorejson.h"
#include "cli/textout.h"
#include "scoring/grading.h"

namespace bangdiem::cli {

namespace {

/// The lines of a score that a person reads.
class ScoreTable
{
public:
    ScoreTable(const Rubric &rubric, const ScoreSheet &sheet, Language language)
        : m_rubric(rubric)
        , m_sheet(sheet)
        , m_language(language)
    {
        for (std::size_t i = 0; i < rubric.sections.size(); ++i)
            addSection(i);
    }

    std::string text() const { return m_table.text(); }

private:
    void addSection(std::size_t index)
    {
        const auto &section = m_rubric.sections[index];
        addSum({}, section, m_sheet.sections[index]);
        for (std::size_t i = section.firstCriterion; i < section.endCriterion; ++i) {
            const auto group = m_rubric.criteria[i].group;
            if (group && m_rubric.groups[*group].firstCriterion == i)
                addSum("  ", m_rubric.groups[*group], m_sheet.groups[*group]);
            addCriterion(i);
        }
    }

    template <typename Part> void addSum(const std::string &indent, const Part &part, const SumScore &sum)
    {
        auto text = part.text;
        if (sum.score != sum.sum)
            text += " — " + wordSumCap(sum, sum.maximum, part.clause, m_language).text;
        add(indent + part.id, sum.score, sum.maximum, {}, text);
    }

    void addCriterion(std::size_t index)
    {
        const auto &criterion = m_rubric.criteria[index];
        const auto &score = m_sheet.criteria[index];
        add((criterion.group ? "    " : "  ") + criterion.id, score.score, criterion.maximum,
            word(score.status, m_language),
            wordTogether(m_sheet.reasonsOf(index), m_rubric, index, m_language));
    }

    void add(const std::string &id, Points score, Points maximum, const std::string &status,
        const std::string &text)
    {
        m_table.add({id, toText(score, m_language), "/ " + toText(maximum, m_language), status, text});
    }

    using Align = TextTable::Align;

    const Rubric &m_rubric;
    const ScoreSheet &m_sheet;
    Language m_language;
    TextTable m_table{{Align::Left, Align::Right, Align::Left, Align::Left, Align::Left}};
};

std::string totalText(const Rubric &rubric, const ScoreSheet &sheet, Language language)
{
    const auto answered = std::to_string(sheet.answered) + '/' + std::to_string(rubric.criteria.size());
    auto text = say({"Tổng điểm: ", "Total: "}, language) + toText(sheet.total.score, language) + " / "
        + toText(sheet.total.maximum, language)
        + say({" (đã trả lời {} tiêu chí)\n", " ({} criteria answered)\n"}, language, answered);
    if (sheet.total.score != sheet.total.sum)
        text += wordSumCap(sheet.total, sheet.total.maximum, rubric.source.appendix, language).text + '\n';
    if (const auto *grade = gradeOf(rubric, sheet))
        text += say({"Xếp loại: {}\n", "Grade: {}\n"}, language, grade->label);
    return text + '\n';
}

std::string warningsText(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    std::string text;
    for (const auto &warning : wordedWarnings(dossier, sheet, language))
        text += "  - " + onOneLine(warning.text) + '\n';
    return text.empty() ? text : '\n' + say({"Cần xem lại:", "To look at:"}, language) + '\n' + text;
}

Outcome score(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = file->dossier();
    const auto &rubric = dossier.rules();
    const auto sheet = evaluate(rubric, dossier.answers, dossier.heading.assessment);
    return Output{scoreJson(dossier, sheet, request.language),
        titleLine(dossier, request.language) + totalText(rubric, sheet, request.language)
            + ScoreTable(rubric, sheet, request.language).text()
            + warningsText(dossier, sheet, request.language)};
}

} // namespace

Command scoreCommand()
{
    return {"score", {"Điểm của từng mục, kèm lý do của mỗi điểm", "The score of every row with its reasons"},
        {kDossierArgument}, {}, {}, score};
}

} // namespace bangdiem::cli
