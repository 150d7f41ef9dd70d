// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheetlines.h"
#include "report/strip.h"

namespace bangdiem {

// What stands around the table of any official document.

constexpr double kGapAboveTable = fromMillimetres(3.5);

void appendLines(std::vector<Strip> &strips, const std::vector<SheetLine> &lines);
/// The blocks side by side, a single one at the right, with room to sign.
void appendSignatures(
    std::vector<Strip> &strips, const std::vector<SignatureBlock> &blocks, const Heading &heading);

} // namespace bangdiem
