// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partrows.h"

#include "dossier/part.h"
#include "storage/cells.h"
#include "storage/sqliteerror.h"

#include <algorithm>
#include <limits>

namespace bangdiem {

namespace {

constexpr auto kMaxInteger = std::numeric_limits<std::int64_t>::max();

bool isRightPart(const WorkPart &part, std::size_t criteria)
{
    return isDossierId(part.source) && part.edits >= 1 && !part.rows.empty()
        && std::ranges::adjacent_find(part.rows, std::greater_equal()) == part.rows.end()
        && part.rows.back() < criteria;
}

} // namespace

Result<void> checkPart(const Dossier &dossier)
{
    if (!dossier.part)
        return {};
    if (!isRightPart(*dossier.part, dossier.rules().criteria.size()))
        return fail(ErrorCode::BadArgument, {}, {dossier.part->source});
    const auto &answers = dossier.answers;
    for (std::size_t i = 0; i < answers.criteria.size(); ++i) {
        if (!isToAnswer(dossier, i) && answers.criteria[i] != Answer())
            return fail(ErrorCode::NotInPart, {}, {dossier.rules().criteria[i].id});
    }
    for (const auto &declared : answers.declared) {
        if (!isToDeclare(dossier, declared.target))
            return fail(ErrorCode::NotInPart, {}, {declared.target});
    }
    return {};
}

Result<void> readPart(const Connection &connection, Loaded &loaded)
{
    auto &dossier = loaded.dossier;
    auto parts = connection.query("SELECT source, edits, only FROM part");
    auto done = forEachRow(parts, "part", connection.file(), [&](Cells &cells) {
        dossier.part = WorkPart{cells.text(0, 36), cells.integer(1, 1, kMaxInteger), {}};
        cells.integer(2, 1, 1);
    });
    if (!done)
        return done;
    auto rows = connection.query("SELECT criterion FROM part_row");
    done = forEachRow(rows, "part_row", connection.file(), [&](Cells &cells) {
        const auto row = findCriterion(dossier.rules(), cells.text(0, 200));
        cells.require(row && dossier.part);
        if (cells.areRight())
            dossier.part->rows.push_back(*row);
    });
    if (!done || !dossier.part)
        return done;
    std::ranges::sort(dossier.part->rows);
    if (const auto checked = checkPart(dossier); !checked)
        return tl::unexpected(damaged(connection.file(), "part, " + checked.error().details.front()));
    return {};
}

Result<void> writePart(Connection &connection, const Dossier &dossier)
{
    if (!dossier.part)
        return {};
    auto done = connection.run("INSERT INTO part (only, source, edits) VALUES (1, ?1, ?2)",
        dossier.part->source, dossier.part->edits);
    for (auto row = dossier.part->rows.begin(); done && row != dossier.part->rows.end(); ++row)
        done = connection.run(
            "INSERT INTO part_row (criterion) VALUES (?1)", dossier.rules().criteria[*row].id);
    return done;
}

} // namespace bangdiem
