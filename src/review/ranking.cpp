// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include "review/agencyname.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace bangdiem {

namespace {

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

Points rounded(std::int64_t units, std::int64_t divisor)
{
    constexpr std::int64_t kUnitsPerHundredth = Points::kUnitsPerOne / 100;
    const auto step = divisor * kUnitsPerHundredth;
    const auto half = units < 0 ? -step / 2 : step / 2;
    return Points::fromUnits((units + half) / step * kUnitsPerHundredth);
}

/// Index by key of those whose key nobody else has.
std::map<std::string, std::size_t> onlyOnes(const std::vector<std::string> &keys)
{
    std::map<std::string, std::size_t> found;
    std::map<std::string, int> count;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        found[keys[i]] = i;
        ++count[keys[i]];
    }
    std::erase_if(found, [&](const auto &one) { return count[one.first] > 1; });
    return found;
}

} // namespace

bool hasRank(const Standing &standing, RankBy by)
{
    return by == RankBy::Self || standing.state == ReviewState::Closed;
}

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

Average averageOf(const std::vector<RankedAgency> &ranking, RankBy by)
{
    Average average;
    std::int64_t total = 0;
    std::vector<std::int64_t> sections;
    for (const auto &[rank, standing] : ranking) {
        if (!rank)
            continue;
        ++average.agencies;
        total += standing.points(by).units();
        const auto &own = standing.sections(by);
        sections.resize(std::max(sections.size(), own.size()));
        for (std::size_t i = 0; i < own.size(); ++i)
            sections[i] += own[i].units();
    }
    if (average.agencies == 0)
        return average;
    const auto count = static_cast<std::int64_t>(average.agencies);
    average.total = rounded(total, count);
    for (const auto units : sections)
        average.sections.push_back(rounded(units, count));
    return average;
}

std::vector<std::optional<std::size_t>> sameAgencies(
    const std::vector<RankedAgency> &ranking, const std::vector<Standing> &earlier)
{
    std::vector<std::string> keys;
    for (const auto &[rank, standing] : ranking)
        keys.push_back(accentedAgencyKey(standing.agency));
    std::vector<std::string> earlierKeys;
    for (const auto &standing : earlier)
        earlierKeys.push_back(accentedAgencyKey(standing.agency));
    const auto own = onlyOnes(keys);
    const auto before = onlyOnes(earlierKeys);
    std::vector<std::optional<std::size_t>> same;
    for (const auto &key : keys) {
        const auto found = before.find(key);
        same.push_back(
            own.contains(key) && found != before.end() ? std::optional(found->second) : std::nullopt);
    }
    return same;
}

} // namespace bangdiem
