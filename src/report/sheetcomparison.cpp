// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetcomparison.h"

#include "report/pagetexts.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"

#include <algorithm>
#include <regex>

namespace bangdiem {

namespace {

/// An annex adds to the number of pages, which stands on each of them.
std::string withoutPageNumber(const std::string &text)
{
    static const std::regex number("Trang[0-9]+/[0-9]+");
    return std::regex_replace(text, number, "");
}

std::vector<std::string> expectedTexts(const Dossier &dossier, std::string_view sealedAs)
{
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto pdf = pdfOf(PrintedSheet(printContent(dossier, sheet, sealedAs, false)), {});
    return pageTexts({pdf.constData(), static_cast<std::size_t>(pdf.size())})
        .value_or(std::vector<std::string>());
}

} // namespace

std::vector<int> pagesThatDiffer(std::string_view pdf, const Dossier &dossier, std::string_view sealedAs)
{
    const auto expected = expectedTexts(dossier, sealedAs);
    const auto found = pageTexts(pdf).value_or(std::vector<std::string>());
    std::vector<int> differing;
    for (std::size_t i = 0; i < std::max<std::size_t>(expected.size(), 1); ++i) {
        const bool same = i < expected.size() && i < found.size() && !found[i].empty()
            && withoutPageNumber(found[i]) == withoutPageNumber(expected[i]);
        if (!same)
            differing.push_back(static_cast<int>(i) + 1);
    }
    return differing;
}

} // namespace bangdiem
