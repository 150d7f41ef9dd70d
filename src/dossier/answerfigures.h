// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/jsonfields.h"
#include "scoring/answers.h"

namespace bangdiem {

/// Reads "figures" and "by_unit" of one row of ANSWERS.json. Where there are units, the figures are their
/// sums, and "figures" may be left out or must say the same.
void readAnswerFigures(JsonFields &fields, const Criterion &criterion, Answer &answer);

} // namespace bangdiem
