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
    return formatted("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()));
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
