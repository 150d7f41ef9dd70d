// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/interruption.h"
#include "cli/sealtext.h"
#include "cli/textout.h"
#include "verification/submitsealed.h"

namespace bangdiem::cli {

namespace {

Outcome submitDossier(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto file = openDossier(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto &out = request.arguments[1];
    const Interruption interruption;
    const auto done
        = submitSealed(*file, toPath(out), now(), [](std::int64_t) { return !Interruption::came(); });
    if (!done) {
        using enum ErrorCode;
        const auto code = done.error().code;
        const bool ofSource = code == DossierNotSealed || code == SealBroken || code == SealSignatureInvalid;
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
