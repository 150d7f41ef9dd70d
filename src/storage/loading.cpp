// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/loading.h"

#include "storage/fileformat.h"

namespace bangdiem {

namespace {

// In SQLite's operations, of which none costs more than a page, a cell or the text of a table. Our schema
// takes 300; a sheet of 5,000 rows with five documents and links each and a history of 100,000 changes takes
// 4,600,000.
constexpr std::int64_t kSchemaWork = 5'000;
constexpr std::int64_t kRowWork = 30'000'000;

Result<Loaded> readAll(Connection &connection, const LoadRules &rules)
{
    connection.limitWork(kRowWork);
    auto loaded
        = checkPages(connection).and_then([&] { return readDossier(connection, rules.mostBesidesEvidence); });
    if (!loaded || !rules.checksHistory)
        return loaded;
    return checkHistory(connection, loaded->dossier.rules(), loaded->edits).map([&] {
        return *std::move(loaded);
    });
}

} // namespace

Result<Loaded> load(Connection &connection, const std::stop_token &stop, const LoadRules &rules)
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, connection.file());
    const std::stop_callback interrupting(stop, [&connection] { connection.interrupt(); });
    connection.limitWork(kSchemaWork);
    auto loaded = connection.run("BEGIN").and_then([&] { return checkSchema(connection); }).and_then([&] {
        return readAll(connection, rules);
    });
    const bool wasCostly = connection.ranOutOfWork();
    connection.limitWork({});
    const auto ended = connection.run("COMMIT");
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, connection.file());
    if (wasCostly)
        return fail(ErrorCode::DossierCostly, connection.file());
    if (loaded && !ended)
        return tl::unexpected(ended.error());
    return loaded;
}

} // namespace bangdiem
