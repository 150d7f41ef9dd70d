// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/minutesfacts.h"

#include <set>

namespace bangdiem {

namespace {

Date dayOf(Moment at)
{
    return Date(std::chrono::floor<std::chrono::days>(at));
}

} // namespace

MinutesFacts minutesFacts(const OpenedSubmission &submission)
{
    const auto &record = submission.record;
    std::set<std::string> reviewers;
    for (const auto &row : submission.rows)
        if (row.version > 0)
            reviewers.insert(row.reviewer);
    MinutesFacts facts{record.number, record.fingerprint,
        word(record.judgement.standing, Language::Vietnamese), dayOf(record.receivedAt), record.state,
        record.closedBy, {}, {reviewers.begin(), reviewers.end()}};
    for (const auto &reason : record.judgement.reasons)
        facts.seal += (&reason == record.judgement.reasons.data() ? ": " : "; ") + reason.vietnamese;
    if (record.closedAt)
        facts.closedOn = dayOf(*record.closedAt);
    return facts;
}

} // namespace bangdiem
