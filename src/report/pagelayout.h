// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strip.h"

namespace bangdiem {

/// A strip, or the lines of it that a page shows. `top` from the top margin, in layout units.
struct PlacedStrip {
    const Strip *strip = nullptr;
    double top = 0;
    double height = 0;
    int firstLine = 0;
    int lineCount = 0;
};

struct Page {
    std::vector<PlacedStrip> strips;
};

/// Stacks `strips` on pages, `header` on each page before its first row of the table. A strip is split only
/// where it is taller than a page; keepWithNext is obeyed wherever a page can hold what belongs together.
/// The pages point into `strips` and `header`.
std::vector<Page> paginate(const std::vector<Strip> &strips, const Strip &header);

} // namespace bangdiem
