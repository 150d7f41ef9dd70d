// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/barchart.h"
#include "review/ranking.h"

namespace bangdiem {

// The pictures of the page "Biểu đồ" and of its PNG. Agencies stand from top to bottom as they are given;
// where there are more than kMostAgencies only the first are drawn, and the title says so.

constexpr std::size_t kMostAgencies = 50;

/// The points of each agency, of the whole sheet or of one section.
BarData agencyBars(const Rubric &rubric, const std::vector<RankedAgency> &ranking, RankBy by,
    std::optional<std::size_t> section, const ChartTheme &theme, Language language);

/// What each agency gave itself against what the review gave it.
BarData reviewedBars(const std::vector<RankedAgency> &ranking, const ChartTheme &theme, Language language);

/// The sections of one agency against the average of all and against their maximum.
BarData blockBars(const Rubric &rubric, const Standing &agency, const Average &average, RankBy by,
    const ChartTheme &theme, Language language);

/// Each agency that is known in both years; `before`: the year before, as `ranking`, null where not known.
BarData growthBars(const std::vector<RankedAgency> &ranking, const std::vector<const Standing *> &before,
    int year, RankBy by, const ChartTheme &theme, Language language);

} // namespace bangdiem
