// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/answers.h"

namespace bangdiem {

/// The value of a measure: numerator/denominator, both in units of 1/10,000 (a count has the denominator 1).
struct MeasuredValue {
    std::int64_t numerator = 0;
    std::int64_t denominator = Decimal::kUnitsPerOne;
};

/// Nothing where a figure is missing.
std::optional<MeasuredValue> valueOf(const Measure &measure, const Answer &answer);

/// The value lies outside 0 % to 100 %, where the measure is a part of a whole.
bool isOutsideWhole(const Measure &measure, const MeasuredValue &value);

} // namespace bangdiem
