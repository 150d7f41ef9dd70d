// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace bangdiem {

// What the bars and their labels agree on.

constexpr int kLetterHeight = 13;
constexpr double kBarShare = 0.8; ///< Of the room of a category.
constexpr double kStackShare = 0.42; ///< Of the room of a category; the numbers stand above.
constexpr int kAboveBars = 20; ///< Z value.

/// For drawing only: nothing is computed with it.
inline double asDouble(Points points)
{
    return static_cast<double>(points.units()) / 10'000;
}

} // namespace bangdiem
