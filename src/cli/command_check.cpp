// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossierjson.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/textout.h"
#include "dossier/readiness.h"
#include "scoring/evaluate.h"

#include <algorithm>

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

std::vector<std::string> idsOf(const Finding &finding, const Rubric &rubric)
{
    std::vector<std::string> ids;
    for (const auto index : finding.criteria)
        ids.push_back(rubric.criteria[index].id);
    return ids;
}

std::string rowText(const std::vector<std::string> &ids, Language language)
{
    if (ids.empty())
        return say({"Phần đầu", "Heading"}, language);
    std::string text;
    for (const auto &id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

Words verdict(bool isPart, bool ready)
{
    if (isPart && ready)
        return {"Phần việc đã xong, gửi lại được.\n", "The part is done and can be sent back.\n"};
    if (isPart)
        return {"Phần việc chưa xong.\n", "The part is not done.\n"};
    return ready ? Words{"Hồ sơ đã sẵn sàng để chốt.\n", "The dossier is ready to be sealed.\n"}
                 : Words{"Hồ sơ chưa sẵn sàng để chốt.\n", "The dossier is not ready to be sealed.\n"};
}

Outcome check(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto &dossier = file->dossier();
    const auto language = request.language;
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto found = findings(dossier, sheet, language);
    const bool ready = std::ranges::none_of(
        found, [](const Finding &finding) { return finding.severity == Severity::Blocking; });

    Output output{{{"ready", ready}, {"findings", Json::array()}}, {}, ready ? kDone : kAnswerIsNo};
    TextTable table({Left, Left, Right, Left});
    for (const auto &finding : found) {
        const bool isError = finding.severity == Severity::Blocking;
        const auto ids = idsOf(finding, dossier.rules());
        output.json["findings"].push_back({{"kind", std::string(findingKindName(finding.kind))},
            {"severity", isError ? "error" : "warning"}, {"criteria", ids}, {"text", finding.text},
            {"lost", points(finding.lost)}});
        table.add({isError ? say({"LỖI", "ERROR"}, language) : say({"lưu ý", "warning"}, language),
            rowText(ids, language),
            finding.lost == Points() ? std::string() : "-" + toText(finding.lost, language), finding.text});
    }
    if (dossier.part)
        output.json["part"] = partJson(dossier);
    output.text = titleLine(dossier, language) + table.text()
        + say(verdict(dossier.part.has_value(), ready), language);
    return output;
}

} // namespace

Command checkCommand()
{
    return {"check",
        {"Hồ sơ đã sẵn sàng để chốt chưa; kết thúc bằng mã 1 nếu còn lỗi",
            "Is the dossier ready to be sealed; exit code 1 where errors are left"},
        {kDossierArgument}, {}, {}, check};
}

} // namespace bangdiem::cli
