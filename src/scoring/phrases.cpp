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

std::string numberText(std::int64_t units, int decimals, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    const auto shortest = static_cast<std::size_t>(decimals) + 1;
    auto digits = std::to_string(units < 0 ? -units : units);
    if (digits.size() < shortest)
        digits.insert(0, shortest - digits.size(), '0');
    auto fraction = digits.substr(digits.size() - static_cast<std::size_t>(decimals));
    digits.resize(digits.size() - fraction.size());
    fraction.erase(fraction.find_last_not_of('0') + 1);
    for (auto place = static_cast<std::int64_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), 1, vietnamese ? '.' : ',');
    if (!fraction.empty())
        digits += (vietnamese ? ',' : '.') + fraction;
    return units < 0 ? '-' + digits : digits;
}

std::string numberText(Decimal value, Language language)
{
    return numberText(value.units(), Decimal::kDecimals, language);
}

std::string pointsText(Points points, Language language)
{
    return numberText(points, language)
        + say(language, " điểm", points == Points::fromInteger(1) ? " point" : " points");
}

std::string countText(std::int64_t count, Language language)
{
    return numberText(count, 0, language);
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
