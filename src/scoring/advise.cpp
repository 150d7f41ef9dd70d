// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/advise.h"

#include "scoring/evidence.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// Collects the steps of one row.
class RowAdviser
{
public:
    RowAdviser(const Criterion &criterion, const Answer &answer, const Assessment &assessment,
        std::span<const Reason> reasons)
        : m_criterion(criterion)
        , m_answer(answer)
        , m_assessment(assessment)
        , m_documents(holdDocuments(criterion, answer, assessment))
        , m_reasons(reasons)
    {
    }

    std::vector<Step> steps()
    {
        adviseOnFigures();
        adviseOnDocument();
        if (m_criterion.attachmentNeed == Need::Required && m_answer.attachments.empty())
            m_steps.push_back(step::AttachFile{});
        adviseOnParts();
        adviseOnClaim();
        for (const auto &reason : m_reasons)
            if (const auto *closed = std::get_if<reason::GateClosed>(&reason))
                m_steps.push_back(step::OpenGate{closed->criterion});
        return std::move(m_steps);
    }

private:
    bool isComputed() const { return std::holds_alternative<ComputedRule>(m_criterion.rule); }
    bool isGraded() const { return std::holds_alternative<GradedRule>(m_criterion.rule); }

    template <typename T> const T *test() const
    {
        const auto *rule = std::get_if<AllOrNothingRule>(&m_criterion.rule);
        return rule ? std::get_if<T>(&rule->test) : nullptr;
    }

    void adviseOnFigures()
    {
        const auto *ratio = test<RatioTest>();
        const auto *count = test<CountTest>();
        const bool given = anyFigureGiven(m_answer);
        const bool held = given && (ratio || count || isComputed());
        if (m_criterion.figuresNeed != Need::Required && !held)
            return;
        m_figuresGiven = true;
        std::vector<Reason> faults;
        addFigureFaults(faults, m_criterion, m_answer, true);
        if (!faults.empty())
            m_steps.push_back(step::GiveFigures{});
        else if (ratio)
            adviseOnRatio(*ratio);
        else if (count && *figureOf(m_answer, count->figure) < count->atLeast)
            m_steps.push_back(step::ReachCount{count->atLeast});
    }

    /// The parts that have their figures and less than their maximum; of alternatives, the one that counts.
    void adviseOnParts()
    {
        const bool isAnswered
            = m_steps.empty() || !std::holds_alternative<step::GiveFigures>(m_steps.front());
        if (!isComputed() || !isAnswered)
            return;
        const auto &parts = std::get<ComputedRule>(m_criterion.rule).parts;
        const auto adviseOn = [&](std::size_t part, reason::PointsSoFar points) {
            constexpr auto kUnits = reason::PointsSoFar::kUnitsPerPoint / Points::kUnitsPerOne;
            if (points.units < parts[part].maximum.units() * kUnits && counts(part))
                m_steps.push_back(step::EarnPart{part});
        };
        for (const auto &reason : m_reasons) {
            if (const auto *chosen = std::get_if<reason::OptionChosen>(&reason))
                adviseOn(chosen->part, chosen->points);
            else if (const auto *taken = std::get_if<reason::MeasureTaken>(&reason))
                adviseOn(taken->part, taken->points);
        }
    }

    /// Not one of the alternatives that another one beats.
    bool counts(std::size_t part) const
    {
        const auto &parts = std::get<ComputedRule>(m_criterion.rule).parts;
        return std::ranges::none_of(m_reasons, [&](const Reason &reason) {
            const auto *best = std::get_if<reason::BestTaken>(&reason);
            if (!best || (part >= best->part && part < parts[best->part].end))
                return false;
            auto above = best->part;
            do
                --above;
            while (parts[above].end <= best->part);
            return part > above && part < parts[above].end;
        });
    }

    void adviseOnRatio(const RatioTest &ratio)
    {
        const auto whole = *figureOf(m_answer, ratio.denominator);
        if (reaches(*figureOf(m_answer, ratio.numerator), whole, ratio.atLeast))
            return;
        m_steps.push_back(step::ReachRatio{leastNumerator(whole, ratio.atLeast), whole, ratio.atLeast});
    }

    void adviseOnDocument()
    {
        const auto deadline = deadlineOf(m_criterion, m_assessment);
        const bool held = m_documents.given && deadline;
        if (m_criterion.documentNeed != Need::Required && !held)
            return;
        m_documentGiven = true;
        const auto nearest = m_documents.complete ? step::GiveDocument{false, false, {}} : nearestDocument();
        if (!m_documents.complete)
            m_steps.push_back(nearest);
        if (deadline && !m_documents.inTime && (m_documents.complete || nearest.date))
            m_steps.push_back(step::MeetDeadline{*deadline});
    }

    /// A late date of an incomplete document has to be replaced as well, so it counts as lacking.
    step::GiveDocument nearestDocument() const
    {
        const auto deadline = deadlineOf(m_criterion, m_assessment);
        step::GiveDocument nearest{true, true, m_assessment.asOf};
        for (const auto &document : m_answer.documents) {
            const auto faults = faultsOf(document, m_assessment.asOf);
            const bool late = document.date && deadline && *document.date > *deadline;
            const step::GiveDocument lacking{
                faults.number, faults.date || faults.afterAssessment || late, m_assessment.asOf};
            if (lacking.number + lacking.date < nearest.number + nearest.date)
                nearest = lacking;
        }
        return nearest;
    }

    void adviseOnClaim()
    {
        if (!takesClaim(m_criterion)) {
            if (m_steps.empty())
                m_steps.push_back(step::GiveFigures{});
            return;
        }
        if (m_answer.claim) {
            if (*m_answer.claim < m_criterion.maximum)
                m_steps.push_back(step::ClaimMore{});
            return;
        }
        const bool implied = !isGraded()
            && (m_figuresGiven || m_documentGiven || anyFigureGiven(m_answer) || m_documents.given);
        if (!implied)
            m_steps.push_back(step::AnswerRow{});
    }

    static std::int64_t leastNumerator(std::int64_t denominator, Percent atLeast)
    {
        constexpr std::int64_t kUnitsOfTheWhole = 100 * Percent::kUnitsPerOne;
        return (atLeast.units() * denominator + kUnitsOfTheWhole - 1) / kUnitsOfTheWhole;
    }

    const Criterion &m_criterion;
    const Answer &m_answer;
    const Assessment &m_assessment;
    HeldDocuments m_documents;
    std::span<const Reason> m_reasons;
    bool m_figuresGiven = false; ///< They are there, or will be after the steps.
    bool m_documentGiven = false;
    std::vector<Step> m_steps;
};

/// What the sums above the row can still take; a pool is not in the total.
Points roomFor(const Rubric &rubric, const ScoreSheet &sheet, const Criterion &criterion)
{
    const auto roomOf = [](const SumScore &sum) { return sum.maximum - std::min(sum.sum, sum.maximum); };
    auto room = roomOf(sheet.sections[criterion.section]);
    if (!rubric.sections[criterion.section].pool) {
        SumScore total = sheet.total;
        total.maximum = total.rebasedFrom.value_or(total.maximum);
        for (std::size_t i = 0; i < rubric.sections.size(); ++i)
            if (rubric.sections[i].pool)
                total.sum -= sheet.sections[i].score;
        room = std::min(room, roomOf(total));
    }
    if (criterion.group)
        room = std::min(room, roomOf(sheet.groups[*criterion.group]));
    return room;
}

} // namespace

std::optional<Advice> adviseOn(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    const ScoreSheet &sheet, std::size_t criterion)
{
    static const Answer blank;
    const auto &row = rubric.criteria[criterion];
    const auto &score = sheet.criteria[criterion];
    const auto lost = std::min(row.maximum - score.score, roomFor(rubric, sheet, row));
    const bool isSettled = score.status == Status::Exempt || score.status == Status::Excluded
        || score.status == Status::Pending;
    if (isSettled || lost <= Points())
        return std::nullopt;
    const auto &answer = criterion < answers.criteria.size() ? answers.criteria[criterion] : blank;
    return Advice{criterion, lost, RowAdviser(row, answer, assessment, sheet.reasonsOf(criterion)).steps()};
}

std::vector<Advice> advise(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, const ScoreSheet &sheet)
{
    std::vector<Advice> all;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        if (auto advice = adviseOn(rubric, answers, assessment, sheet, i))
            all.push_back(std::move(*advice));
    std::ranges::stable_sort(all, std::ranges::greater(), &Advice::lost);
    return all;
}

} // namespace bangdiem
