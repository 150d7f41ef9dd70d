// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/phrases.h"

#include "base/text.h"

#include <algorithm>

namespace bangdiem {

std::string say(Language language, std::string_view vietnamese, std::string_view english,
    const std::vector<std::string> &details)
{
    return filled(language == Language::Vietnamese ? vietnamese : english, details);
}

std::string pointsText(Points points, Language language)
{
    return toText(points, language)
        + say(language, " điểm", points == Points::fromInteger(1) ? " point" : " points");
}

std::string countText(std::int64_t count, Language language)
{
    auto digits = std::to_string(count);
    for (auto place = static_cast<std::int64_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), 1, language == Language::Vietnamese ? '.' : ',');
    return digits;
}

std::string figureWords(const FigureField &field, std::int64_t value, Language language)
{
    const auto option = static_cast<std::size_t>(value);
    return option < field.options.size() ? field.options[option].label : countText(value, language);
}

std::string claimWords(const Criterion &criterion, Points claim, Language language)
{
    if (std::holds_alternative<GradedRule>(criterion.rule))
        return toText(claim, language);
    return claim == Points() ? say(language, "Không", "No") : say(language, "Có", "Yes");
}

std::string percentText(Percent percent, Language language)
{
    return toText(percent, language) + " %";
}

std::string ratioText(
    std::int64_t numerator, std::int64_t denominator, Percent atLeast, bool passed, Language language)
{
    constexpr std::int64_t kUnitsOfTheWhole = 100 * Percent::kUnitsPerOne;
    constexpr std::int64_t kUnitsOfTwoDecimals = Percent::kUnitsPerOne / 100;
    const bool fine = atLeast.units() % kUnitsOfTwoDecimals != 0;
    auto units = numerator * kUnitsOfTheWhole / denominator;
    if (!fine)
        units -= units % kUnitsOfTwoDecimals;
    const bool exact = units * denominator == numerator * kUnitsOfTheWhole;
    return countText(numerator, language) + "/" + countText(denominator, language) + (exact ? " = " : " ≈ ")
        + percentText(Percent::fromUnits(units), language) + (passed ? " ≥ " : " < ")
        + percentText(atLeast, language);
}

std::string figureText(const Criterion &criterion, std::size_t figure)
{
    return "“" + criterion.figures[figure].label + "”";
}

std::string documentText(std::size_t document, Language language)
{
    if (document == 0)
        return say(language, "văn bản", "the document");
    return say(language, "văn bản thứ {0}", "document {0}", {std::to_string(document + 1)});
}

std::string upperFirst(std::string text)
{
    constexpr std::string_view kLower = "đ";
    if (text.starts_with(kLower))
        text.replace(0, kLower.size(), "Đ");
    else if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace bangdiem
