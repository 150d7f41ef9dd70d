// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/sealtext.h"

namespace bangdiem::cli {

namespace {

Outcome seal(const Request &request)
{
    const auto &path = request.arguments[0];
    auto file = openDossierForWriting(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto done = file->seal(request.option("signer").value_or(""), {}, now());
    if (!done)
        return tl::unexpected(faultsOf({done.error()}, path));
    const auto &sealed = file->seals().back();
    return Output{{{"revision", sealed.revision}, {"fingerprint", sealed.sha256}},
        say({"Đã chốt hồ sơ, lần {}\n", "Sealed the dossier, revision {}\n"}, request.language,
            std::to_string(sealed.revision))
            + fingerprintLine(sealed.sha256, request.language)};
}

} // namespace

Command sealCommand()
{
    return {"seal",
        {"Chốt hồ sơ: từ đây chỉ đọc, có mã đối chiếu để ký",
            "Seal the dossier: read-only from now on, with a fingerprint to sign"},
        {kDossierArgument},
        {{"signer", "TEXT", {"người chốt: chức vụ và họ tên", "who seals it: office and name"}}},
        {"Lệnh check phải không còn lỗi. Phần việc không chốt riêng được. Muốn sửa tiếp, dùng lệnh unseal.",
            "Command check must find no errors. A part is not sealed by itself. To go on editing, use "
            "command unseal."},
        seal};
}

} // namespace bangdiem::cli
