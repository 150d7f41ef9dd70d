// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER group
#include "cli/commands.h"
#include "cli/registerjson.h"
#include "cli/registers.h"
#include "cli/textout.h"

#include <algorithm>

namespace bangdiem::cli {

namespace {

std::string listed(const std::vector<AgencyGroup> &groups)
{
    std::string all;
    for (const auto &group : groups)
        all += (all.empty() ? "" : ", ") + group.id;
    return all;
}

/// The group that the request names third; "-" is none. Errors: BadArgument at the argument.
tl::expected<std::optional<std::size_t>, Faults> groupOf(const Request &request, const Rubric &rubric)
{
    const auto &id = request.arguments[2];
    if (id == "-")
        return std::nullopt;
    const auto &groups = rubric.agencyGroups;
    const auto found = std::ranges::find(groups, id, &AgencyGroup::id);
    if (found != groups.end())
        return static_cast<std::size_t>(found - groups.begin());
    return refuse(ErrorCode::BadArgument, id,
        {groups.empty()
                ? say({"bộ tiêu chí {} không có nhóm cơ quan", "the rubric {} has no groups of agencies"},
                    request.language, rubric.id)
                : say({"không có nhóm này; các nhóm: {}", "there is no such group; the groups: {}"},
                    request.language, listed(groups))});
}

Outcome setGroup(const Request &request)
{
    auto work = openForWriting(request);
    if (!work)
        return tl::unexpected(work.error());
    auto &[author, book, submission] = *work;
    const auto group = groupOf(request, submission.rules->rubric);
    if (!group)
        return tl::unexpected(group.error());
    if (const auto done = book.setGroup(submission, *group, author); !done)
        return refuseAt(done.error(), request.arguments[1]);
    const auto &record = submission.record;
    const auto name = *group ? submission.rules->rubric.agencyGroups[**group].name
                             : say({"chưa biết nhóm", "group not known"}, request.language);
    return Output{recordJson(record, request.language),
        onOneLine(record.agency) + ": " + onOneLine(name) + ", " + toText(record.reviewed, request.language)
            + '\n'};
}

} // namespace

Command registerGroupCommand()
{
    return {"register REGISTER group",
        {"Cho biết cơ quan thuộc nhóm nào của bộ tiêu chí",
            "Say to which of the rubric's groups the agency belongs"},
        {kRegisterArgument, kSubmissionArgument,
            {"GROUP-ID",
                {"mã nhóm trong bộ tiêu chí; - là chưa biết", "the group's id in the rubric; - for none"}}},
        {kReviewerOption},
        {"Tiêu chí có mức điểm theo nhóm được tính lại theo nhóm này.",
            "Rows that have a scale for each group are computed by this one."},
        setGroup};
}

} // namespace bangdiem::cli
