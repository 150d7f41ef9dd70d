// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/trustoptions.h"
#include "cli/verdictjson.h"
#include "cli/verdicttext.h"
#include "report/sheetcomparison.h"
#include "signing/pdflimit.h"
#include "storage/regularfile.h"

#include <filesystem>
#include <optional>

namespace bangdiem::cli {

namespace {

struct Compared {
    Dossier dossier;
    DossierTraces traces;
};

/// The dossier that --against names; nothing where it names none.
tl::expected<std::optional<Compared>, Faults> comparedWith(const Request &request)
{
    const auto path = request.option("against");
    if (!path)
        return std::nullopt;
    const auto received = openReceived(*path);
    if (!received)
        return tl::unexpected(received.error());
    const auto &file = received->file();
    if (const auto whole = file.checkEvidence(); !whole)
        return tl::unexpected(faultsOf({whole.error()}, *path));
    return Compared{file.dossier(), tracesOf(file)};
}

void addBelonging(const std::string &fingerprint, const Belonging &belonging, bool isClaimed,
    const Request &request, Output &output)
{
    output.json["against"] = belongingJson(belonging, isClaimed);
    output.text += belongingText(
        fingerprint, belonging, isClaimed, request.option("against").value_or(""), request.language);
    if (!belonging.revision || belonging.isAltered)
        output.exitCode = kAnswerIsNo;
}

int exitCodeOf(Validity validity)
{
    return validity == Validity::Valid ? kDone : kAnswerIsNo;
}

Outcome verifyDossierFile(const Request &request, const TrustFolder &trust, const Compared *against)
{
    const auto &path = request.arguments[0];
    const auto language = request.language;
    const auto received = openReceived(path);
    if (!received)
        return tl::unexpected(received.error());
    const auto &file = received->file();
    const auto verdict = verifyDossier(file, trust.store, now());
    if (!verdict)
        return tl::unexpected(faultsOf({verdict.error()}, path));
    Output output{verdictJson(*verdict, file.dossier(), language),
        verdictText(*verdict, file.dossier(), language), exitCodeOf(verdict->validity)};
    addTrust(trust, request, output);
    if (against != nullptr)
        addBelonging(
            verdict->fingerprint, belongingOf(verdict->fingerprint, against->traces), false, request, output);
    return output;
}

Outcome verifyPdfFile(const Request &request, const TrustFolder &trust, const Compared *against)
{
    const auto pdf = readRegularFile(toPath(request.arguments[0]), {kPdfLimit, "32 MiB"});
    if (!pdf)
        return tl::unexpected(faultsOf({pdf.error()}, request.arguments[0]));
    auto verdict = verifySheet(*pdf, trust.store, now(), against ? &against->traces : nullptr);
    if (verdict.belonging && verdict.belonging->isInForce())
        tellDifferingPages(verdict, pagesThatDiffer(*pdf, against->dossier, verdict.fingerprint));
    Output output{sheetJson(verdict, request.language), sheetText(verdict, request.language),
        exitCodeOf(verdict.validity)};
    addTrust(trust, request, output);
    if (verdict.belonging)
        addBelonging(
            verdict.fingerprint, *verdict.belonging, verdict.validity != Validity::Valid, request, output);
    return output;
}

/// A fingerprint in place of a file: that of a paper, which only --against can answer for.
Outcome verifyPaper(const std::string &fingerprint, const Request &request, const Compared *against)
{
    if (against == nullptr)
        return refuse(ErrorCode::BadArgument, request.arguments[0],
            {say({"mã đối chiếu của bản giấy cần --against HỒ SƠ",
                     "the fingerprint of a paper needs --against DOSSIER"},
                request.language)});
    Output output{{{"fingerprint", fingerprint}}, {}, kDone};
    addBelonging(fingerprint, belongingOf(fingerprint, against->traces), true, request, output);
    return output;
}

bool isPdf(const std::string &path)
{
    const auto file = openRegularFile(toPath(path));
    return file && file->read(5) == "%PDF-";
}

Outcome verify(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto trust = trustOf(request);
    if (!trust)
        return tl::unexpected(trust.error());
    const auto against = comparedWith(request);
    if (!against)
        return tl::unexpected(against.error());
    const auto *dossier = *against ? &**against : nullptr;
    std::error_code ignored;
    if (const auto fingerprint = readFingerprint(path);
        fingerprint && !std::filesystem::exists(toPath(path), ignored))
        return verifyPaper(*fingerprint, request, dossier);
    return isPdf(path) ? verifyPdfFile(request, *trust, dossier)
                       : verifyDossierFile(request, *trust, dossier);
}

} // namespace

Command verifyCommand()
{
    return {"verify",
        {"Tệp nộp có đúng là những gì đã được duyệt và ký không; kết thúc bằng mã 0 chỉ khi hợp lệ",
            "Whether a file is what was approved and signed; exit code 0 only where it is valid"},
        {{"FILE",
            {"hồ sơ, bảng điểm PDF, hoặc mã đối chiếu in trên bản giấy",
                "a dossier, a sheet as PDF, or the fingerprint printed on a paper"}}},
        withTrustOptions({{"against", "DOSSIER",
            {"bản giấy hoặc tệp có thuộc hồ sơ này không, lần nào",
                "does the paper or file belong to this dossier, and to which revision"}}}),
        {"Ba kết luận: hợp lệ, không kết luận được, không hợp lệ, kèm mọi lý do. Không nơi cấp nào được tin "
         "sẵn.\n"
         "Giờ ký do máy người ký ghi, không ai xác nhận. Hồ sơ ký trên giấy phải do người so mã đối chiếu.",
            "Three verdicts: valid, cannot tell, invalid, with every reason. No authority is trusted by "
            "default.\n"
            "The signing time is told by the signer's machine and confirmed by nobody. For a dossier signed "
            "on paper a person\n"
            "must compare the fingerprint."},
        verify, true};
}

} // namespace bangdiem::cli
