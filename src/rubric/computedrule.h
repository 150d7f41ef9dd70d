// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bangdiem {

// How a row's points follow from its figures: a measure of the figures, a scale that turns it into points,
// limits; sums and the best of such parts. docs/rubric-format.md has an example of each.

/// What something is worth: points, or a share of the maximum of the part it belongs to.
struct Worth {
    bool ofMaximum = false;
    std::int64_t numerator = 0; ///< Of the share; else units of Points, over 1.
    std::int64_t denominator = 1;
};

/// One summand of a measure.
struct Term {
    std::size_t figure = 0; ///< Index into Criterion::figures.
    Decimal weight = Decimal::fromInteger(1);
};
/// Σ weight × figure. The absolute weights add up to at most 100, so the largest figures stay within 64 bits.
using Linear = std::vector<Term>;

/// What becomes of a measure whose denominator is 0.
enum class WhenZero { Fail, Full };

/// A count (`of` alone) or a ratio (`of`/`over`), of weighted sums of figures. Its value is a plain number
/// or, for a ratio, a percentage.
struct Measure {
    Linear of;
    Linear over; ///< Empty: a count.
    WhenZero whenZero = WhenZero::Fail;
    bool partOfWhole = false; ///< Below 0 % or above 100 % is no evidence.

    bool isRatio() const { return !over.empty(); }
};

/// One end of a band.
struct Edge {
    Decimal at;
    bool included = false;
};
/// A range of values; an absent end is open to all that lies there.
struct Range {
    std::optional<Edge> low;
    std::optional<Edge> high;
};

/// The points of whichever range holds the value. The reader proves that exactly one does.
struct Bands {
    struct Band {
        Range range;
        Worth worth;
    };
    std::vector<Band> bands;
};
/// value ÷ target × maximum, never above it; nothing below `floor`.
struct Proportional {
    Decimal target; ///< Above 0; a percentage where the measure is a ratio.
    std::optional<Decimal> floor;
};
/// value × `points`; negative where something is deducted for each occurrence.
struct PerItem {
    Points points;
};
/// value ÷ the best value of all agencies × maximum: known once the register knows them.
struct OfCohortBest {
};
using PlainScale = std::variant<Bands, Proportional, PerItem, OfCohortBest>;
/// Another scale for each group of agencies (vùng, khối): known once the register tells the group.
struct ByAgencyGroup {
    std::vector<PlainScale> scales; ///< As Rubric::agencyGroups.
};
using Scale = std::variant<Bands, Proportional, PerItem, OfCohortBest, ByAgencyGroup>;

/// The whole maximum: what deductions are taken from.
struct WholeMaximum {
};
/// What the chosen option of a figure is worth.
struct ChosenOption {
    std::size_t figure = 0; ///< Index into Criterion::figures; it has options.
};
struct Measured {
    Measure measure;
    Scale scale;
};
/// The sum, or the largest, of the parts that follow.
struct Combined {
    bool best = false;
};
/// A new way must be handled by every visitor to compile.
using Way = std::variant<WholeMaximum, ChosenOption, Measured, Combined>;

/// A part of a row's points.
struct PointsPart {
    std::string label; ///< As the decision names it; may be empty.
    Points maximum; ///< Its points are cut there…
    std::optional<Points> minimum; ///< …and raised to this; absent: there is no lower limit.
    Way way;
    std::size_t end = 0; ///< Its own parts are [its index + 1, end), each with its own.
};

/// Points that follow from the figures of the row; nothing is claimed.
struct ComputedRule {
    std::vector<PointsPart> parts; ///< The whole first, then every part before its own parts.
};

} // namespace bangdiem
