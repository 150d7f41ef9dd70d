// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "scoring/scoresheet.h"

#include <array>

namespace bangdiem {

/// Which rows a person asks to see.
enum class RowFilter { All, Unanswered, LosingPoints, Warnings, ToExplain };
inline constexpr std::array kRowFilters{RowFilter::All, RowFilter::Unanswered, RowFilter::LosingPoints,
    RowFilter::Warnings, RowFilter::ToExplain};

/// What the filters look at in one row.
struct RowMarks {
    bool unanswered = false;
    bool losing = false; ///< Answered, and below its maximum.
    bool warned
        = false; ///< Named by findings() other than for being unanswered, or carried and not reviewed.
    bool toExplain = false; ///< The reviewer asks about it; rowMarks() does not know.

    bool operator==(const RowMarks &) const = default;
};

/// As Rubric::criteria.
std::vector<RowMarks> rowMarks(const Dossier &dossier, const ScoreSheet &sheet);

bool passes(const RowMarks &marks, RowFilter filter);

} // namespace bangdiem
