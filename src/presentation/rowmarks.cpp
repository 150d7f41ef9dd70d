// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rowmarks.h"

#include "dossier/part.h"
#include "dossier/readiness.h"

namespace bangdiem {

std::vector<RowMarks> rowMarks(const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto &criteria = dossier.rules().criteria;
    std::vector<RowMarks> marks(criteria.size());
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (!isToAnswer(dossier, i))
            continue;
        const auto &score = sheet.criteria[i];
        marks[i].unanswered = score.status == Status::Unanswered;
        marks[i].losing = !marks[i].unanswered && score.score < criteria[i].maximum;
        marks[i].warned = i < dossier.answers.criteria.size() && needsReview(dossier.answers.criteria[i]);
    }
    for (const auto &finding : findings(dossier, sheet, Language::Vietnamese)) {
        const bool unanswered = finding.kind == FindingKind::Unanswered;
        for (const auto row : finding.criteria)
            marks[row].warned = marks[row].warned || !unanswered;
    }
    return marks;
}

bool passes(const RowMarks &marks, RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::Unanswered:
        return marks.unanswered;
    case RowFilter::LosingPoints:
        return marks.losing;
    case RowFilter::Warnings:
        return marks.warned;
    case RowFilter::ToExplain:
        return marks.toExplain;
    }
    return true;
}

} // namespace bangdiem
