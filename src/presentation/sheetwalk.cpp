// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetwalk.h"

#include "presentation/sheetmodel.h"

namespace bangdiem {

namespace {

std::optional<std::size_t> criterionAt(const SheetModel &sheet, int row)
{
    const auto &node = sheet.tree().nodes[sheet.nodeAt(row)];
    return node.kind == RowKind::Criterion ? std::optional(node.index) : std::nullopt;
}

} // namespace

std::optional<std::size_t> criterionFrom(const SheetModel &sheet, int row, int step)
{
    const int direction = step < 0 ? -1 : 1;
    for (row += direction; row >= 0 && row < sheet.rowCount(); row += direction) {
        const auto criterion = criterionAt(sheet, row);
        if (!criterion)
            continue;
        step -= direction;
        if (step == 0)
            return criterion;
    }
    return std::nullopt;
}

std::optional<std::size_t> criterionAtOrAfter(const SheetModel &sheet, std::size_t wanted)
{
    std::optional<std::size_t> last;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        const auto criterion = criterionAt(sheet, row);
        if (criterion)
            last = criterion;
        if (criterion && *criterion >= wanted)
            break;
    }
    return last;
}

std::optional<std::size_t> criterionNeeding(const SheetModel &sheet, int row)
{
    const int rows = sheet.rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int next = (row + step + rows) % rows;
        const auto state = sheet.index(next, SheetModel::ScoreColumn).data(SheetModel::StateRole);
        if (state.isValid() && needsSomething(static_cast<RowState>(state.toInt())))
            return criterionAt(sheet, next);
    }
    return std::nullopt;
}

} // namespace bangdiem
