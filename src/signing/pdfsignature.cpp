// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfsignature.h"

#include "signing/pdfdate.h"
#include "signing/pdfobjecttext.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

/// The four numbers, where they are such and say "from the first byte on, but for one hole".
bool readRange(QPDFObjectHandle range, std::size_t size, PdfSignatureParts &parts)
{
    if (!range.isArray() || range.getArrayNItems() != 4)
        return false;
    std::array<std::size_t, 4> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto item = range.getArrayItem(static_cast<int>(i));
        long long number = -1;
        if (!item.getValueAsInt(number) || number < 0 || static_cast<std::size_t>(number) > size)
            return false;
        numbers[i] = static_cast<std::size_t>(number);
    }
    const auto [begin, holeBegin, holeEnd, rest] = numbers;
    parts.holeBegin = holeBegin;
    parts.holeEnd = holeEnd;
    parts.end = holeEnd + rest;
    return begin == 0 && holeBegin > 0 && holeBegin < holeEnd && rest > 0 && parts.end <= size;
}

/// Whether the hole is the signature itself, "<" and ">" with it, and nothing else.
bool isHoleOf(std::string hole, const std::string &contents)
{
    std::ranges::transform(hole, hole.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'F' ? static_cast<char>(letter | 0x20) : letter;
    });
    return hole == hexString(contents);
}

} // namespace

std::string PdfSignatureParts::coveredOf(std::string_view pdf) const
{
    std::string covered(pdf.substr(0, holeBegin));
    return covered.append(pdf.substr(holeEnd, end - holeEnd));
}

std::variant<PdfSignatureParts, SealFinding> readPdfSignature(std::string_view pdf, QPDFObjectHandle field)
{
    const SealFinding incomplete{SealReason::PdfSignatureIncomplete};
    auto signature = field.isDictionary() ? field.getKey("/V") : field;
    if (!signature.isDictionary())
        return incomplete;
    auto contents = signature.getKey("/Contents");
    auto range = signature.getKey("/ByteRange");
    auto kind = signature.getKey("/SubFilter");
    auto time = signature.getKey("/M");
    if (!contents.isString() || contents.getStringValue().empty() || !range.isArray() || !kind.isName())
        return incomplete;

    PdfSignatureParts parts;
    parts.contents = contents.getStringValue();
    parts.kind = kind.getName();
    parts.time = time.isString() ? readPdfDate(time.getStringValue()) : std::nullopt;
    if (!readRange(range, pdf.size(), parts)
        || !isHoleOf(
            std::string(pdf.substr(parts.holeBegin, parts.holeEnd - parts.holeBegin)), parts.contents))
        return SealFinding{SealReason::PdfRangeWrong};
    return parts;
}

bool isFieldOfOurs(QPDFObjectHandle field)
{
    return field.isDictionary() && field.getKey("/T").isString()
        && field.getKey("/T").getStringValue().starts_with("BangDiem");
}

} // namespace bangdiem
