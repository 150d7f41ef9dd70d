// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifypdf.h"

#include "signing/ownrevisions.h"
#include "signing/pdfincrement.h"
#include "signing/pdflimit.h"
#include "signing/pdfmarks.h"
#include "signing/sealverdict.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::size_t kMostFields = 1'000;
constexpr std::size_t kMostSignatures = 16;

bool isKindOfOurs(const std::string &kind)
{
    return kind == "/ETSI.CAdES.detached" || kind == "/adbe.pkcs7.detached";
}

PdfSignature verified(
    std::string_view pdf, const PdfSignatureParts &parts, const TrustStore &trust, Moment now)
{
    PdfSignature signature{parts.end, {}};
    auto &verdict = signature.verdict;
    const auto seal = unpadded(parts.contents);
    if (!isKindOfOurs(parts.kind))
        verdict.reasons.push_back({SealReason::AlgorithmWeak, {parts.kind.substr(1)}});
    else if (!seal)
        verdict.reasons.push_back({SealReason::Malformed});
    else
        verdict = verifySealAs({1, false, parts.time}, parts.coveredOf(pdf), *seal, trust, now);
    return signature;
}

/// The fields of the form, and those below them, that are signatures with a value.
std::vector<QPDFObjectHandle> signedFields(QPDF &pdf)
{
    auto fields = formFields(pdf);
    std::vector<QPDFObjectHandle> found;
    for (std::size_t i = 0; i < std::min(fields.size(), kMostFields) && found.size() < kMostSignatures; ++i) {
        auto field = fields[i];
        if (!field.isDictionary())
            continue;
        if (field.getKey("/FT").isNameAndEquals("/Sig") && field.hasKey("/V"))
            found.push_back(field);
        auto kids = field.getKey("/Kids");
        if (kids.isArray() && fields.size() < kMostFields)
            for (auto &kid : kids.getArrayAsVector())
                fields.push_back(kid);
    }
    return found;
}

/// The signatures of a PDF that is not one of ours, as far as they can be found.
void addForeignSignatures(PdfVerdict &verdict, std::string_view pdf, const TrustStore &trust, Moment now)
{
    const auto read = readPdf(pdf);
    if (!read) {
        verdict.reasons.push_back(
            {read.error() == PdfFault::Damaged ? SealReason::PdfDamaged : SealReason::PdfForeign});
        return;
    }
    verdict.reasons.push_back({SealReason::PdfForeign});
    if (auto marks = readMarks(**read))
        verdict.sealedAs = std::move(marks->sealedAs);
    const auto fields = signedFields(**read);
    for (const auto &field : fields) {
        const auto signature = readPdfSignature(pdf, field);
        if (const auto *finding = std::get_if<SealFinding>(&signature))
            addReasons(verdict.reasons, {*finding});
        else
            verdict.signatures.push_back(verified(pdf, std::get<PdfSignatureParts>(signature), trust, now));
    }
    if ((*read)->anyWarnings()) // an object that could not be read, so there may be more signatures
        verdict.reasons.push_back({SealReason::PdfDamaged});
    else if (fields.empty())
        verdict.reasons.push_back({SealReason::PdfUnsigned});
}

void addOwnSignatures(
    PdfVerdict &verdict, std::string_view pdf, const OwnRevisions &own, const TrustStore &trust, Moment now)
{
    verdict.sealedAs = own.sealedAs;
    for (const auto &signature : own.signatures)
        verdict.signatures.push_back(verified(pdf, signature, trust, now));
    if (own.signatures.empty())
        verdict.reasons.push_back({SealReason::PdfUnsigned});
}

/// What the signatures add up to.
void conclude(PdfVerdict &verdict)
{
    std::uint64_t covered = 0;
    for (const auto &signature : verdict.signatures) {
        addReasons(verdict.reasons, signature.verdict.reasons);
        covered = std::max(covered, signature.size);
    }
    if (!verdict.signatures.empty() && covered < verdict.size)
        verdict.reasons.push_back(
            {SealReason::PdfAddedTo, {std::to_string(verdict.size - covered), std::to_string(covered)}});
    sortReasons(verdict.reasons);
    verdict.validity = validityWith(verdict.reasons);
}

} // namespace

PdfVerdict verifyPdf(std::string_view pdf, const TrustStore &trust, Moment now)
{
    PdfVerdict verdict;
    verdict.size = pdf.size();
    if (pdf.size() > kPdfLimit) {
        verdict.reasons.push_back({SealReason::TooLarge, {"32 MiB"}});
        return verdict;
    }
    const auto own = ownRevisions(pdf);
    const bool isOurs = own && (!own->signatures.empty() || own->end == pdf.size());
    if (isOurs)
        addOwnSignatures(verdict, pdf, *own, trust, now);
    else if (!guarded(false, [&] {
                 addForeignSignatures(verdict, pdf, trust, now);
                 return true;
             }))
        verdict.reasons.push_back({SealReason::PdfDamaged});
    conclude(verdict);
    return verdict;
}

} // namespace bangdiem
