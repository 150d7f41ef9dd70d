// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documentstrips.h"
#include "report/tablestrips.h"

namespace bangdiem {

namespace {

void appendRows(std::vector<Strip> &strips, const OfficialSheet &sheet)
{
    for (const auto &row : sheet.rows) {
        if (row.kind == OfficialRow::Kind::Total && !strips.empty())
            strips.back().keepWithNext = true;
        strips.push_back(tableStrip(row));
    }
}

} // namespace

std::vector<Strip> sheetStrips(const OfficialSheet &sheet)
{
    std::vector<Strip> strips;
    strips.reserve(sheet.rows.size() + 16);
    appendLines(strips, linesAbove(sheet));
    strips.back().paddingBelow = kGapAboveTable;
    appendRows(strips, sheet);
    appendLines(strips, linesBelow(sheet));
    appendSignatures(strips, sheet.texts.signatures, sheet.heading);
    strips.back().keepWithNext = false;
    return strips;
}

} // namespace bangdiem
