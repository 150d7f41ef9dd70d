// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/annex.h"
#include "report/printedsheet.h"
#include "report/strip.h"

namespace bangdiem {

/// The annex from its title to its last warning, top to bottom; the pictures stand above the table.
std::vector<Strip> annexStrips(const AnnexContent &annex, const std::vector<AnnexPicture> &pictures);
/// The row of column headings that each page of the annex' table begins with.
Strip annexHeader(const AnnexContent &annex);

} // namespace bangdiem
