// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonout.h"
#include "rubric/rubric.h"

namespace bangdiem::cli {

/// The points of a computed row as `rubric show --json` writes them: deductions as the sum that they are.
Json partsJson(const Rubric &rubric, const Criterion &criterion, const ComputedRule &rule);

/// "from", "above", "below", "upTo" of a band, as a rubric writes them.
Json rangeJson(const Range &range);

} // namespace bangdiem::cli
