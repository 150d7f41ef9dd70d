// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/wording.h"

#include "scoring/phrases.h"
#include "scoring/wordedparts.h"

namespace bangdiem {

namespace {

/// One overload a step: a new step without words does not compile.
class StepWords
{
public:
    StepWords(const Rubric &rubric, std::size_t criterion, Language language)
        : m_rubric(rubric)
        , m_criterion(rubric.criteria[criterion])
        , m_language(language)
    {
    }

    std::string operator()(const step::AnswerRow &) const
    {
        if (isGraded())
            return words("tự chấm điểm, tối đa {0}", "claim points, up to {0}", {maximum()});
        return words("trả lời “Có” nếu đã thực hiện", "answer yes if it is done");
    }

    std::string operator()(const step::ClaimMore &) const
    {
        if (isGraded())
            return words(
                "tự chấm đủ {0} nếu đã thực hiện đủ", "claim all {0} if all of it is done", {maximum()});
        return words("chọn “Có” nếu đã thực hiện", "choose yes if it is done");
    }

    std::string operator()(const step::GiveFigures &) const
    {
        std::string labels;
        for (std::size_t i = 0; i < m_criterion.figures.size(); ++i)
            labels += (i == 0 ? "" : ", ") + figureText(m_criterion, i);
        return words("nhập đúng và đủ số liệu {0}", "give full and possible figures for {0}", {labels})
            + testText();
    }

    std::string operator()(const step::GiveDocument &give) const
    {
        const auto day = toText(give.notAfter);
        if (!give.date)
            return words("nhập số văn bản", "give the document's number");
        if (!give.number)
            return words("nhập ngày ban hành văn bản (không sau {0})",
                "give the document's date (not after {0})", {day});
        return words("nhập số và ngày ban hành văn bản (không sau {0})",
            "give the document's number and date (not after {0})", {day});
    }

    std::string operator()(const step::AttachFile &) const
    {
        return words("đính kèm tệp minh chứng", "attach the evidence file");
    }

    std::string operator()(const step::ReachRatio &reach) const
    {
        const auto &test = std::get<RatioTest>(std::get<AllOrNothingRule>(m_criterion.rule).test);
        return words("{0} đạt ít nhất {1} trên {2} (từ {3} trở lên)",
            "bring {0} to at least {1} of {2} ({3} or more)",
            {figureText(m_criterion, test.numerator), countText(reach.needed, m_language),
                countText(reach.denominator, m_language), percentText(reach.atLeast, m_language)});
    }

    std::string operator()(const step::ReachCount &reach) const
    {
        const auto &test = std::get<CountTest>(std::get<AllOrNothingRule>(m_criterion.rule).test);
        return words("{0} đạt từ {1} trở lên", "bring {0} to {1} or more",
            {figureText(m_criterion, test.figure), countText(reach.atLeast, m_language)});
    }

    std::string operator()(const step::MeetDeadline &meet) const
    {
        return words("văn bản ban hành chậm nhất ngày {0}", "a document dated {0} at the latest",
            {toText(meet.notAfter)});
    }

    std::string operator()(const step::EarnPart &earn) const
    {
        return PartWords(m_rubric, m_criterion, m_language).target(earn.part);
    }

    std::string operator()(const step::OpenGate &gate) const
    {
        return words(
            "mục {0} phải có điểm trước", "row {0} must score first", {m_rubric.criteria[gate.criterion].id});
    }

private:
    bool isGraded() const { return std::holds_alternative<GradedRule>(m_criterion.rule); }
    std::string maximum() const
    {
        return toText(m_criterion.maximum, m_language) + say(m_language, " điểm", " points");
    }
    std::string words(std::string_view vietnamese, std::string_view english,
        const std::vector<std::string> &details = {}) const
    {
        return say(m_language, vietnamese, english, details);
    }

    std::string testText() const
    {
        const auto *rule = std::get_if<AllOrNothingRule>(&m_criterion.rule);
        if (const auto *ratio = rule ? std::get_if<RatioTest>(&rule->test) : nullptr)
            return words(", đạt từ {0} trở lên", ", {0} or more", {percentText(ratio->atLeast, m_language)});
        if (const auto *count = rule ? std::get_if<CountTest>(&rule->test) : nullptr)
            return words(", từ {0} trở lên", ", {0} or more", {countText(count->atLeast, m_language)});
        return {};
    }

    const Rubric &m_rubric;
    const Criterion &m_criterion;
    Language m_language;
};

} // namespace

std::string word(const Step &step, const Rubric &rubric, std::size_t criterion, Language language)
{
    return std::visit(StepWords(rubric, criterion, language), step);
}

} // namespace bangdiem
