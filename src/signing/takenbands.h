// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace bangdiem {

/// A stretch of a page's height, in points from its lower end.
struct Band {
    double low = 0;
    double high = 0;
};

/// Where `page` has something drawn or an annotation, in no order. nullopt where its operators do not tell.
std::optional<std::vector<Band>> takenBands(QPDFPageObjectHelper &page);

} // namespace bangdiem
