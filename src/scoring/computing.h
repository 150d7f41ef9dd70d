// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/cohort.h"

namespace bangdiem {

/// The value of a measure: numerator/denominator, both in units of 1/10,000 (a count has the denominator 1).
struct MeasuredValue {
    std::int64_t numerator = 0;
    std::int64_t denominator = Decimal::kUnitsPerOne;
};

/// What a row's figures come to by its rule.
struct ComputedPoints {
    enum class State {
        Given,
        Missing, ///< No part has all its figures.
        Faulty, ///< No part has figures that are possible.
        Waiting, ///< Part of it is known to the register only.
    };
    State state = State::Missing;
    Points points; ///< Rounded once, within the row's limits.
};

/// Appends a reason for every part of the rule. Exact: fractions of any size, rounded at the end.
ComputedPoints compute(const Rubric &rubric, std::size_t criterion, const Answer &answer,
    const Cohort &cohort, std::vector<Reason> &reasons);

/// Nothing where a figure is missing.
std::optional<MeasuredValue> valueOf(const Measure &measure, const Answer &answer);

/// The value lies outside 0 % to 100 %, where the measure is a part of a whole.
bool isOutsideWhole(const Measure &measure, const MeasuredValue &value);

/// What the total of a sheet is called; null where the rubric has no grades, and while a row is unanswered or
/// waits for its points.
const Grade *gradeOf(const Rubric &rubric, const ScoreSheet &sheet);

/// part × whole ÷ of, rounded half away from 0 to that many decimals. `of` is above 0.
Points rescaled(Points part, Points whole, Points of, int decimals);

} // namespace bangdiem
