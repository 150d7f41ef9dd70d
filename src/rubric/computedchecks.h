// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubricdraft.h"

namespace bangdiem {

/// What every row asks for is used by its rule, or it would be asked for nothing. `row` is the criterion's
/// object in the text.
void checkUsed(const ComputedRule &rule, const Criterion &criterion, const JsonFields &row);

/// Figures by which points are taken away are required. Left out, they would take nothing away.
void checkTakenAway(const ComputedRule &rule, const Criterion &criterion, const JsonFields &row);

} // namespace bangdiem
