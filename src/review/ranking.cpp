// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace bangdiem {

namespace {

bool hasRank(const Standing &standing, RankBy by)
{
    return by == RankBy::Self || standing.state == ReviewState::Closed;
}

/// Where each of `standings` comes. What is sorted is small: a standing is moved once, to its place.
std::vector<std::size_t> orderOf(const std::vector<Standing> &standings, RankBy by)
{
    struct Key {
        bool hasRank;
        Points points;
        std::size_t index;
    };
    std::vector<Key> keys;
    keys.reserve(standings.size());
    for (const auto &standing : standings)
        keys.push_back({hasRank(standing, by), standing.points(by), keys.size()});
    std::ranges::sort(keys, [](const Key &a, const Key &b) {
        return std::tie(b.hasRank, b.points, a.index) < std::tie(a.hasRank, a.points, b.index);
    });
    std::vector<std::size_t> order;
    order.reserve(keys.size());
    std::ranges::transform(keys, std::back_inserter(order), &Key::index);
    return order;
}

} // namespace

std::vector<RankedAgency> ranked(std::vector<Standing> standings, RankBy by, Ties ties)
{
    std::vector<RankedAgency> rows;
    rows.reserve(standings.size());
    int place = 0;
    int rank = 0;
    std::optional<Points> last;
    for (const auto index : orderOf(standings, by)) {
        auto &standing = standings[index];
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
