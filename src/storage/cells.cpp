// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cells.h"

#include "base/text.h"
#include "storage/sqliteerror.h"

namespace bangdiem {

std::int64_t Cells::integer(int column, std::int64_t least, std::int64_t most)
{
    const auto cell = m_row.integer(column);
    require(cell && *cell >= least && *cell <= most);
    return m_right ? *cell : least;
}

std::string Cells::text(int column, std::size_t maxBytes)
{
    const auto cell = m_row.text(column);
    require(cell && cell->size() <= maxBytes);
    return m_right ? std::string(*cell) : std::string();
}

std::optional<std::string> Cells::optionalText(int column, std::size_t maxBytes)
{
    if (m_row.isNull(column))
        return std::nullopt;
    return text(column, maxBytes);
}

std::optional<std::int64_t> Cells::optionalInteger(int column, std::int64_t least, std::int64_t most)
{
    if (m_row.isNull(column))
        return std::nullopt;
    return integer(column, least, most);
}

std::span<const std::byte> Cells::blob(int column)
{
    const auto cell = m_row.blob(column);
    require(cell.has_value());
    return cell.value_or(std::span<const std::byte>());
}

Result<void> forEachRow(Statement &rows, std::string_view table, const std::string &file,
    const std::function<void(Cells &)> &read)
{
    for (std::int64_t number = 1;; ++number) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        Cells cells(rows);
        read(cells);
        if (cells.areRight())
            continue;
        const auto key = rows.text(0);
        return tl::unexpected(damaged(file,
            std::string(table) + ", "
                + (key ? madeVisible(key->substr(0, 60)) : "#" + std::to_string(number))));
    }
}

} // namespace bangdiem
