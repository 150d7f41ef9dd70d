// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace bangdiem {

namespace {

template <typename... Arguments> std::string formatted(const char *format, Arguments... arguments)
{
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, arguments...);
    return buffer.data();
}

bool readNumber(std::string_view text, unsigned &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// `value` with leading zeros into text[first … end).
void writeDigits(std::string &text, std::size_t first, std::size_t end, unsigned value)
{
    for (auto at = end; at > first; value /= 10)
        text[--at] = static_cast<char>('0' + value % 10);
}

} // namespace

Result<Date> parseIsoDate(std::string_view text)
{
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-'
        && readNumber(text.substr(0, 4), year) && readNumber(text.substr(5, 2), month)
        && readNumber(text.substr(8, 2), day);
    const Date date{
        std::chrono::year(static_cast<int>(year)), std::chrono::month(month), std::chrono::day(day)};
    if (!shaped || !date.ok() || year < 1900 || year > 2999)
        return fail(ErrorCode::DateInvalid, {}, {std::string(text.substr(0, 64))});
    return date;
}

std::string toIsoText(Date date)
{
    const int year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return formatted(
            "%04d-%02u-%02u", year, static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    std::string text = "0000-00-00"; // Each edit of a document writes its date three times: snprintf is slow.
    writeDigits(text, 0, 4, static_cast<unsigned>(year));
    writeDigits(text, 5, 7, static_cast<unsigned>(date.month()));
    writeDigits(text, 8, 10, static_cast<unsigned>(date.day()));
    return text;
}

std::string toIsoText(Moment moment)
{
    const auto days = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - days);
    return toIsoText(Date(days))
        + formatted("T%02ld:%02ld:%02ldZ", static_cast<long>(time.hours().count()),
            static_cast<long>(time.minutes().count()), static_cast<long>(time.seconds().count()));
}

std::string toText(Date date)
{
    return formatted("%02u/%02u/%04d", static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month()),
        static_cast<int>(date.year()));
}

} // namespace bangdiem
