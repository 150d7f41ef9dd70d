// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/fractions.h"

namespace bangdiem {

Fraction fraction(std::int64_t numerator, std::int64_t denominator)
{
    Fraction result(mpz_class(static_cast<long>(numerator)), mpz_class(static_cast<long>(denominator)));
    result.canonicalize();
    return result;
}

Fraction fraction(Decimal value)
{
    return fraction(value.units(), Decimal::kUnitsPerOne);
}

Fraction worthOf(const Worth &worth, Points maximum)
{
    if (!worth.ofMaximum)
        return fraction(Points::fromUnits(worth.numerator));
    return fraction(maximum) * fraction(worth.numerator, worth.denominator);
}

Points rounded(const Fraction &value, std::int64_t unit)
{
    const Fraction inUnits = abs(value) * fraction(Decimal::kUnitsPerOne, unit) + Fraction(1, 2);
    const mpz_class whole = inUnits.get_num() / inUnits.get_den();
    const auto units = static_cast<std::int64_t>(whole.get_si()) * unit;
    return Points::fromUnits(value < 0 ? -units : units);
}

std::int64_t unitOf(int decimals)
{
    auto unit = Decimal::kUnitsPerOne;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    return unit;
}

namespace {

bool isAtLeast(const Fraction &value, const Edge &edge)
{
    const auto at = fraction(edge.at);
    return edge.included ? value >= at : value > at;
}

bool isAtMost(const Fraction &value, const Edge &edge)
{
    const auto at = fraction(edge.at);
    return edge.included ? value <= at : value < at;
}

} // namespace

bool holds(const Range &range, const Fraction &value)
{
    return (!range.low || isAtLeast(value, *range.low)) && (!range.high || isAtMost(value, *range.high));
}

} // namespace bangdiem
