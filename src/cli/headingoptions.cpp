// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/headingoptions.h"

#include <algorithm>
#include <charconv>

namespace bangdiem::cli {

std::int64_t HeadingOptions::wholeNumber(std::string_view name)
{
    const auto text = m_request.option(name).value_or("");
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        const Words words{"“{}” không phải số nguyên", "“{}” is not a whole number"};
        faults.push_back(
            {ErrorCode::BadArgument, "--" + std::string(name), {say(words, m_request.language, text)}});
    }
    return value;
}

int HeadingOptions::year()
{
    return static_cast<int>(std::clamp<std::int64_t>(wholeNumber("year"), 0, 9999));
}

std::optional<Date> HeadingOptions::date(std::string_view name)
{
    const auto text = m_request.option(name);
    if (!text)
        return std::nullopt;
    auto date = parseIsoDate(*text);
    if (!date) {
        date.error().where = "--" + std::string(name);
        faults.push_back(date.error());
        return std::nullopt;
    }
    return *date;
}

Error atOption(Error fault)
{
    std::ranges::replace(fault.where, '_', '-');
    if (fault.where == "units")
        fault.where = "unit";
    if (!fault.where.empty())
        fault.where.insert(0, "--");
    return fault;
}

} // namespace bangdiem::cli
