// SPDX-License-Identifier: GPL-3.0-or-later
// What a measure can come to. Figures are whole numbers from 0, and none of them follows from another.
#include "rubric/ranges.h"

#include <algorithm>
#include <numeric>

namespace bangdiem {

namespace {

constexpr Edge kZero{Decimal(), true};
constexpr Edge kWhole{Percent::fromInteger(100), true};

bool isNegative(const Term &term)
{
    return term.weight < Decimal();
}

bool isPositive(const Term &term)
{
    return term.weight > Decimal();
}

/// 0 for a figure that does not stand there.
std::int64_t weightIn(const Linear &linear, std::size_t figure)
{
    const auto term = std::ranges::find(linear, figure, &Term::figure);
    return term == linear.end() ? 0 : term->weight.units();
}

/// Each figure moves a count by its weight, so all values are multiples of what the weights have in common.
Domain domainOfCount(const Linear &of)
{
    Domain domain;
    if (std::ranges::none_of(of, isNegative))
        domain.low = kZero;
    if (std::ranges::none_of(of, isPositive))
        domain.high = kZero;
    for (const auto &term : of)
        domain.step = std::gcd(domain.step, term.weight.units());
    return domain;
}

/// Between which decimals a percentage of that many hundredths lies; both are the value where it is one.
std::pair<Edge, Edge> around(std::int64_t weight, std::int64_t whole)
{
    const auto units = weight * kWhole.at.units();
    const auto rest = units % whole;
    const auto below = units / whole - (rest < 0 ? 1 : 0);
    return {
        {Percent::fromUnits(below), rest == 0}, {Percent::fromUnits(below + (rest == 0 ? 0 : 1)), rest == 0}};
}

/// The more there is of one figure alone, the nearer a ratio comes to the ratio of that figure's weights.
/// Every other value lies between those; a figure that is in the numerator only moves it without limit.
Domain domainOfRatio(const Measure &measure)
{
    Domain domain;
    const auto isAlone = [&](const Term &term) { return weightIn(measure.over, term.figure) == 0; };
    const auto movesDown = [&](const Term &term) { return isNegative(term) && isAlone(term); };
    const auto movesUp = [&](const Term &term) { return isPositive(term) && isAlone(term); };
    for (const auto &term : measure.over) {
        const auto [below, above] = around(weightIn(measure.of, term.figure), term.weight.units());
        if (!domain.low
            || std::pair(below.at, !below.included) < std::pair(domain.low->at, !domain.low->included))
            domain.low = below;
        if (!domain.high
            || std::pair(above.at, above.included) > std::pair(domain.high->at, domain.high->included))
            domain.high = above;
    }
    if (std::ranges::any_of(measure.of, movesDown))
        domain.low.reset();
    if (std::ranges::any_of(measure.of, movesUp))
        domain.high.reset();
    return domain;
}

} // namespace

bool isConstant(const Measure &measure)
{
    const auto &first = measure.over.front();
    const auto ofFirst = weightIn(measure.of, first.figure);
    if (ofFirst == 0 || measure.of.size() != measure.over.size())
        return false;
    return std::ranges::all_of(measure.over, [&](const Term &term) {
        return weightIn(measure.of, term.figure) * first.weight.units() == ofFirst * term.weight.units();
    });
}

Domain domainOf(const Measure &measure)
{
    if (!measure.isRatio())
        return domainOfCount(measure.of);
    auto domain = domainOfRatio(measure);
    if (!measure.partOfWhole)
        return domain;
    if (!domain.low || domain.low->at < kZero.at)
        domain.low = kZero;
    if (!domain.high || domain.high->at > kWhole.at)
        domain.high = kWhole;
    return domain;
}

} // namespace bangdiem
