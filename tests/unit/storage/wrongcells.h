// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem::testing {

/// What damagedBy() makes of sampleBytes() with `sql`: the structure is SQLite's, the cell or the schema is
/// not ours.
struct WrongCell {
    std::string_view name;
    std::string sql;
    std::string_view place; ///< What the error names.
};

void PrintTo(const WrongCell &wrong, std::ostream *stream);

const std::vector<WrongCell> &wrongCells();

} // namespace bangdiem::testing
