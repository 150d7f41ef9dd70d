// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/keyoptions.h"
#include "cli/sealtext.h"
#include "cli/textout.h"
#include "signing/makeseal.h"

namespace bangdiem::cli {

namespace {

Outcome seal(const Request &request)
{
    const auto &path = request.arguments[0];
    auto file = openDossierForWriting(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto key = keyOf(request);
    if (!key)
        return tl::unexpected(key.error());
    const auto moment = now();
    const auto sign = [&](std::string_view manifest) { return makeSeal(manifest, **key, moment); };
    const auto done = file->seal(
        request.option("signer").value_or(""), moment, *key ? SignManifest(sign) : SignManifest());
    if (!done)
        return tl::unexpected(faultsOf({atKeyOption(done.error(), request)}, path));
    const auto &sealed = file->seals().back();
    Output output{{{"revision", sealed.revision}, {"fingerprint", sealed.sha256}},
        say({"Đã chốt hồ sơ, lần {}\n", "Sealed the dossier, revision {}\n"}, request.language,
            std::to_string(sealed.revision))
            + fingerprintLine(sealed.sha256, request.language)};
    if (*key) {
        const auto &certificate = (*key)->certificates().front();
        output.json["certificate"] = {{"name", certificate.name}, {"organisation", certificate.organisation},
            {"serial", certificate.serial}, {"issuer", certificate.issuer}};
        output.text += say({"Đã ký số bằng chứng thư của {}\n", "Signed with the certificate of {}\n"},
            request.language, onOneLine(certificate.name));
    }
    return output;
}

} // namespace

Command sealCommand()
{
    return {"seal",
        {"Chốt hồ sơ: từ đây chỉ đọc, có mã đối chiếu để ký",
            "Seal the dossier: read-only from now on, with a fingerprint to sign"},
        {kDossierArgument},
        withKeyOptions(
            {{"signer", "TEXT", {"người chốt: chức vụ và họ tên", "who seals it: office and name"}}}),
        {"Lệnh check phải không còn lỗi. Phần việc không chốt riêng được. Muốn sửa tiếp, dùng lệnh unseal.\n"
         "Không có khóa thì chốt để ký trên giấy. Khóa ký không được thì hồ sơ vẫn là dự thảo.",
            "Command check must find no errors. A part is not sealed by itself. To go on editing, use "
            "command unseal.\n"
            "Without a key it is sealed to be signed on paper. Where the key cannot sign, the dossier stays "
            "a draft."},
        seal};
}

} // namespace bangdiem::cli
