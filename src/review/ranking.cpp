// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include <algorithm>
#include <utility>

namespace bangdiem {

namespace {

bool hasRank(const Standing &standing, RankBy by)
{
    return by == RankBy::Self || standing.state == ReviewState::Closed;
}

} // namespace

std::vector<RankedAgency> ranked(std::vector<Standing> standings, RankBy by, Ties ties)
{
    std::ranges::stable_sort(standings, [by](const Standing &a, const Standing &b) {
        if (const bool aFirst = hasRank(a, by); aFirst != hasRank(b, by))
            return aFirst;
        return a.points(by) > b.points(by);
    });
    std::vector<RankedAgency> rows;
    rows.reserve(standings.size());
    int place = 0;
    int rank = 0;
    std::optional<Points> last;
    for (auto &standing : standings) {
        if (!hasRank(standing, by)) {
            rows.push_back({std::nullopt, std::move(standing)});
            continue;
        }
        ++place;
        if (last != standing.points(by))
            rank = ties == Ties::Skip ? place : rank + 1;
        last = standing.points(by);
        rows.push_back({rank, std::move(standing)});
    }
    return rows;
}

} // namespace bangdiem
