// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/evaluate.h"

namespace bangdiem {

/// What would earn the points that a row still loses.
namespace step {

struct AnswerRow {
};
struct ClaimMore {
};
struct GiveFigures {
}; ///< The missing or impossible figures of the row.
struct GiveDocument {
}; ///< Số and ngày ban hành, not later than the assessment date.
struct AttachFile {
};
struct ReachRatio {
    std::int64_t needed = 0; ///< The least numerator that passes with today's denominator.
    std::int64_t denominator = 0;
    Percent atLeast;
};
struct ReachCount {
    std::int64_t atLeast = 0;
};
struct MeetDeadline {
    Date notAfter{};
};

} // namespace step

using Step = std::variant<step::AnswerRow, step::ClaimMore, step::GiveFigures, step::GiveDocument,
    step::AttachFile, step::ReachRatio, step::ReachCount, step::MeetDeadline>;

struct Advice {
    std::size_t criterion = 0;
    Points lost; ///< Maximum less score; always more than 0.
    std::vector<Step> steps; ///< All of them are needed; never empty.
};

/// The points still lost, largest first, then in the order of the sheet. Exempt rows are not listed.
std::vector<Advice> advise(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, const ScoreSheet &sheet);

} // namespace bangdiem
