// SPDX-License-Identifier: GPL-3.0-or-later
// For which years a rubric is, and what it takes the place of.
#include "rubric/rubricdraft.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

std::optional<int> readYear(JsonFields &fields, std::string_view key, const JsonValue *value)
{
    const auto year = value ? wholeNumber(*value) : std::nullopt;
    if (year && *year >= kFirstYear && *year <= kLastYear)
        return static_cast<int>(*year);
    if (value)
        badValue(fields.faults(), fields.pointerTo(key), "cần một năm từ 2000 đến 2100",
            "a year from 2000 to 2100 is expected");
    return std::nullopt;
}

} // namespace

std::optional<Years> readYears(JsonFields &fields)
{
    const auto *value = fields.optional("years");
    if (!value)
        return std::nullopt;
    JsonFields years(*value, fields.pointerTo("years"), fields.faults());
    const auto from = readYear(years, "from", years.required("from"));
    const auto to = readYear(years, "to", years.optional("to"));
    years.refuseOtherKeys();
    if (from && to && *to < *from)
        badValue(fields.faults(), years.pointerTo("to"), "năm cuối trước năm đầu",
            "the last year is before the first");
    return from ? std::optional(Years{*from, to}) : std::nullopt;
}

std::vector<std::string> readReplaces(JsonFields &fields, const std::string &ownId)
{
    std::vector<std::string> replaced;
    if (!fields.optional("replaces"))
        return replaced;
    const auto list = fields.pointerTo("replaces");
    for (const auto &value : readShortList(fields, "replaces")) {
        const auto place = jsonPointer(list, replaced.size());
        auto id = readText(value, place, fields.faults()).value_or(std::string());
        const auto twin = std::ranges::find(replaced, id);
        if (!id.empty() && id == ownId)
            badValue(fields.faults(), place, "bộ tiêu chí không thay chính nó",
                "a rubric does not replace itself");
        else if (!id.empty() && twin != replaced.end())
            fields.faults().add(ErrorCode::RubricDuplicateId, place,
                {id, jsonPointer(list, static_cast<std::size_t>(twin - replaced.begin()))});
        replaced.push_back(std::move(id));
    }
    return replaced;
}

} // namespace bangdiem
