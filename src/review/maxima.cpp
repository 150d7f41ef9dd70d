// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/maxima.h"

#include "scoring/grading.h"

#include <algorithm>

namespace bangdiem {

namespace {

__extension__ using Wide = __int128; // A product of two numbers of points is more than 64 bits.

bool hasExcluding(const std::vector<Declaration> &declarations)
{
    return std::ranges::any_of(declarations, &Declaration::excludes);
}

} // namespace

std::optional<Maxima> ownMaxima(const ScoreSheet &sheet)
{
    if (std::ranges::find(sheet.criteria, Status::Excluded, &CriterionScore::status) == sheet.criteria.end())
        return std::nullopt;
    Maxima maxima{sheet.total.maximum, {}};
    for (const auto &section : sheet.sections)
        maxima.sections.push_back(section.maximum);
    return maxima;
}

bool mayExclude(const Rubric &rubric)
{
    const auto excludes = [](const auto &owner) { return hasExcluding(owner.declarations); };
    return std::ranges::any_of(rubric.criteria, excludes) || std::ranges::any_of(rubric.groups, excludes);
}

std::strong_ordering compareShares(Points part, Points whole, Points other, Points ofOther)
{
    const auto left = Wide(part.units()) * ofOther.units();
    const auto right = Wide(other.units()) * whole.units();
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

std::optional<Percent> percentOf(Points part, Points whole)
{
    constexpr int kDecimals = 2;
    if (whole <= Points())
        return std::nullopt;
    return rescaled(part, Percent::fromInteger(100), whole, kDecimals);
}

} // namespace bangdiem
