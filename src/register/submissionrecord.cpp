// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/submissionrecord.h"

#include "scoring/phrases.h"

#include <algorithm>

namespace bangdiem {

std::string_view standingName(SealStanding standing)
{
    switch (standing) {
    case SealStanding::Valid:
        return "valid";
    case SealStanding::Indeterminate:
        return "indeterminate";
    case SealStanding::Invalid:
        break;
    }
    return "invalid";
}

std::string word(SealStanding standing, Language language)
{
    switch (standing) {
    case SealStanding::Valid:
        return say(language, "hợp lệ", "valid");
    case SealStanding::Indeterminate:
        return say(language, "không kết luận được", "cannot tell");
    case SealStanding::Invalid:
        break;
    }
    return say(language, "không hợp lệ", "invalid");
}

std::vector<Points> sectionPoints(const ScoreSheet &sheet)
{
    std::vector<Points> points;
    std::ranges::transform(sheet.sections, std::back_inserter(points), &SumScore::score);
    return points;
}

void takePoints(SubmissionRecord &record, const Comparison &sheets)
{
    record.recomputed = sheets.recomputed.total.score;
    record.reviewed = sheets.reviewed.total.score;
    record.reviewedSections = sectionPoints(sheets.reviewed);
    record.reviewedMaxima = ownMaxima(sheets.reviewed);
}

Review reviewOf(const std::vector<StoredRow> &rows)
{
    Review review;
    review.rows.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(review.rows), &StoredRow::review);
    return review;
}

std::vector<RowEdit> acceptRemaining(
    const std::vector<StoredRow> &rows, std::size_t firstCriterion, std::size_t endCriterion)
{
    std::vector<RowEdit> edits;
    for (auto i = firstCriterion; i < std::min(endCriterion, rows.size()); ++i)
        if (!rows[i].review.verdict)
            edits.push_back({i, {RowVerdict::Accept, {}, rows[i].review.comment}, rows[i].version});
    return edits;
}

} // namespace bangdiem
