// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"
#include "forgery.h"

namespace bangdiem::testing {

namespace {

/// A range of as many digits as ours, so that nothing moves.
std::string range(const std::string &a, const std::string &b, const std::string &c, const std::string &d)
{
    return '[' + a + ' ' + b + ' ' + c + ' ' + d + ']';
}

std::string digits(std::size_t number)
{
    auto text = std::to_string(number);
    return std::string(10 - text.size(), '0') + text;
}

/// New objects between the signature and what it covers behind it, so that a moved range might still fit.
std::string wrapped(const std::string &pdf)
{
    const auto hole = holeOf(pdf);
    const std::string injected = "\n99 0 obj\n<< /Type /Sig >>\nendobj\n";
    auto moved = pdf.substr(0, hole.end) + injected + pdf.substr(hole.end);
    return overwritten(moved, rangeOf(pdf),
        range("0", digits(hole.begin), digits(hole.end + injected.size()), digits(pdf.size() - hole.end)));
}

/// The signed bytes as they were, another document behind them: the range points into a copy.
std::string wrappedCopy(const std::string &pdf)
{
    const auto hole = holeOf(pdf);
    return pdf.substr(0, hole.end) + std::string(100, ' ') + pdf.substr(hole.end) + pdf.substr(hole.end);
}

} // namespace

std::vector<PdfAttack> rangeAttacks(const SignedSheets &sheets)
{
    using enum SealReason;
    const auto &pdf = sheets.sheet();
    const auto ours = rangeOf(pdf);
    const auto hole = holeOf(pdf);
    const auto rest = pdf.size() - hole.end;
    const auto with = [&](const std::string &other) { return overwritten(pdf, ours, other); };
    const auto before = digits(hole.begin);
    const auto after = digits(hole.end);

    return {
        {"usf-range-null", with("null"), PdfSignatureIncomplete},
        {"usf-range-missing", overwritten(pdf, "/ByteRange", "/ByteRangX"), PdfSignatureIncomplete},
        {"usf-range-empty", with("[]"), PdfRangeWrong},
        {"usf-range-three-numbers", with("[0 1 2]"), PdfRangeWrong},
        {"usf-range-six-numbers", with("[0 " + std::to_string(hole.begin) + " 0 0 0 0]"), PdfRangeWrong},
        {"usf-range-of-names", with("[/A /B /C /D]"), PdfRangeWrong},
        {"usf-range-of-reals", with("[0.0 1.5 2.5 3.5]"), PdfRangeWrong},
        {"usf-range-zero", with("[0 0 0 0]"), PdfRangeWrong},
        {"usf-range-negative", with(range("0", "-000000001", after, digits(rest))), PdfRangeWrong},
        {"usf-range-negative-rest", with(range("0", before, after, "-000000001")), PdfRangeWrong},
        {"usf-range-overflows", with("[0 1 9223372036854775807 1]"), PdfRangeWrong},
        {"usf-range-too-large-a-number", with("[0 1 2 18446744073709551617]"), PdfDamaged},
        {"usf-range-wraps-around", with("[0 1 9223372036854775807 99]"), PdfRangeWrong},
        {"usf-range-beyond-the-file", with(range("0", before, after, digits(rest + 1))), PdfRangeWrong},
        {"usf-range-hole-beyond-the-file", with(range("0", before, digits(pdf.size() + 1), "0000000001")),
            PdfRangeWrong},
        {"usf-range-begins-late", with(range("1", before, after, digits(rest))), PdfRangeWrong},
        {"usf-range-without-a-hole", with(range("0", before, before, digits(rest))), PdfRangeWrong},
        {"usf-range-overlaps", with(range("0", after, before, digits(rest))), PdfRangeWrong},
        {"usf-range-nothing-behind", with(range("0", before, after, "0000000000")), PdfRangeWrong},
        {"swa-hole-too-large", with(range("0", before, digits(hole.end + 50), digits(rest - 50))),
            PdfRangeWrong},
        {"swa-hole-begins-early", with(range("0", digits(hole.begin - 20), after, digits(rest))),
            PdfRangeWrong},
        {"swa-hole-too-small", with(range("0", digits(hole.begin + 1), digits(hole.end - 1), digits(rest))),
            PdfRangeWrong},
        {"swa-hole-elsewhere", with(range("0", "0000000100", "0000000200", digits(pdf.size() - 200))),
            PdfRangeWrong},
        {"swa-range-leaves-the-end-out", with(range("0", before, after, digits(rest - 20))), ContentDiffers},
        {"swa-injected-behind-the-signature", wrapped(pdf), PdfDamaged},
        {"swa-signed-part-moved", wrappedCopy(pdf), PdfDamaged},
    };
}

} // namespace bangdiem::testing
