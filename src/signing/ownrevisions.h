// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfsignature.h"

#include <string>
#include <vector>

namespace bangdiem {

/// The part of a PDF that is byte for byte what this program prints and signs.
struct OwnRevisions {
    std::size_t end = 0; ///< How many bytes from the first on.
    std::vector<PdfSignatureParts> signatures; ///< One for each increment, in their order.
    std::string sealedAs; ///< What the printed sheet says that it was sealed as; empty on a draft.
};

/// nullopt when `pdf` does not even begin with a sheet of ours. What follows the last increment of ours is
/// not looked at: whatever it says, it cannot change what was before it.
std::optional<OwnRevisions> ownRevisions(std::string_view pdf);

} // namespace bangdiem
