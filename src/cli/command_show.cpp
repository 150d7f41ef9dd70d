// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossierjson.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/sealtext.h"
#include "storage/fingerprint.h"

namespace bangdiem::cli {

namespace {

Outcome show(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto file = openDossier(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto history = file->history();
    if (!history)
        return tl::unexpected(faultsOf({history.error()}, path));

    const auto &dossier = file->dossier();
    Output output;
    output.json = {{"id", dossier.id}, {"state", std::string(stateName(file->sealState()))},
        {"revision", dossier.revision}, {"fingerprint", fingerprintOf(dossier)},
        {"seals", sealsJson(file->seals())}, {"scans", scansJson(file->scans())},
        {"heading", headingJson(dossier.heading)},
        {"rubric", {{"id", dossier.rules().id}, {"sha256", dossier.rubric->sha256}}},
        {"answers", answersJson(dossier)}, {"earlier", earlierJson(dossier)},
        {"evidence", evidenceJson(dossier)}, {"history_length", history->size()}};
    if (dossier.part)
        output.json["part"] = partJson(dossier);
    output.text = headingText(*file, history->size(), request.language)
        + answersText(dossier, request.language) + earlierText(dossier, request.language)
        + evidenceText(dossier, request.language);
    if (const auto scans = scansText(file->scans(), request.language); !scans.empty())
        output.text += '\n' + scans;
    return output;
}

} // namespace

Command showCommand()
{
    return {"show",
        {"Phần đầu, trạng thái, câu trả lời và minh chứng của hồ sơ",
            "Heading, state, answers and evidence of a dossier"},
        {kDossierArgument}, {},
        {"Mã đối chiếu là của nội dung hiện tại; hồ sơ đã chốt được đối chiếu với bản lúc chốt.\n"
         "Với --json, “answers” có dạng của ANSWERS.json; đường dẫn tệp trong đó là nơi lệnh extract đặt "
         "tệp.",
            "The fingerprint is that of the present content; a sealed dossier is held against what was "
            "sealed.\n"
            "With --json, “answers” has the shape of ANSWERS.json; its paths are where extract puts the "
            "files."},
        show};
}

} // namespace bangdiem::cli
