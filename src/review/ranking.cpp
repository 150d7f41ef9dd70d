// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/ranking.h"

#include "review/agencyname.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace bangdiem {

namespace {

bool hasOtherMaximum(const Standing &standing, RankBy by, Points whole)
{
    return standing.maximum(by, whole) != whole;
}

/// What a place is given by.
struct Key {
    bool hasRank = false;
    Points points;
    Points maximum; ///< Of all the same where it goes by points.
    std::size_t index = 0;
};

/// Whom nothing applies to comes behind all others.
std::strong_ordering compareKeys(const Key &a, const Key &b)
{
    if (a.hasRank != b.hasRank)
        return a.hasRank ? std::strong_ordering::greater : std::strong_ordering::less;
    if (a.maximum == b.maximum)
        return a.points <=> b.points;
    if (a.maximum <= Points() || b.maximum <= Points())
        return a.maximum <=> b.maximum;
    return compareShares(a.points, a.maximum, b.points, b.maximum);
}

/// The places from first to last. What is sorted is small: a standing is moved once, to its place.
std::vector<Key> keysOf(const std::vector<Standing> &standings, RankBy by, Points whole)
{
    const bool byShare = std::ranges::any_of(
        standings, [&](const Standing &standing) { return hasOtherMaximum(standing, by, whole); });
    std::vector<Key> keys;
    keys.reserve(standings.size());
    for (const auto &standing : standings) {
        const auto maximum = standing.maximum(by, whole);
        keys.push_back({hasRank(standing, by) && (!byShare || maximum > Points()), standing.points(by),
            maximum, keys.size()});
    }
    std::ranges::sort(keys, [](const Key &a, const Key &b) {
        const auto order = compareKeys(a, b);
        return order == 0 ? a.index < b.index : order > 0;
    });
    return keys;
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

Points Standing::sectionMaximum(RankBy by, const Rubric &rubric, std::size_t section) const
{
    const auto &own = maxima(by);
    return own && section < own->sections.size() ? own->sections[section] : rubric.sections[section].maximum;
}

std::vector<RankedAgency> ranked(std::vector<Standing> standings, RankBy by, Ties ties, Points whole)
{
    std::vector<RankedAgency> rows;
    rows.reserve(standings.size());
    int place = 0;
    int rank = 0;
    const auto keys = keysOf(standings, by, whole);
    for (const auto &key : keys) {
        auto &standing = standings[key.index];
        if (!key.hasRank) {
            rows.push_back({std::nullopt, std::move(standing)});
            continue;
        }
        if (place == 0 || compareKeys(keys[static_cast<std::size_t>(place) - 1], key) != 0)
            rank = ties == Ties::Skip ? place + 1 : rank + 1;
        ++place;
        rows.push_back({rank, std::move(standing)});
    }
    return rows;
}

bool goesByShare(const std::vector<RankedAgency> &ranking, RankBy by, Points whole)
{
    return std::ranges::any_of(
        ranking, [&](const RankedAgency &ranked) { return hasOtherMaximum(ranked.standing, by, whole); });
}

std::optional<Percent> percentOf(const Standing &standing, RankBy by, Points whole)
{
    return percentOf(standing.points(by), standing.maximum(by, whole));
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
