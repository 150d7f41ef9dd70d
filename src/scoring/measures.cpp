// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/measures.h"

#include "scoring/evidence.h"

namespace bangdiem {

namespace {

std::optional<std::int64_t> sumOf(const Linear &linear, const Answer &answer)
{
    std::int64_t sum = 0;
    for (const auto &term : linear) {
        const auto figure = figureOf(answer, term.figure);
        if (!figure)
            return std::nullopt;
        sum += term.weight.units() * *figure;
    }
    return sum;
}

} // namespace

std::optional<MeasuredValue> valueOf(const Measure &measure, const Answer &answer)
{
    const auto numerator = sumOf(measure.of, answer);
    const auto denominator
        = measure.isRatio() ? sumOf(measure.over, answer) : std::optional(Decimal::kUnitsPerOne);
    if (!numerator || !denominator)
        return std::nullopt;
    return MeasuredValue{*numerator, *denominator};
}

bool isOutsideWhole(const Measure &measure, const MeasuredValue &value)
{
    return measure.partOfWhole && (value.numerator < 0 || value.numerator > value.denominator);
}

} // namespace bangdiem
