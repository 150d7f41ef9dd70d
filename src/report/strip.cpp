// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

#include <algorithm>

namespace bangdiem {

double Strip::height() const
{
    double tallest = pictureHeight;
    for (const auto &cell : cells)
        tallest = std::max(tallest, cell.text.height());
    return paddingAbove + tallest + paddingBelow;
}

} // namespace bangdiem
