// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace bangdiem {

class SheetModel;

/// The criterion that shows `step` criteria after `row` of the model, before it where negative; -1 is before
/// the first row. Nothing beyond the ends.
std::optional<std::size_t> criterionFrom(const SheetModel &sheet, int row, int step);
/// This criterion, or the next one that shows, or else the last one that does.
std::optional<std::size_t> criterionAtOrAfter(const SheetModel &sheet, std::size_t criterion);
/// The next one after `row` that needsSomething(), round the end of what shows.
std::optional<std::size_t> criterionNeeding(const SheetModel &sheet, int row);

} // namespace bangdiem
