// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfdate.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// The next `count` digits of `rest` as a number; -1 when they are not there.
int takeNumber(std::string_view &rest, std::size_t count)
{
    const auto digits = rest.substr(0, count);
    const bool right = digits.size() == count
        && std::ranges::all_of(digits, [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!right)
        return -1;
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    rest.remove_prefix(count);
    return number;
}

/// "Z", "+07'00'", "+07'00", "+07" or nothing.
std::optional<std::chrono::minutes> readOffset(std::string_view text)
{
    if (text.empty() || text == "Z")
        return std::chrono::minutes(0);
    const int sign = text.front() == '-' ? -1 : 1;
    if (text.front() != '+' && text.front() != '-')
        return std::nullopt;
    text.remove_prefix(1);
    const int hours = takeNumber(text, 2);
    const bool more = text.starts_with('\'') && text.size() > 1;
    text.remove_prefix(more ? 1 : 0);
    const int minutes = more ? takeNumber(text, 2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !(text.empty() || text == "'"))
        return std::nullopt;
    return std::chrono::minutes(sign * (hours * 60 + minutes));
}

} // namespace

std::string pdfDate(Moment moment)
{
    std::string digits;
    for (const char letter : toIsoText(moment))
        if (letter >= '0' && letter <= '9')
            digits += letter;
    return "D:" + digits + "+00'00'";
}

std::optional<Moment> readPdfDate(std::string_view text)
{
    if (!text.starts_with("D:"))
        return std::nullopt;
    text.remove_prefix(2);
    const int year = takeNumber(text, 4);
    const int month = takeNumber(text, 2);
    const int day = takeNumber(text, 2);
    const int hour = takeNumber(text, 2);
    const int minute = takeNumber(text, 2);
    const int second = takeNumber(text, 2);
    const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    const auto offset = readOffset(text);
    if (year < 0 || month < 0 || day < 0 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59 || !offset)
        return std::nullopt;
    return Moment(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute)
        + std::chrono::seconds(second) - *offset;
}

} // namespace bangdiem
