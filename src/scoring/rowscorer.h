// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/evidence.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// Scores one row of a sheet: "How a row is scored" of rules.md, line by line. A part of evaluate().
class RowScorer
{
public:
    RowScorer(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
        std::size_t criterion, ScoreSheet &sheet);

    /// Fills ScoreSheet::criteria[criterion] and appends the reasons and warnings of the row.
    void score();

private:
    Status decide();

    bool isExempt();
    bool award(const std::string &target, const std::vector<Declaration> &declarations, bool ofGroup);

    bool lacksEvidence();

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
    const Criterion &m_criterion;
    const Answer &m_answer;
    ScoreSheet &m_sheet;
    HeldDocuments m_documents;
    bool m_documentFaultsExplained = false;
    Points m_score;
};

} // namespace bangdiem
