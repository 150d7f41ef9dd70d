// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/wording.h"

#include "scoring/evidence.h"
#include "scoring/phrases.h"

namespace bangdiem {

namespace {

/// "Tổng số cán bộ công chức:" as the sheet prints it, without its colon.
std::string staffLabel(const Rubric &rubric)
{
    auto label = rubric.texts.staffLabel;
    while (!label.empty() && (label.back() == ':' || label.back() == ' '))
        label.pop_back();
    return label;
}

/// One overload a warning: a new warning without words does not compile.
class WarningWords
{
public:
    WarningWords(
        const Rubric &rubric, const Answers &answers, const Assessment &assessment, Language language)
        : m_rubric(rubric)
        , m_answers(answers)
        , m_assessment(assessment)
        , m_language(language)
    {
    }

    WordedWarning operator()(const warning::FigureDiffers &differs) const
    {
        const auto &check = m_rubric.crossChecks[differs.crossCheck];
        WordedWarning worded;
        std::string label;
        std::string values;
        for (const auto &place : check.places) {
            const auto figure = givenFigure(place);
            if (!figure)
                continue;
            const auto &criterion = m_rubric.criteria[place.criterion];
            worded.criteria.push_back(place.criterion);
            if (label.empty())
                label = figureText(criterion, place.figure);
            append(values, *figure, say(m_language, "mục {0}", "row {0}", {criterion.id}));
        }
        if (check.withStaff && m_assessment.staff > 0)
            append(values, m_assessment.staff, "“" + staffLabel(m_rubric) + "”");
        worded.text = say(
            m_language, "Số liệu {0} không khớp nhau: {1}", "The figures {0} differ: {1}", {label, values});
        return worded;
    }

    WordedWarning operator()(const warning::DocumentOutsideYear &outside) const
    {
        const auto &document = documentOf(outside.criterion, outside.document);
        return {{outside.criterion},
            say(m_language, "Văn bản {0} ngày {1} không thuộc năm đánh giá {2}",
                "The document {0} of {1} is not of the assessment year {2}",
                {document.number, toText(*document.date), std::to_string(m_assessment.year)})};
    }

    WordedWarning operator()(const warning::DocumentIncomplete &incomplete) const
    {
        const auto &document = documentOf(incomplete.criterion, incomplete.document);
        return {{incomplete.criterion},
            upperFirst(say(m_language, "{0}{1} không được tính: {2}", "{0}{1} does not count: {2}",
                {documentText(incomplete.document, m_language), nameOf(document), faultsText(document)}))};
    }

private:
    const Document &documentOf(std::size_t criterion, std::size_t document) const
    {
        return m_answers.criteria[criterion].documents[document];
    }

    std::optional<std::int64_t> givenFigure(const CrossCheck::Place &place) const
    {
        if (place.criterion >= m_answers.criteria.size())
            return std::nullopt;
        return figureOf(m_answers.criteria[place.criterion], place.figure);
    }

    void append(std::string &values, std::int64_t figure, const std::string &place) const
    {
        values += (values.empty() ? "" : "; ") + countText(figure, m_language) + " (" + place + ")";
    }

    static std::string nameOf(const Document &document)
    {
        const auto &name = document.number.empty() ? document.title : document.number;
        return name.empty() ? std::string() : " (" + name + ")";
    }

    std::string faultsText(const Document &document) const
    {
        const auto faults = faultsOf(document, m_assessment.asOf);
        if (faults.number && faults.date)
            return say(m_language, "thiếu số và ngày ban hành", "its number and date are missing");
        if (faults.number && faults.afterAssessment)
            return say(m_language, "thiếu số, ngày ban hành sau ngày đánh giá",
                "its number is missing and its date is after the assessment date");
        if (faults.number)
            return say(m_language, "thiếu số", "its number is missing");
        if (faults.date)
            return say(m_language, "thiếu ngày ban hành", "its date is missing");
        return say(m_language, "ngày ban hành {0} sau ngày đánh giá {1}",
            "its date {0} is after the assessment date {1}",
            {toText(*document.date), toText(m_assessment.asOf)});
    }

    const Rubric &m_rubric;
    const Answers &m_answers;
    const Assessment &m_assessment;
    Language m_language;
};

} // namespace

WordedWarning word(const Warning &warning, const Rubric &rubric, const Answers &answers,
    const Assessment &assessment, Language language)
{
    return std::visit(WarningWords(rubric, answers, assessment, language), warning);
}

} // namespace bangdiem
