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

} // namespace reason

using Reason = std::variant<reason::Exempt, reason::Unanswered, reason::FigureMissing,
    reason::DenominatorZero, reason::PartLargerThanWhole, reason::DocumentMissing,
    reason::DocumentWithoutNumber, reason::DocumentWithoutDate, reason::DocumentAfterAssessment,
    reason::AttachmentMissing, reason::RatioHeld, reason::CountHeld, reason::DeadlineHeld,
    reason::DocumentGiven, reason::Claimed, reason::Conceded, reason::ClaimCapped>;

} // namespace bangdiem
