// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/sealtext.h"
#include "cli/textout.h"
#include "storage/submission.h"

namespace bangdiem::cli {

namespace {

Outcome submitDossier(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto file = openDossier(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto &out = request.arguments[1];
    const auto done = submit(*file, toPath(out), now());
    if (!done) {
        const bool ofSource
            = done.error().code == ErrorCode::DossierNotSealed || done.error().code == ErrorCode::SealBroken;
        return tl::unexpected(faultsOf({done.error()}, ofSource ? path : out));
    }
    const auto language = request.language;
    return Output{{{"file", out}, {"size", done->size}, {"files", done->files},
                      {"revision", file->dossier().revision}, {"fingerprint", done->fingerprint}},
        say({"Đã xuất và đọc lại tệp nộp {}", "Wrote the file to send and read it back: {}"}, language,
            onOneLine(out))
            + " (" + sizeText(done->size, language) + ")\n" + fingerprintLine(done->fingerprint, language)};
}

} // namespace

Command submitCommand()
{
    return {"submit",
        {"Xuất tệp để nộp: gọn, đủ minh chứng, đã chốt", "The file that is sent: compact, complete, sealed"},
        {kDossierArgument, {"OUT.bangdiem", {"tệp nộp sẽ tạo", "the file to make"}}}, {},
        {"Chỉ nộp được hồ sơ đã chốt và chưa bị sửa từ đó. Tệp nộp có cả lịch sử sửa đổi; minh chứng đã bỏ "
         "thì không.\n"
         "Tệp được đọc lại, kể cả từng minh chứng, trước khi báo xong.",
            "Only a dossier that is sealed and was not altered since. The file has the history of changes; "
            "evidence that was\n"
            "removed is not in it. It is read back, evidence and all, before success is told."},
        submitDossier};
}

} // namespace bangdiem::cli
