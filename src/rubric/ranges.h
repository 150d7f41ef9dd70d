// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/jsonfields.h"
#include "rubric/rubric.h"

namespace bangdiem {

/// The values that can occur at all.
struct Domain {
    std::optional<Decimal> low; ///< Included; absent: no limit.
    std::optional<Decimal> high; ///< Included; absent: no limit.
    bool wholeNumbers = false;
};

/// Reads "from" (≥), "above" (>), "below" (<), "upTo" (≤) or "is" (=) of a band.
Range readRange(JsonFields &band);

/// One range with the pointer of its band.
struct PlacedRange {
    Range range;
    std::string pointer;
};

/// Notes a fault for each band that no value reaches, for each value that two bands hold and for each that
/// none holds. `list` is the pointer of the bands.
void checkRanges(
    const std::vector<PlacedRange> &ranges, const Domain &domain, const std::string &list, FaultList &faults);

} // namespace bangdiem
