// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signpdf.h"

#include "signing/makeseal.h"
#include "signing/pdffreeplace.h"
#include "signing/pdfincrement.h"
#include "signing/pdflimit.h"
#include "signing/pdfmarks.h"
#include "signing/pdfobjecttext.h"
#include "signing/pdfsignature.h"

#include <optional>

#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>

namespace bangdiem {

namespace {

constexpr std::size_t kMostPdfSignatures = 2;

tl::unexpected<Error> unfit(const char *vietnamese, const char *english)
{
    return fail(ErrorCode::PdfUnfit, {}, {vietnamese, english});
}

Result<std::unique_ptr<QPDF>> readToSign(std::string_view bytes)
{
    if (bytes.size() > kPdfLimit)
        return fail(ErrorCode::TooLarge, {}, {"32 MiB"});
    auto pdf = readPdf(bytes);
    if (pdf)
        return std::move(*pdf);
    switch (pdf.error()) {
    case PdfFault::Encrypted:
        return unfit("tệp được mã hóa hoặc đặt mật khẩu", "it is encrypted");
    case PdfFault::Compressed:
        return unfit("cấu trúc của tệp được nén, ký vào sẽ không còn là PDF/A-1b",
            "its structure is compressed, and signed it could not be PDF/A-1b");
    case PdfFault::Damaged:
        break;
    }
    return fail(ErrorCode::PdfUnreadable);
}

/// Signatures of ours alone, the last of them over all of `bytes`.
Result<void> checkEarlierSignatures(std::string_view bytes, QPDF &pdf)
{
    if (pdf.getRoot().hasKey("/Perms"))
        return unfit(
            "tệp đã được ký chứng nhận, không cho ký thêm", "it is certified against further changes");
    if (!pdf.getRoot().hasKey("/AcroForm"))
        return {};
    const auto fields = formFields(pdf);
    std::size_t end = 0;
    for (const auto &field : fields) {
        const auto signature = readPdfSignature(bytes, field);
        const bool ours = isFieldOfOurs(field) && std::holds_alternative<PdfSignatureParts>(signature);
        if (!ours)
            return unfit("tệp có biểu mẫu hoặc chữ ký số do chương trình khác tạo, ký vào có thể làm chúng "
                         "mất hiệu lực",
                "it has a form or a signature of another program, which signing could make invalid");
        end = std::get<PdfSignatureParts>(signature).end;
    }
    if (fields.size() >= kMostPdfSignatures)
        return unfit("tệp đã có đủ hai chữ ký số", "it bears two signatures already");
    if (end != bytes.size())
        return unfit("tệp đã bị ghi thêm sau khi ký", "something was added to it after it was signed");
    return {};
}

std::string deflated(const std::string &content)
{
    std::string result;
    Pl_String end("box", nullptr, result);
    Pl_Flate deflate("box", &end, Pl_Flate::a_deflate);
    deflate.writeString(content);
    deflate.finish();
    return result;
}

/// Bytes for the signature: what comes with it and as much again of its own as the largest key takes.
std::size_t roomFor(const std::vector<Certificate> &certificates)
{
    constexpr std::size_t kStep = 8192;
    std::size_t needed = 4096;
    for (const auto &certificate : certificates)
        needed += certificate.der.size();
    return (needed + kStep - 1) / kStep * kStep;
}

/// Left of `first`, with as much room between them for a seal as our own sheets leave.
std::optional<SignatureRoom> roomBeside(QPDFObjectHandle first, const SignatureBox &box)
{
    constexpr double kForSeal = 36 / 25.4 * 72;
    const auto rect = first.getKey("/Rect").getArrayAsRectangle();
    const double left = rect.llx - kForSeal - box.width;
    if (left < 0 || rect.urx <= rect.llx)
        return std::nullopt;
    return SignatureRoom{first.getKey("/P"), {left, rect.lly, left + box.width, rect.ury}};
}

/// Where another program's PDF has room on its last page; an empty place there where it has none.
SignatureRoom foundRoom(QPDF &pdf, const SignatureBox &box)
{
    const auto fields = formFields(pdf);
    const auto page = pdf.getAllPages().back();
    if (!fields.empty())
        return roomBeside(fields.front(), box).value_or(SignatureRoom{page});
    const auto place = guarded(
        std::optional<std::array<double, 4>>(), [&] { return freePlace(page, box.width, box.height); });
    return {page, place.value_or(std::array<double, 4>())};
}

/// The room of the next signer.
SignatureRoom roomIn(QPDF &pdf, const SignatureBox &box)
{
    const auto marks = readMarks(pdf);
    const auto taken = formFields(pdf).size();
    return marks && taken < marks->rooms.size() ? marks->rooms[taken] : foundRoom(pdf, box);
}

PdfIncrement planned(
    QPDF &pdf, const std::vector<Certificate> &certificates, const SignatureBox &box, Moment time)
{
    auto [page, place] = roomIn(pdf, box);
    return {std::move(page), place, {box.width, box.height}, deflated(box.content),
        QPDFObjectHandle::newUnicodeString(box.text).getStringValue(), time, roomFor(certificates)};
}

Result<std::string> signedIncrement(
    std::string_view before, WrittenIncrement written, SigningKey &key, Moment signingTime)
{
    auto &bytes = written.bytes;
    auto content = std::string(before) + bytes;
    content.erase(before.size() + written.hole, written.holeSize);
    const auto seal = makeUntimedSeal(content, key, signingTime);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto hex = hexString(*seal);
    if (hex.size() > written.holeSize)
        return fail(ErrorCode::SigningFailed, {}, {std::to_string(seal->size()) + " B"});
    bytes.replace(written.hole, hex.size() - 1, hex, 0, hex.size() - 1);
    return std::move(bytes);
}

} // namespace

Result<std::string> signPdf(
    std::string_view pdf, SigningKey &key, const SignatureBox &box, Moment signingTime)
{
    auto read = readToSign(pdf);
    if (!read)
        return tl::unexpected(read.error());
    std::optional<WrittenIncrement> written;
    try {
        if (const auto fit = checkEarlierSignatures(pdf, **read); !fit)
            return tl::unexpected(fit.error());
        written = writeIncrement(pdf, **read, planned(**read, key.certificates(), box, signingTime));
    } catch (const std::exception &) {
        return fail(ErrorCode::PdfUnreadable);
    }
    auto added = signedIncrement(pdf, std::move(*written), key, signingTime);
    if (!added)
        return added;
    auto result = std::string(pdf) + *added;
    if (!readPdf(result))
        return fail(ErrorCode::PdfUnreadable);
    return result;
}

} // namespace bangdiem
