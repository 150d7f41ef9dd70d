// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/reason.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What became of a row. Excluded: by a declaration, out of the sum and its maximum. Pending: its points come
/// from a reviewer or the register.
enum class Status { Unanswered, Scored, Capped, NoEvidence, FailedTest, Exempt, Excluded, Pending };

/// "unanswered", "scored", "capped", "no-evidence", "failed-test", "exempt", "excluded", "pending".
std::string_view statusName(Status status);

struct CriterionScore {
    Points score;
    Status status = Status::Unanswered;
    std::uint32_t firstReason = 0; ///< Into ScoreSheet::reasons.
    std::uint32_t reasonCount = 0;
};

/// The score of a group, a section or the whole sheet.
struct SumScore {
    Points sum; ///< Before the limits.
    Points score; ///< Within them; of the whole sheet, pools are added above its maximum.
    Points maximum{}; ///< Of what applies: less than the rubric's where rows are excluded.
    std::optional<Points>
        rebasedFrom{}; ///< The maximum of what applies, where `score` was raised to the whole.
};

/// Things that look wrong and cost no points; a person should look.
namespace warning {

struct FigureDiffers { ///< A cross-check of the rubric failed.
    std::size_t crossCheck = 0; ///< Index into Rubric::crossChecks.
};
struct DocumentOutsideYear { ///< "hàng năm", but dated in another year.
    std::size_t criterion = 0;
    std::size_t document = 0;
};
struct DocumentIncomplete { ///< It is no evidence, yet the row did not lose its points for that.
    std::size_t criterion = 0;
    std::size_t document = 0;
};

} // namespace warning

using Warning
    = std::variant<warning::FigureDiffers, warning::DocumentOutsideYear, warning::DocumentIncomplete>;

/// All scores of a sheet with the reason of each.
struct ScoreSheet {
    std::vector<CriterionScore> criteria; ///< As Rubric::criteria.
    std::vector<SumScore> groups; ///< As Rubric::groups.
    std::vector<SumScore> sections; ///< As Rubric::sections.
    SumScore total;
    std::size_t answered = 0; ///< Criteria whose status is not Unanswered.
    std::vector<Reason> reasons; ///< Of all criteria, in one run; see reasonsOf().
    std::vector<Warning> warnings; ///< Of the rows in their order, then the cross-checks.

    std::span<const Reason> reasonsOf(std::size_t criterion) const
    {
        const auto &score = criteria[criterion];
        return std::span(reasons).subspan(score.firstReason, score.reasonCount);
    }
};

} // namespace bangdiem
