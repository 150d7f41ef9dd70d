// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/cohort.h"
#include "scoring/evidence.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// Scores one row of a sheet: "How a row is scored" of rules.md, line by line. A part of evaluate().
class RowScorer
{
public:
    RowScorer(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
        std::size_t criterion, const Cohort &cohort, ScoreSheet &sheet);

    /// Fills ScoreSheet::criteria[criterion] and appends the reasons and warnings of the row.
    void score();

private:
    Status decide();
    Status decideByRule();

    std::optional<Status> declaredStatus();
    std::optional<Status> award(
        const std::string &target, const std::vector<Declaration> &declarations, bool ofGroup);
    /// `status`, or what it becomes because another row must score first.
    Status behindGate(Status status);

    Status decide(const GradedRule &) { return decideClaimed(); }
    Status decide(const AllOrNothingRule &) { return decideClaimed(); }
    Status decide(const ComputedRule &);
    Status decide(const ReviewedRule &);
    Status decide(const InformationalRule &);
    Status decideClaimed();

    bool lacksEvidence();
    bool lacksFigures();
    bool lacksFiles();

    bool failsTest();
    bool fails(std::monostate) { return false; }
    bool fails(const RatioTest &test);
    bool fails(const CountTest &test);
    bool fails(const DeadlineTest &test);
    bool hasFiguresToTest() const;
    bool optionalFiguresAreFaulty();

    Status scoreClaim();

    void warnOfDocuments();
    void explain(const Reason &reason) { m_sheet.reasons.push_back(reason); }
    void explainDocumentFaults(bool required);

    const Rubric &m_rubric;
    const Answers &m_answers;
    const Assessment &m_assessment;
    const std::size_t m_index;
    const Cohort &m_cohort;
    const Criterion &m_criterion;
    const Answer &m_answer;
    ScoreSheet &m_sheet;
    HeldDocuments m_documents;
    bool m_documentFaultsExplained = false;
    Points m_score;
};

} // namespace bangdiem
