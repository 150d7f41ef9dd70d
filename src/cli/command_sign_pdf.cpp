// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/keyoptions.h"
#include "cli/sealtext.h"
#include "cli/targets.h"
#include "cli/textout.h"
#include "report/signaturedrawing.h"
#include "report/writewhole.h"
#include "signing/pdflimit.h"
#include "signing/signpdf.h"
#include "signing/verifypdf.h"
#include "storage/regularfile.h"

namespace bangdiem::cli {

namespace {

SignatureBox boxOf(const Certificate &certificate, Moment time)
{
    auto drawn = drawSignature(
        {certificate.name, certificate.title, certificate.organisation, certificate.unit, time});
    return {drawn.size.width(), drawn.size.height(), std::move(drawn.content), std::move(drawn.text)};
}

tl::expected<void, Faults> checkOut(const std::string &in, const std::string &out, Language language)
{
    std::error_code ignored;
    if (auto target = checkTarget(out, language); !target)
        return target;
    if (std::filesystem::equivalent(toPath(in), toPath(out), ignored))
        return refuse(ErrorCode::BadArgument, out,
            {say({"phải khác tệp sẽ ký", "must be another file than the one to sign"}, language)});
    if (std::filesystem::exists(std::filesystem::symlink_status(toPath(out), ignored)))
        return refuse(ErrorCode::FileExists, out); // A key or a sheet with two signatures is not made again.
    return {};
}

Output told(const std::string &out, const std::string &pdf, const Certificate &certificate, Language language)
{
    const auto verdict = verifyPdf(pdf, TrustStore(), now());
    Output output{{{"file", out}, {"size", pdf.size()}, {"signatures", verdict.signatures.size()},
                      {"fingerprint", verdict.sealedAs},
                      {"certificate",
                          {{"name", certificate.name}, {"organisation", certificate.organisation},
                              {"serial", certificate.serial}, {"issuer", certificate.issuer}}}},
        say({"Đã ký số {}", "Signed {}"}, language, onOneLine(out))
            + say({" bằng chứng thư của {}\n", " with the certificate of {}\n"}, language,
                onOneLine(certificate.name))};
    output.text += verdict.sealedAs.empty() ? say({"Tệp không mang mã đối chiếu của hồ sơ nào đã chốt\n",
                                                      "It bears no fingerprint of a sealed dossier\n"},
                       language)
                                            : fingerprintLine(verdict.sealedAs, language);
    return output;
}

Outcome sign(const Request &request)
{
    const auto &in = request.arguments[0];
    const auto &out = request.arguments[1];
    const auto pdf = readRegularFile(toPath(in), {kPdfLimit, "32 MiB"});
    if (!pdf)
        return tl::unexpected(faultsOf({pdf.error()}, in));
    if (const auto fit = checkOut(in, out, request.language); !fit)
        return tl::unexpected(fit.error());
    const auto key = keyOf(request);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return refuse(ErrorCode::BadArgument, "--p12",
            {say({"cần khóa để ký: --p12 hoặc --pkcs11", "a key is needed: --p12 or --pkcs11"},
                request.language)});
    const auto &certificate = (*key)->certificates().front();
    const auto moment = now();
    const auto done = signPdf(*pdf, **key, boxOf(certificate, moment), moment);
    if (!done)
        return tl::unexpected(faultsOf({atKeyOption(done.error(), request)}, in));
    if (const auto written = writeWhole(qtPath(out), QByteArray::fromStdString(*done)); !written)
        return tl::unexpected(faultsOf({written.error()}, out));
    return told(out, *done, certificate, request.language);
}

} // namespace

Command signPdfCommand()
{
    return {"sign-pdf",
        {"Ký số vào tờ in PDF; ký thêm được một người nữa",
            "Sign a printed PDF; one more person may sign it after"},
        {{"IN.pdf", {"tệp PDF sẽ ký", "the PDF to sign"}},
            {"OUT.pdf", {"tệp đã ký sẽ tạo", "the signed file to make"}}},
        withKeyOptions({}),
        {"Tờ in từ lệnh report có sẵn chỗ ký; tệp đã ký vẫn là PDF/A-1b. Người thứ hai ký vào tệp đã ký; chữ "
         "ký trước vẫn có hiệu lực.\n"
         "Không ký tệp mã hóa, tệp có biểu mẫu hoặc chữ ký của chương trình khác.",
            "A sheet of command report has room to sign, and stays PDF/A-1b. The second person signs the "
            "signed file; the first\n"
            "signature stays valid. Not signed are encrypted files and those with a form or a signature of "
            "another program."},
        sign, true};
}

} // namespace bangdiem::cli
