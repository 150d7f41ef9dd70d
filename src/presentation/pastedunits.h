// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "scoring/answers.h"

#include <vector>

namespace bangdiem {

/// Lines copied from a spreadsheet, as a table of figures by unit takes them.
struct PastedUnits {
    bool named = false; ///< Where not, every UnitFigures::unit is empty.
    std::vector<UnitFigures> lines;
};

/// `text` as a spreadsheet puts it on the clipboard: cells between tabs, lines between line feeds. A column
/// of running numbers before the names, a line of headings and a line of totals are left out; "1.250" and "1
/// 250" are 1250; a cell that is no count is absent.
PastedUnits pastedUnits(const QString &text);

/// A unit's figure as typed or pasted: at most 999,999,999, so that no sum of units is too large.
std::optional<std::int64_t> parseUnitFigure(const QString &text);

} // namespace bangdiem
