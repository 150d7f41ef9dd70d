// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/mergereport.h"
#include "cli/rowsoption.h"
#include "storage/merging.h"

namespace bangdiem::cli {

namespace {

using Plan = tl::expected<std::vector<MergeRow>, Faults>;

/// What the conflicts become; none where they stop the merge.
tl::expected<std::optional<Fate>, Faults> preferred(const Request &request)
{
    const auto prefer = request.option("prefer");
    if (!prefer)
        return std::nullopt;
    if (*prefer == "mine")
        return Fate::Keep;
    if (*prefer == "theirs")
        return Fate::Take;
    return refuse(ErrorCode::BadArgument, "--prefer",
        {say({"chỉ nhận mine hoặc theirs", "it is mine or theirs"}, request.language)});
}

Plan planned(const DossierFile &mine, const DossierFile &theirs, const Request &request,
    std::optional<Fate> conflictsBecome)
{
    const auto &otherPath = request.arguments[1];
    auto rows = rowsToMerge(mine.dossier(), theirs.dossier());
    if (const auto option = request.option("rows")) {
        auto chosen = readRows(*option, mine.dossier().rules(), request.language);
        if (!chosen)
            return tl::unexpected(chosen.error());
        rows = *std::move(chosen);
    }
    const auto pasts = commonPasts(mine, theirs);
    if (!pasts)
        return tl::unexpected(faultsOf({pasts.error()}, otherPath));
    auto plan = planMerge(mine.dossier(), theirs.dossier(), rows, *pasts);
    if (!plan)
        return refuse(plan.error().code, plan.error().code == ErrorCode::NotInPart ? "--rows" : otherPath,
            plan.error().details);
    return conflictsBecome ? settled(*std::move(plan), *conflictsBecome) : *std::move(plan);
}

bool writes(const std::vector<MergeRow> &plan)
{
    return countOf(plan, Fate::Conflict) == 0 && countOf(plan, Fate::Take) > 0;
}

Outcome run(const Request &request)
{
    const auto conflictsBecome = preferred(request);
    if (!conflictsBecome)
        return tl::unexpected(conflictsBecome.error());
    const auto &path = request.arguments[0];
    const auto theirs = openDossier(request.arguments[1]);
    if (!theirs)
        return tl::unexpected(theirs.error());
    {
        // A merge that writes nothing does not open the dossier for writing either.
        const auto mine = openDossier(path);
        if (!mine)
            return tl::unexpected(mine.error());
        const auto plan = planned(*mine, *theirs, request, *conflictsBecome);
        if (!plan)
            return tl::unexpected(plan.error());
        if (!writes(*plan))
            return mergeReport(*plan, request.language);
    }
    auto mine = openDossierForWriting(path);
    if (!mine)
        return tl::unexpected(mine.error());
    const auto plan = planned(*mine, *theirs, request, *conflictsBecome);
    if (!plan)
        return tl::unexpected(plan.error());
    if (writes(*plan)) {
        if (const auto done = merge(*mine, *theirs, *plan, now()); !done)
            return tl::unexpected(faultsOf({done.error()}, path));
    }
    return mergeReport(*plan, request.language);
}

} // namespace

Command mergeCommand()
{
    return {"merge",
        {"Nhận phần việc: lấy câu trả lời và minh chứng từ hồ sơ khác cùng bảng",
            "Take rows back: answers and evidence from another dossier of the same rubric"},
        {kDossierArgument,
            {"OTHER.bangdiem",
                {"hồ sơ hoặc phần việc để lấy; giữ nguyên",
                    "the dossier or part to take "
                    "from; left as it is"}}},
        {{"rows", "I.1,II.2,…",
             {"chỉ các mục này (mặc định: mọi mục của OTHER)", "only these rows (default: all of OTHER)"}},
            {"prefer", "mine|theirs",
                {"mục mà hai bên trả lời khác nhau: giữ bên này, hoặc lấy bên kia",
                    "rows that both answered differently: keep ours, or take theirs"}}},
        {"Tất cả hoặc không gì cả. Không có --prefer, một mục mâu thuẫn là mã 1 và không có gì thay đổi.",
            "All or nothing. Without --prefer a conflict is exit code 1 and nothing changes."},
        run};
}

} // namespace bangdiem::cli
