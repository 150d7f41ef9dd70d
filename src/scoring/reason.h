// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/decimal.h"

#include <cstddef>
#include <cstdint>
#include <variant>

namespace bangdiem {

/// Why a score is what it is. Small values without text: word() chooses the words; docs/reasons.md lists
/// them.
///
/// `required` tells by what right a fault costs the points: true, the row requires this evidence (rules.md,
/// line 3); false, it was offered of the agency's own will and cannot pass the row's test (line 4).
namespace reason {

struct Exempt { ///< A declaration gives the award (rules.md, line 1).
    std::size_t declaration = 0; ///< Index into the declarations of the row, or of its group.
    bool ofGroup = false;
    Points award;
};
struct Unanswered {
};
struct FigureMissing {
    std::size_t figure = 0;
    bool required = true;
};
struct DenominatorZero {
    std::size_t figure = 0;
    bool required = true;
};
struct PartLargerThanWhole {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    bool required = true;
};
struct DocumentMissing {
};
struct DocumentWithoutNumber {
    std::size_t document = 0;
    bool required = true;
};
struct DocumentWithoutDate {
    std::size_t document = 0;
    bool required = true;
};
struct DocumentAfterAssessment {
    std::size_t document = 0;
    Date date{};
    Date asOf{};
    bool required = true;
};
struct AttachmentMissing {
};
struct RatioHeld {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    Percent atLeast;
    bool passed = false;
};
struct CountHeld {
    std::int64_t count = 0;
    std::int64_t atLeast = 0;
    bool passed = false;
};
struct DeadlineHeld {
    Date date{};
    Date notAfter{};
    bool passed = false;
};
struct DocumentGiven { ///< The document that counts as the row's evidence.
    std::size_t document = 0;
};
struct Claimed {
    Points claim;
    bool implied = false; ///< Nobody said "Có": the row's figures or document, as given, say it.
};
struct Conceded {
}; ///< An explicit "Không" or 0 on an all-or-nothing row.
struct ClaimCapped {
    Points claim;
    Points maximum;
};

// Of a computed row. `part` is an index into ComputedRule::parts. The row itself is rounded once, at the end.

/// Points on their way, cut and never rounded: they never seem to be on the other side of the half at which
/// the row is rounded.
struct PointsSoFar {
    static constexpr std::int64_t kUnitsPerPoint = 100'000;
    /// Beyond this many points only that they are beyond is said.
    static constexpr std::int64_t kMost = 10'000'000'000'000;

    std::int64_t units = 0;
    bool exact = true; ///< Else they are farther from 0.
};

constexpr std::size_t kNoBand = SIZE_MAX;

struct OptionChosen {
    std::size_t part = 0;
    std::size_t option = 0;
    PointsSoFar points;
};
struct MeasureTaken { ///< What the figures come to, and the points for it.
    std::size_t part = 0;
    std::int64_t numerator = 0; ///< In units of 1/10,000.
    std::int64_t denominator = 0; ///< The same; never 0.
    std::size_t band = kNoBand; ///< Index into Bands::bands.
    PointsSoFar points;
};
struct FullWithoutWhole { ///< The denominator is 0, for which the rule gives all points.
    std::size_t part = 0;
    std::size_t figure = 0;
};
struct OutsideWhole { ///< Not between 0 % and 100 %.
    std::size_t part = 0;
    bool required = true;
};
struct PartMissing { ///< Its figures are not all there.
    std::size_t part = 0;
};
struct PartCut { ///< At its maximum, or raised to its minimum.
    std::size_t part = 0;
    bool below = false;
};
struct BestTaken {
    std::size_t part = 0; ///< The one that counts.
    PointsSoFar points;
};
struct Computed { ///< What the whole row comes to.
    Points points;
    bool rounded = false;
};

struct GateClosed { ///< The row that must score first does not.
    std::size_t criterion = 0;
};
struct GateWaits { ///< The row that must score first is not scored yet.
    std::size_t criterion = 0;
};
struct Excluded { ///< By a declaration, from the sum and its maximum.
    std::size_t declaration = 0; ///< As in Exempt.
    bool ofGroup = false;
};
struct AwaitsReview {
};
struct AwaitsCohort { ///< The agencies it is compared with, or its group, are known to the register only.
    std::size_t part = 0;
};
struct ReviewerGave {
    Points points;
};
struct Informational {
};

} // namespace reason

using Reason
    = std::variant<reason::Exempt, reason::Unanswered, reason::FigureMissing, reason::DenominatorZero,
        reason::PartLargerThanWhole, reason::DocumentMissing, reason::DocumentWithoutNumber,
        reason::DocumentWithoutDate, reason::DocumentAfterAssessment, reason::AttachmentMissing,
        reason::RatioHeld, reason::CountHeld, reason::DeadlineHeld, reason::DocumentGiven, reason::Claimed,
        reason::Conceded, reason::ClaimCapped, reason::OptionChosen, reason::MeasureTaken,
        reason::FullWithoutWhole, reason::OutsideWhole, reason::PartMissing, reason::PartCut,
        reason::BestTaken, reason::Computed, reason::GateClosed, reason::GateWaits, reason::Excluded,
        reason::AwaitsReview, reason::AwaitsCohort, reason::ReviewerGave, reason::Informational>;

} // namespace bangdiem
