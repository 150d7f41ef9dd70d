// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/ranges.h"
#include "rubric/rubricdraft.h"

namespace bangdiem {

// The pieces that readcomputed.cpp and readscale.cpp read a computed row from.

/// "points": a number of points, or a share of the maximum such as "1/2".
Worth readWorth(JsonFields &fields, const PartLimits &limits);
/// It is worth the whole maximum.
bool isAll(const Worth &worth, Points maximum);

/// The scale of `measure`, whose values are `domain`: one of "bands", "atLeast", "proportional", "each",
/// "bestOfCohort", "byGroup".
Scale readScale(JsonFields &fields, const Measure &measure, const Domain &domain, const PartLimits &limits,
    const std::vector<AgencyGroup> &groups);

} // namespace bangdiem
