// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/evaluate.h"

namespace bangdiem {

/// What would earn the points that a row still loses.
namespace step {

struct AnswerRow {
}; ///< No claim yet: claim the maximum.
struct ClaimMore {
}; ///< The claim is 0 or below the maximum.
struct GiveFigures {
}; ///< All figures of the row, possible ones and such as pass its test.
struct GiveDocument { ///< What the document that is nearest to complete still lacks.
    bool number = true;
    bool date = true;
    Date notAfter{}; ///< The assessment date.
};
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
struct EarnPart { ///< What the part of a computed row still lacks of its maximum.
    std::size_t part = 0;
};
struct OpenGate { ///< Another row must score first.
    std::size_t criterion = 0;
};

} // namespace step

using Step = std::variant<step::AnswerRow, step::ClaimMore, step::GiveFigures, step::GiveDocument,
    step::AttachFile, step::ReachRatio, step::ReachCount, step::MeetDeadline, step::EarnPart, step::OpenGate>;

struct Advice {
    std::size_t criterion = 0;
    Points lost; ///< Maximum less score, as far as the sums above have room for it; always more than 0.
    std::vector<Step> steps; ///< All of them are needed; never empty.
};

/// The points still lost, largest first, then in the order of the sheet. Rows that a declaration settles or
/// that wait for a reviewer are not listed.
std::vector<Advice> advise(
    const Rubric &rubric, const Answers &answers, const Assessment &assessment, const ScoreSheet &sheet);

/// The same for one row; nullopt when it loses nothing.
std::optional<Advice> adviseOn(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    const ScoreSheet &sheet, std::size_t criterion);

} // namespace bangdiem
