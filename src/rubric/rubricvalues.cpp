// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxIdBytes = 64;

bool isAsciiIdCharacter(char c)
{
    constexpr std::string_view kMarks = "._-";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || kMarks.find(c) != std::string_view::npos;
}

bool hasWideSpace(std::string_view text)
{
    // Unicode's Space_Separator (Zs) beyond ASCII, as it stands after NFC.
    constexpr std::array<std::string_view, 14> kSpaces{"\u00A0", "\u1680", "\u2002", "\u2003", "\u2004",
        "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u202F", "\u205F", "\u3000"};
    return std::ranges::any_of(
        kSpaces, [&](auto space) { return text.find(space) != std::string_view::npos; });
}

bool isId(std::string_view text)
{
    const auto isAllowed
        = [](char c) { return static_cast<unsigned char>(c) >= 0x80U || isAsciiIdCharacter(c); };
    return text.size() <= kMaxIdBytes && text.front() != '.' && text.front() != '-'
        && std::ranges::all_of(text, isAllowed) && !hasWideSpace(text);
}

} // namespace

void badValue(FaultList &faults, std::string pointer, std::string vietnamese, std::string english)
{
    faults.add(ErrorCode::RubricBadValue, std::move(pointer), {std::move(vietnamese), std::move(english)});
}

bool isSameName(std::string_view a, std::string_view b)
{
    const auto plain = [](std::string_view name) {
        std::string words;
        for (const char c : name)
            if (c != ' ' || (!words.empty() && words.back() != ' '))
                words += c;
        if (words.ends_with(' '))
            words.pop_back();
        return words;
    };
    return !a.empty() && plain(a) == plain(b);
}

std::string readId(JsonFields &fields, std::string_view key)
{
    auto id = fields.text(key, {.maxBytes = kMaxCellBytes});
    if (id.empty() || isId(id))
        return id;
    badValue(fields.faults(), fields.pointerTo(key),
        "mã chỉ gồm chữ, số, “.”, “_”, “-”, bắt đầu bằng chữ hoặc số, không quá 64 byte",
        "an id has letters, digits, “.”, “_”, “-”, begins with a letter or digit and is at most 64 bytes "
        "long");
    return {};
}

std::optional<Points> readMaximum(JsonFields &fields, bool mayBeZero)
{
    const auto maximum = fields.decimal("max");
    const bool isHighEnough = maximum && (*maximum > Points() || (mayBeZero && *maximum == Points()));
    if (!maximum || (isHighEnough && *maximum <= kMaxPoints))
        return maximum;
    badValue(fields.faults(), fields.pointerTo("max"),
        mayBeZero ? "điểm tối đa từ 0 đến 1000000" : "điểm tối đa phải lớn hơn 0 và không quá 1000000",
        mayBeZero ? "a maximum is from 0 to 1000000" : "a maximum is above 0 and at most 1000000");
    return std::nullopt;
}

std::optional<Points> readMinimum(JsonFields &fields, Points maximum)
{
    const auto *value = fields.optional("atLeast");
    const auto minimum
        = value ? readDecimal(*value, fields.pointerTo("atLeast"), fields.faults()) : std::nullopt;
    if (!minimum || (*minimum < maximum && *minimum >= Points() - kMaxPoints))
        return minimum;
    badValue(fields.faults(), fields.pointerTo("atLeast"), "mức tối thiểu phải thấp hơn điểm tối đa",
        "a minimum is below the maximum");
    return std::nullopt;
}

PartLimits readLimits(JsonFields &fields)
{
    const auto maximum = readMaximum(fields, true);
    const auto most = maximum.value_or(Points());
    const auto minimum = readMinimum(fields, maximum ? most : kMaxPoints).value_or(Points());
    if (maximum && most == Points() && minimum >= Points() && !fields.optional("atLeast"))
        badValue(fields.faults(), fields.pointerTo("max"),
            "điểm tối đa bằng 0 chỉ dùng khi được trừ điểm (khai “atLeast” nhỏ hơn 0)",
            "a maximum of 0 is for points that are taken away (state an “atLeast” below 0)");
    return {most, minimum, maximum.has_value()};
}

const JsonValue::Array &readShortList(JsonFields &fields, std::string_view key)
{
    static const JsonValue::Array kNothing;
    const auto &list = fields.list(key);
    if (list.size() <= kMaxListed)
        return list;
    fields.faults().add(ErrorCode::TooMany, fields.pointerTo(key), {std::to_string(kMaxListed)});
    return kNothing;
}

std::string clauseOf(const std::string &appendix, const std::string &id)
{
    return appendix + ", mục " + id;
}

} // namespace bangdiem
