// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossierjson.h"
#include "cli/dossiers.h"
#include "cli/dossiertext.h"
#include "cli/inputs.h"
#include "cli/rowsoption.h"
#include "cli/textout.h"
#include "dossier/part.h"

namespace bangdiem::cli {

namespace {

Outcome handOut(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto rows
        = readRows(request.option("rows").value_or(""), file->dossier().rules(), request.language);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto part = partOf(file->dossier(), newDossierId(), *rows, file->edits());
    if (!part)
        return refuse(part.error().code, "--rows", part.error().details);
    const auto &path = request.arguments[1];
    const auto made = DossierFile::createWithEvidence(toPath(path), *part, *file, now());
    if (!made)
        return tl::unexpected(faultsOf({made.error()}, path));

    const Words done{"Đã giao phần việc trong tệp {}\n", "Handed the part out as {}\n"};
    return Output{{{"file", path}, {"id", part->id}, {"part", partJson(*part)},
                      {"files", evidenceJson(made->dossier()).size()}},
        say(done, request.language, onOneLine(path)) + partLine(*part, request.language)};
}

} // namespace

Command partCommand()
{
    return {"part",
        {"Giao phần việc: tách một số mục thành hồ sơ riêng cho đồng nghiệp",
            "Hand rows out: some rows as a dossier of their own for a colleague"},
        {kDossierArgument, {"OUT.bangdiem", {"tệp phần việc sẽ tạo", "the part's file to make"}}},
        {{"rows", "I.1,II.2,…",
            {"các mục được giao: mã của mục, nhóm hoặc tiêu chí",
                "the rows to hand out: ids of sections, groups or criteria"},
            true}},
        {"Phần việc có cùng bảng và phần đầu, câu trả lời và minh chứng của riêng các mục được giao; chỉ "
         "trả lời được\n"
         "các mục ấy. Nhận lại bằng lệnh merge.",
            "The part has the same rubric and heading, the answers and evidence of these rows only; only "
            "they can be\n"
            "answered in it. Command merge takes it back."},
        handOut};
}

} // namespace bangdiem::cli
