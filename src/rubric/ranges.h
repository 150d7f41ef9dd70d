// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/jsonfields.h"
#include "rubric/rubric.h"

namespace bangdiem {

/// The values that can occur at all.
struct Domain {
    std::optional<Edge> low; ///< Absent: no limit.
    std::optional<Edge> high; ///< Absent: no limit.
    std::int64_t step = 0; ///< In units of a Decimal: only its multiples occur. 0: every value does.
    bool known = true; ///< Else the measure itself is at fault, and nothing can be said of its values.

    bool isEmpty() const { return low && high && low->at > high->at; }
    /// No value is below `at`.
    bool isFrom(Decimal at) const { return low && low->at >= at; }
    /// No value reaches `at`.
    bool isBelow(Decimal at) const { return high && (high->included ? high->at < at : high->at <= at); }
};

inline Domain unknownDomain()
{
    Domain domain;
    domain.known = false;
    return domain;
}

/// What can come out of it; empty where it is never a part of its whole though it must be.
Domain domainOf(const Measure &measure);
/// A ratio that is the same whatever its figures.
bool isConstant(const Measure &measure);

/// One range with the pointer of its band.
struct PlacedRange {
    Range range;
    std::string pointer;
    bool known = true; ///< Its edges could be read.
};

/// Reads "from" (≥), "above" (>), "below" (<), "upTo" (≤) or "is" (=) of a band.
PlacedRange readRange(JsonFields &band);

/// Notes a fault for each band that no value reaches, for each value that two bands hold and for each that
/// none holds; nothing where the domain or an edge is not known. `list` is the pointer of the bands.
void checkRanges(
    const std::vector<PlacedRange> &ranges, const Domain &domain, const std::string &list, FaultList &faults);

} // namespace bangdiem
