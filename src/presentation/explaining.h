// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/feedback.h"

#include <set>

namespace bangdiem {

/// What a reviewer asked the agency to explain, and which rows the clerk has dealt with since. A value; it is
/// shown at the dossier's rows and is no part of the dossier.
struct Explaining {
    Feedback feedback;
    std::set<std::string> explained; ///< Criterion ids.

    bool operator==(const Explaining &) const = default;
};

/// Null where nothing was asked about the row.
inline const FeedbackRow *askedOf(const Explaining &explaining, const std::string &criterion)
{
    const auto found = explaining.feedback.rows.find(criterion);
    return found == explaining.feedback.rows.end() ? nullptr : &found->second;
}

/// Something was asked about the row, and nobody has dealt with it yet.
inline bool isToExplain(const Explaining &explaining, const std::string &criterion)
{
    return askedOf(explaining, criterion) && !explaining.explained.contains(criterion);
}

} // namespace bangdiem
