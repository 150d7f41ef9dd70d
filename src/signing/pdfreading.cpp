// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfreading.h"

#include <optional>
#include <set>
#include <vector>

#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

namespace {

constexpr long long kMostObjects = 200'000;

std::optional<char> hexPair(std::string_view digits)
{
    const auto valueOf = [](char digit) -> int {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        const char lower = static_cast<char>(digit | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    if (digits.size() < 2 || valueOf(digits[0]) < 0 || valueOf(digits[1]) < 0)
        return std::nullopt;
    return static_cast<char>(valueOf(digits[0]) * 16 + valueOf(digits[1]));
}

/// Whether `text` begins with `name`, whose letters may be written as "#58".
bool beginsWithName(std::string_view text, std::string_view name)
{
    for (const char wanted : name) {
        const auto escaped = text.starts_with('#') ? hexPair(text.substr(1)) : std::nullopt;
        if (text.empty() || (escaped ? *escaped : text.front()) != wanted)
            return false;
        text.remove_prefix(escaped ? 3 : 1);
    }
    return true;
}

/// Whether any name begins with "XRef", as /Type of a cross-reference stream and /XRefStm do. It may be
/// anywhere: the question is whether libqpdf could meet one.
bool hasCrossReferenceStream(std::string_view bytes)
{
    for (auto at = bytes.find('/'); at != std::string_view::npos; at = bytes.find('/', at + 1))
        if (beginsWithName(bytes.substr(at + 1), "XRef"))
            return true;
    return false;
}

/// libqpdf follows the tree of pages by calling itself: a deep one would overflow the stack.
bool hasOrdinaryPages(QPDF &pdf)
{
    constexpr std::size_t kMostNodes = 50'000;
    constexpr int kDeepest = 32;
    std::vector<std::pair<QPDFObjectHandle, int>> toVisit{{pdf.getRoot().getKey("/Pages"), 1}};
    std::set<QPDFObjGen> visited;
    while (!toVisit.empty()) {
        auto [node, depth] = toVisit.back();
        toVisit.pop_back();
        if (!node.isDictionary() || depth > kDeepest || visited.size() >= kMostNodes)
            return false;
        if (!node.isIndirect() || !visited.insert(node.getObjGen()).second)
            return false;
        auto kids = node.getKey("/Kids");
        if (kids.isArray())
            for (auto &kid : kids.getArrayAsVector())
                toVisit.emplace_back(kid, depth + 1);
    }
    return true;
}

} // namespace

tl::expected<std::unique_ptr<QPDF>, PdfFault> readPdf(std::string_view bytes)
{
    if (!bytes.starts_with("%PDF-"))
        return tl::unexpected(PdfFault::Damaged);
    if (hasCrossReferenceStream(bytes))
        return tl::unexpected(PdfFault::Compressed);
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    try {
        pdf->processMemoryFile("pdf", bytes.data(), bytes.size());
        if (pdf->isEncrypted())
            return tl::unexpected(PdfFault::Encrypted);
        // libqpdf warns where the size is not that of the table.
        if (pdf->anyWarnings() || pdf->getTrailer().getKey("/Size").getIntValue() > kMostObjects
            || !hasOrdinaryPages(*pdf))
            return tl::unexpected(PdfFault::Damaged);
        pdf->getAllPages();
    } catch (const QPDFExc &fault) {
        const bool locked = fault.getErrorCode() == qpdf_e_password;
        return tl::unexpected(locked ? PdfFault::Encrypted : PdfFault::Damaged);
    } catch (const std::exception &) {
        return tl::unexpected(PdfFault::Damaged);
    }
    if (pdf->anyWarnings())
        return tl::unexpected(PdfFault::Damaged);
    return pdf;
}

} // namespace bangdiem
