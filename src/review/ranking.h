// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "review/maxima.h"
#include "review/reviewstate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bangdiem {

/// How agencies with equal points share a rank.
enum class Ties {
    Skip, ///< 1, 2, 2, 4
    Dense, ///< 1, 2, 2, 3
};
enum class RankBy { Reviewed, Self };

/// What a ranking needs of one submission.
struct Standing {
    std::int64_t submission = 0; ///< Its number in the register.
    std::string agency;
    ReviewState state = ReviewState::Received;
    Points self;
    Points reviewed; ///< As far as the review came.
    std::vector<Points> selfSections; ///< As Rubric::sections.
    std::vector<Points> reviewedSections;
    std::optional<Maxima> selfMaxima{}; ///< Where a row does not apply; else they are the rubric's.
    std::optional<Maxima> reviewedMaxima{};

    Points difference() const { return reviewed - self; }
    const std::vector<Points> &sections(RankBy by) const
    {
        return by == RankBy::Self ? selfSections : reviewedSections;
    }
    Points points(RankBy by) const { return by == RankBy::Self ? self : reviewed; }
    const std::optional<Maxima> &maxima(RankBy by) const
    {
        return by == RankBy::Self ? selfMaxima : reviewedMaxima;
    }
    /// `whole`: the rubric's.
    Points maximum(RankBy by, Points whole) const { return maxima(by) ? maxima(by)->total : whole; }
    Points sectionMaximum(RankBy by, const Rubric &rubric, std::size_t section) const;
};

/// By reviewed points only what is closed has a rank.
bool hasRank(const Standing &standing, RankBy by);

struct RankedAgency {
    std::optional<int> rank; ///< See hasRank().
    Standing standing;
};

/// Most points first; equal ones share a rank and stay in the order in which they came. Those without a rank
/// come last. Where an agency's maximum is not `whole`, that of the sheet, the points stand for their share
/// of what applies, compared exactly; whom nothing applies to has no rank.
std::vector<RankedAgency> ranked(std::vector<Standing> standings, RankBy by, Ties ties, Points whole);

/// Whether a ranking goes by the share of what applies, and is to show it.
bool goesByShare(const std::vector<RankedAgency> &ranking, RankBy by, Points whole);
/// To two decimals; nothing where nothing applies.
std::optional<Percent> percentOf(const Standing &standing, RankBy by, Points whole);

/// What those of a ranking who have a rank come to together.
struct Average {
    std::size_t agencies = 0; ///< Of which it is the average; where there is none the points are 0.
    Points total;
    std::vector<Points> sections; ///< As Rubric::sections.
};

/// Exact, then rounded to two decimals, halves away from 0.
Average averageOf(const std::vector<RankedAgency> &ranking, RankBy by);

/// Of each of `ranking` the index into `earlier`, another year's, of the same agency by
/// accentedAgencyKey(). Nothing
/// where there is none, or where more than one could be meant in either year.
std::vector<std::optional<std::size_t>> sameAgencies(
    const std::vector<RankedAgency> &ranking, const std::vector<Standing> &earlier);

} // namespace bangdiem
