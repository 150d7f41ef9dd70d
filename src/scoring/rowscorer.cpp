// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/rowscorer.h"

#include "scoring/computing.h"

#include <algorithm>
#include <utility>

namespace bangdiem {

namespace {

const Answer &answerOf(const Answers &answers, std::size_t criterion)
{
    static const Answer blank;
    return criterion < answers.criteria.size() ? answers.criteria[criterion] : blank;
}

/// The first declaration of `target` that the agency made; null where it made none.
const Declaration *declaredOf(
    const Answers &answers, const std::string &target, const std::vector<Declaration> &declarations)
{
    using Key = std::pair<std::string_view, std::string_view>;
    const auto keyOf = [](const Declared &declared) { return Key(declared.target, declared.id); };
    const auto made = [&](const Declaration &declaration) {
        return std::ranges::binary_search(answers.declared, Key(target, declaration.id), {}, keyOf);
    };
    const auto found = std::ranges::find_if(declarations, made);
    return found == declarations.end() ? nullptr : &*found;
}

} // namespace

RowScorer::RowScorer(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    std::size_t criterion, const Cohort &cohort, ScoreSheet &sheet)
    : m_rubric(rubric)
    , m_answers(answers)
    , m_assessment(assessment)
    , m_index(criterion)
    , m_cohort(cohort)
    , m_criterion(rubric.criteria[criterion])
    , m_answer(answerOf(answers, criterion))
    , m_sheet(sheet)
{
}

void RowScorer::score()
{
    auto &row = m_sheet.criteria[m_index];
    row.firstReason = static_cast<std::uint32_t>(m_sheet.reasons.size());
    row.status = decide();
    row.score = m_score;
    row.reasonCount = static_cast<std::uint32_t>(m_sheet.reasons.size()) - row.firstReason;
}

Status RowScorer::decide()
{
    if (!m_answers.declared.empty())
        if (const auto declared = declaredStatus())
            return *declared;
    const auto status = decideByRule();
    return m_criterion.gate ? behindGate(status) : status;
}

Status RowScorer::decideByRule()
{
    if (std::holds_alternative<ReviewedRule>(m_criterion.rule))
        return decide(ReviewedRule());
    if (isBlank(m_answer)) {
        explain(reason::Unanswered{});
        return Status::Unanswered;
    }
    m_documents = holdDocuments(m_criterion, m_answer, m_assessment);
    const auto status = std::visit([this](const auto &rule) { return decide(rule); }, m_criterion.rule);
    if (m_documents.given)
        warnOfDocuments();
    return status;
}

Status RowScorer::decideClaimed()
{
    if (lacksEvidence())
        return Status::NoEvidence;
    return failsTest() ? Status::FailedTest : scoreClaim();
}

/// The figures first: points below 0 stay, whether or not a file is attached.
Status RowScorer::decide(const ComputedRule &)
{
    using State = ComputedPoints::State;
    if (lacksFigures())
        return Status::NoEvidence;
    if (!anyFigureGiven(m_answer)) {
        explain(reason::Unanswered{});
        return Status::Unanswered;
    }
    const auto computed = compute(m_rubric, m_index, m_answer, m_cohort, m_sheet.reasons);
    switch (computed.state) {
    case State::Missing:
        explain(reason::Unanswered{});
        return Status::Unanswered;
    case State::Faulty:
        return Status::FailedTest;
    case State::Waiting:
        return lacksFiles() ? Status::NoEvidence : Status::Pending;
    case State::Given:
        break;
    }
    if (computed.points > Points() && lacksFiles())
        return Status::NoEvidence;
    m_score = computed.points;
    return Status::Scored;
}

Status RowScorer::decide(const ReviewedRule &)
{
    const auto given = std::ranges::find(m_cohort.reviewed, m_index, &Cohort::Reviewed::criterion);
    if (given == m_cohort.reviewed.end()) {
        explain(reason::AwaitsReview{});
        return Status::Pending;
    }
    m_score = std::min(given->points, m_criterion.maximum);
    explain(reason::ReviewerGave{m_score});
    return Status::Scored;
}

Status RowScorer::decide(const InformationalRule &)
{
    if (lacksEvidence())
        return Status::NoEvidence;
    explain(reason::Informational{});
    return Status::Scored;
}

/// A row that is excluded holds back nothing: its condition cannot be asked of this agency.
Status RowScorer::behindGate(Status status)
{
    const auto &gate = *m_criterion.gate;
    const auto &awaited = m_sheet.criteria[gate.criterion];
    const bool open = gate.atLeast ? awaited.score >= *gate.atLeast : awaited.score > Points();
    if (open || m_score <= Points() || awaited.status == Status::Excluded)
        return status;
    m_score = {};
    const bool waits = awaited.status == Status::Pending;
    explain(waits ? Reason(reason::GateWaits{gate.criterion}) : Reason(reason::GateClosed{gate.criterion}));
    return waits ? Status::Pending : Status::FailedTest;
}

std::optional<Status> RowScorer::declaredStatus()
{
    if (const auto own = award(m_criterion.id, m_criterion.declarations, false))
        return own;
    if (!m_criterion.group)
        return std::nullopt;
    const auto &group = m_rubric.groups[*m_criterion.group];
    return award(group.id, group.declarations, true);
}

std::optional<Status> RowScorer::award(
    const std::string &target, const std::vector<Declaration> &declarations, bool ofGroup)
{
    const auto *declared = declaredOf(m_answers, target, declarations);
    if (!declared)
        return std::nullopt;
    const auto position = static_cast<std::size_t>(declared - declarations.data());
    if (declared->excludes) {
        explain(reason::Excluded{position, ofGroup});
        return Status::Excluded;
    }
    m_score = Points::fromUnits(m_criterion.maximum.units() * declared->numerator / declared->denominator);
    explain(reason::Exempt{position, ofGroup, m_score});
    return Status::Exempt;
}

/// Both are told.
bool RowScorer::lacksEvidence()
{
    const bool figures = lacksFigures();
    return lacksFiles() || figures;
}

bool RowScorer::lacksFigures()
{
    const auto before = m_sheet.reasons.size();
    if (m_criterion.figuresNeed == Need::Required)
        addFigureFaults(m_sheet.reasons, m_criterion, m_answer, true);
    return m_sheet.reasons.size() > before;
}

bool RowScorer::lacksFiles()
{
    const auto before = m_sheet.reasons.size();
    if (m_criterion.documentNeed == Need::Required && !m_documents.complete)
        explainDocumentFaults(true);
    if (m_criterion.attachmentNeed == Need::Required && m_answer.attachments.empty())
        explain(reason::AttachmentMissing{});
    return m_sheet.reasons.size() > before;
}

bool RowScorer::failsTest()
{
    const auto *rule = std::get_if<AllOrNothingRule>(&m_criterion.rule);
    return rule && std::visit([this](const auto &test) { return fails(test); }, rule->test);
}

bool RowScorer::fails(const RatioTest &test)
{
    if (!hasFiguresToTest())
        return false;
    if (optionalFiguresAreFaulty())
        return true;
    const auto numerator = *m_answer.figures[test.numerator];
    const auto denominator = *m_answer.figures[test.denominator];
    const bool passed = reaches(numerator, denominator, test.atLeast);
    explain(reason::RatioHeld{numerator, denominator, test.atLeast, passed});
    return !passed;
}

bool RowScorer::fails(const CountTest &test)
{
    if (!hasFiguresToTest())
        return false;
    if (optionalFiguresAreFaulty())
        return true;
    const auto count = *m_answer.figures[test.figure];
    const bool passed = count >= test.atLeast;
    explain(reason::CountHeld{count, test.atLeast, passed});
    return !passed;
}

bool RowScorer::fails(const DeadlineTest &)
{
    if (!m_documents.given)
        return false;
    if (!m_documents.complete) {
        explainDocumentFaults(false);
        return true;
    }
    const auto &document = m_answer.documents[*m_documents.complete];
    explain(reason::DeadlineHeld{*document.date, *deadlineOf(m_criterion, m_assessment), m_documents.inTime});
    return !m_documents.inTime;
}

/// Figures left out altogether test nothing; required ones are complete once lacksEvidence() said no.
bool RowScorer::hasFiguresToTest() const
{
    return m_criterion.figuresNeed == Need::Required || anyFigureGiven(m_answer);
}

bool RowScorer::optionalFiguresAreFaulty()
{
    if (m_criterion.figuresNeed == Need::Required)
        return false;
    const auto before = m_sheet.reasons.size();
    addFigureFaults(m_sheet.reasons, m_criterion, m_answer, false);
    return m_sheet.reasons.size() > before;
}

Status RowScorer::scoreClaim()
{
    const bool graded = std::holds_alternative<GradedRule>(m_criterion.rule);
    const bool implied = !m_answer.claim && !graded && (m_documents.given || anyFigureGiven(m_answer));
    if (!m_answer.claim && !implied) {
        explain(reason::Unanswered{});
        return Status::Unanswered;
    }
    if (m_documents.complete)
        explain(reason::DocumentGiven{*m_documents.complete});
    const auto claim = implied ? m_criterion.maximum : *m_answer.claim;
    m_score = std::min(claim, m_criterion.maximum);
    if (claim > m_criterion.maximum) {
        explain(reason::ClaimCapped{claim, m_criterion.maximum});
        return Status::Capped;
    }
    if (!graded && claim == Points())
        explain(reason::Conceded{});
    else
        explain(reason::Claimed{claim, implied});
    return Status::Scored;
}

void RowScorer::warnOfDocuments()
{
    for (std::size_t i = 0; i < m_answer.documents.size(); ++i) {
        const auto &document = m_answer.documents[i];
        if (faultsOf(document, m_assessment.asOf).any()) {
            if (!m_documentFaultsExplained && !isBlank(document))
                m_sheet.warnings.push_back(warning::DocumentIncomplete{m_index, i});
        } else if (m_criterion.documentYearly
            && document.date->year() != std::chrono::year(m_assessment.year)) {
            m_sheet.warnings.push_back(warning::DocumentOutsideYear{m_index, i});
        }
    }
}

void RowScorer::explainDocumentFaults(bool required)
{
    m_documentFaultsExplained = true;
    addDocumentFaults(m_sheet.reasons, m_answer, m_assessment, required);
}

} // namespace bangdiem
