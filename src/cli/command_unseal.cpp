// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"

namespace bangdiem::cli {

namespace {

/// A wrong reason is one of --reason; everything else concerns the file.
Faults faultsOfReopening(Error error, const std::string &path, Language language)
{
    const bool ofReason = error.code == ErrorCode::BadArgument || error.code == ErrorCode::TextUnsafe
        || error.code == ErrorCode::TooLarge;
    if (ofReason)
        error.where = "--reason";
    if (error.code == ErrorCode::BadArgument)
        error.details = {say({"lý do không được trống", "the reason is empty"}, language)};
    return faultsOf({std::move(error)}, path);
}

Outcome unseal(const Request &request)
{
    const auto &path = request.arguments[0];
    auto file = openDossierToReopen(path);
    if (!file)
        return tl::unexpected(file.error());
    const bool altered = file->sealState() == SealState::Altered;
    const auto done = file->unseal(request.option("reason").value_or(""), now());
    if (!done)
        return tl::unexpected(faultsOfReopening(done.error(), path, request.language));
    const int revision = file->dossier().revision;
    auto text = say({"Đã mở lại hồ sơ; bản mới là dự thảo, lần {}\n",
                        "Reopened the dossier; the new draft is revision {}\n"},
        request.language, std::to_string(revision));
    if (altered)
        text += say(
            {"CẢNH BÁO: nội dung đã bị sửa từ bên ngoài sau khi chốt; dự thảo này mang nội dung đã sửa. "
             "Hãy xem lại từng mục.\n",
                "WARNING: the content was changed from outside after it was sealed; this draft has what it "
                "was changed to. Look at every row.\n"},
            request.language);
    return Output{{{"revision", revision}, {"altered", altered}}, std::move(text)};
}

} // namespace

Command unsealCommand()
{
    return {"unseal",
        {"Mở lại hồ sơ đã chốt để sửa; bản đã chốt vẫn được giữ",
            "Reopen a sealed dossier; the sealed revision is kept"},
        {kDossierArgument}, {{"reason", "TEXT", {"lý do mở lại", "why it is reopened"}, true}},
        {"Lý do, bản đã chốt, mã đối chiếu và chữ ký của nó nằm lại trong hồ sơ.",
            "The reason, the sealed revision, its fingerprint and its signature stay in the dossier."},
        unseal};
}

} // namespace bangdiem::cli
