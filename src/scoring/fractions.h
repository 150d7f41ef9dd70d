// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

#include <gmpxx.h>

namespace bangdiem {

/// Points on their way: exact, of any size.
using Fraction = mpq_class;

Fraction fraction(std::int64_t numerator, std::int64_t denominator);
Fraction fraction(Decimal value);

/// Of a part with that maximum.
Fraction worthOf(const Worth &worth, Points maximum);

/// In multiples of `unit` units of a Decimal, halves away from 0.
Points rounded(const Fraction &value, std::int64_t unit);
/// The unit of so many decimals, in units of a Decimal.
std::int64_t unitOf(int decimals);

bool holds(const Range &range, const Fraction &value);

} // namespace bangdiem
