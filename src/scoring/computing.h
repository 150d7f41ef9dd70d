// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/cohort.h"

namespace bangdiem {

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

} // namespace bangdiem
