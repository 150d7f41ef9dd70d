// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace bangdiem {

inline constexpr std::size_t kPdfLimit = std::size_t{32}
    << 20U; ///< Of a PDF that is signed or verified. Bytes.

} // namespace bangdiem
