// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strip.h"
#include "report/tabledocument.h"

namespace bangdiem {

/// The row of headings that each page begins with.
Strip headerStrip(const TableDocument &document);
/// The whole document, top to bottom, without headerStrip().
std::vector<Strip> documentStrips(const TableDocument &document);

/// What a cell shows: "−2,5" of points.
std::string shownCell(const TableCell &cell);

} // namespace bangdiem
