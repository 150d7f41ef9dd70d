// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// How many points an agency could have: of the rows that apply to it.
struct Maxima {
    Points total;
    std::vector<Points> sections; ///< As Rubric::sections.

    bool operator==(const Maxima &) const = default;
};

/// Nothing where no row is excluded: then they are the rubric's.
std::optional<Maxima> ownMaxima(const ScoreSheet &sheet);

/// A declaration may exclude a row.
bool mayExclude(const Rubric &rubric);

/// part ÷ whole against other ÷ ofOther, exactly; both maxima are above 0.
std::strong_ordering compareShares(Points part, Points whole, Points other, Points ofOther);
/// To two decimals, halves away from 0; nothing where nothing applies.
std::optional<Percent> percentOf(Points part, Points whole);

} // namespace bangdiem
