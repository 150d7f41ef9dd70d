// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/loading.h"

#include "storage/fileformat.h"

namespace bangdiem {

namespace {

constexpr std::int64_t kSchemaWork = 5'000; // Operations, as LoadRules::rowWork. Our schema takes 300.

Result<Loaded> readAll(Connection &connection, const LoadRules &rules)
{
    connection.limitWork(rules.rowWork);
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
