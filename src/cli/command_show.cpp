// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossierjson.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/sealtext.h"
#include "storage/fingerprint.h"
#include "storage/rubriccatalogue.h"

namespace bangdiem::cli {

namespace {

Json rubricJson(const CarriedRubric &rubric, const std::string &official)
{
    Json json{{"id", rubric.rubric.id}, {"sha256", rubric.sha256}, {"official", nullptr}};
    if (!official.empty())
        json["official"] = official == rubric.sha256;
    return json;
}

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
    const auto official = officialRubricSha256(dossier.rules().id);
    Output output;
    output.json = {{"id", dossier.id}, {"state", std::string(stateName(file->sealState()))},
        {"revision", dossier.revision}, {"fingerprint", fingerprintOf(dossier)},
        {"seals", sealsJson(file->seals())}, {"scans", scansJson(file->scans())},
        {"heading", headingJson(dossier.heading)}, {"rubric", rubricJson(*dossier.rubric, official)},
        {"answers", answersJson(dossier)}, {"earlier", earlierJson(dossier)},
        {"evidence", evidenceJson(dossier)}, {"history_length", history->size()}};
    if (dossier.part)
        output.json["part"] = partJson(dossier);
    output.text = headingText(*file, history->size(), request.language);
    if (const auto fault = officialFault(*dossier.rubric, official))
        output.text
            += say({"Lưu ý: {}\n", "Note: {}\n"}, request.language, describe(*fault, request.language));
    output.text += answersText(dossier, request.language) + earlierText(dossier, request.language)
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
         "“official”: bảng trong hồ sơ có đúng là bảng cùng mã của máy này không; null: máy này không có.\n"
         "Với --json, “answers” có dạng của ANSWERS.json; đường dẫn tệp trong đó là nơi lệnh extract đặt "
         "tệp.",
            "The fingerprint is that of the present content; a sealed dossier is held against what was "
            "sealed.\n"
            "“official”: whether the dossier's rubric is this machine's of that id; null: it has none.\n"
            "With --json, “answers” has the shape of ANSWERS.json; its paths are where extract puts the "
            "files."},
        show};
}

} // namespace bangdiem::cli
