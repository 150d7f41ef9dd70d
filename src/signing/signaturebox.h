// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bangdiem {

/// What a signature shows on the page. Who draws it is not this room's business.
struct SignatureBox {
    double width = 0; ///< Points.
    double height = 0;
    /// Operators of a PDF content stream, the origin at the lower left corner. They need no resources: texts
    /// are outlines, colours are those of DeviceRGB. Empty: nothing is shown.
    std::string content;
    std::string text; ///< The same for those who do not see it. UTF-8.
};

} // namespace bangdiem
