// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// What the total of a sheet is called; null where the rubric has no grades, and while a row is unanswered or
/// waits for its points.
const Grade *gradeOf(const Rubric &rubric, const ScoreSheet &sheet);

/// part × whole ÷ of, rounded half away from 0 to that many decimals. `of` is above 0.
Points rescaled(Points part, Points whole, Points of, int decimals);

} // namespace bangdiem
