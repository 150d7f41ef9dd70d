// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <functional>
#include <string>

namespace bangdiem {

/// The cells of one row of a file that is not trusted. The first cell that is not as asked makes the row
/// wrong; what is returned for it is then a plain default.
class Cells
{
public:
    explicit Cells(const Statement &row)
        : m_row(row)
    {
    }

    std::int64_t integer(int column, std::int64_t least, std::int64_t most);
    std::string text(int column, std::size_t maxBytes);
    std::optional<std::string> optionalText(int column, std::size_t maxBytes);
    std::optional<std::int64_t> optionalInteger(int column, std::int64_t least, std::int64_t most);
    std::span<const std::byte> blob(int column);

    /// The row is wrong unless `condition` holds.
    void require(bool condition) { m_right = m_right && condition; }
    bool areRight() const { return m_right; }

private:
    const Statement &m_row;
    bool m_right = true;
};

/// Calls `read` with each row. Errors: DossierDamaged naming `table` and the first wrong row, by its first
/// cell where that is text, by its number otherwise; those of stepping.
Result<void> forEachRow(Statement &rows, std::string_view table, const std::string &file,
    const std::function<void(Cells &)> &read);

} // namespace bangdiem
