// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace bangdiem {

/// An exact decimal. Unit: 1/10,000, held in an integer.
///
/// Scores are compared with thresholds written in a decision; a binary floating-point sum could move
/// an agency across a line.
class Decimal
{
public:
    static constexpr std::int64_t kUnitsPerOne = 10'000;
    static constexpr int kDecimals = 4;

    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(std::int64_t units) { return Decimal(units); }
    static constexpr Decimal fromInteger(std::int64_t value) { return Decimal(value * kUnitsPerOne); }

    /// Reads "2.5", "100", "-0.25" or JSON's "1e2". Errors: NumberNotExact when more than four decimals
    /// or more than 12 digits before the point would be needed, or `text` is no number.
    static Result<Decimal> parse(std::string_view text);

    constexpr std::int64_t units() const { return m_units; }
    constexpr auto operator<=>(const Decimal &) const = default;

    constexpr Decimal &operator+=(Decimal other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr Decimal &operator-=(Decimal other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return a += b; }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return a -= b; }
    constexpr bool isMultipleOf(Decimal step) const { return m_units % step.m_units == 0; }

private:
    explicit constexpr Decimal(std::int64_t units)
        : m_units(units)
    {
    }

    std::int64_t m_units = 0;
};

/// A number of points of a sheet.
using Points = Decimal;
/// A share in percent: 60 means 60 %.
using Percent = Decimal;

/// The shortest exact text: "71.5", "100", "-0.25"; with `separator` "," as Vietnamese writes it.
std::string toText(Decimal value, char separator = '.');

/// As a person reads it: "71,5" in Vietnamese, "71.5" in English.
std::string toText(Decimal value, Language language);

} // namespace bangdiem
