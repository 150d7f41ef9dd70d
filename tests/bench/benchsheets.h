// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/evaluate.h"

#include <string_view>

namespace bangdiem::bench {

/// A sheet to measure with, every row of it answered with all that it asks for.
struct FullSheet {
    Rubric rubric;
    Answers answers;
    Assessment assessment{2015, std::chrono::year(2015) / 12 / 31, 50};
};

/// Phụ lục I repeated until it has `rows` rows (36: Phụ lục I itself), its groups and cross-checks with it.
FullSheet fullSheet(std::size_t rows);

} // namespace bangdiem::bench
