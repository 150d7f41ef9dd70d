// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <charconv>

namespace bangdiem {

namespace {

constexpr int kMaxIntegerDigits = 12;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a number without point and exponent: value = digits × 10^exponent.
struct Scientific {
    bool negative = false;
    std::string digits;
    int exponent = 0;
};

bool readDigits(std::string_view &text, std::string &digits)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    digits += text.substr(0, count);
    text.remove_prefix(count);
    return count > 0;
}

bool readExponent(std::string_view &text, int &exponent)
{
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value > 100 || value < -100)
        return false;
    exponent += value;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool readScientific(std::string_view text, Scientific &number)
{
    if (!text.empty() && text.front() == '-') {
        number.negative = true;
        text.remove_prefix(1);
    }
    if (!readDigits(text, number.digits))
        return false;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const auto before = number.digits.size();
        if (!readDigits(text, number.digits))
            return false;
        number.exponent = -static_cast<int>(number.digits.size() - before);
    }
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E') && !readExponent(text, number.exponent))
        return false;
    return text.empty();
}

} // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    Scientific number;
    if (text.size() > 64 || !readScientific(text, number))
        return fail(ErrorCode::NumberNotExact, {}, {std::string(text.substr(0, 64))});
    auto &digits = number.digits;
    int exponent = number.exponent + kDecimals;
    while (exponent < 0 && !digits.empty() && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        return Decimal();
    const bool fits = exponent >= 0
        && digits.size() + static_cast<std::size_t>(exponent) <= kMaxIntegerDigits + kDecimals;
    if (!fits)
        return fail(ErrorCode::NumberNotExact, {}, {std::string(text)});
    digits.append(static_cast<std::size_t>(exponent), '0');
    std::int64_t units = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), units);
    return Decimal(number.negative ? -units : units);
}

std::string toText(Decimal value, char separator)
{
    const bool negative = value.units() < 0;
    auto digits = std::to_string(negative ? -value.units() : value.units());
    if (digits.size() <= Decimal::kDecimals)
        digits.insert(0, Decimal::kDecimals + 1 - digits.size(), '0');
    auto fraction = digits.substr(digits.size() - Decimal::kDecimals);
    digits.resize(digits.size() - Decimal::kDecimals);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (!fraction.empty())
        digits += separator + fraction;
    return negative ? '-' + digits : digits;
}

std::string toText(Decimal value, Language language)
{
    return toText(value, language == Language::Vietnamese ? ',' : '.');
}

} // namespace bangdiem
