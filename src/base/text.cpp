// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace bangdiem {

namespace {

struct FreeDeleter {
    void operator()(utf8proc_uint8_t *memory) const { std::free(memory); }
};

std::optional<std::string> mapped(std::string_view text, int options)
{
    utf8proc_uint8_t *raw = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &raw, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, FreeDeleter> owner(raw);
    if (length < 0)
        return std::nullopt;
    return std::string(reinterpret_cast<const char *>(raw), static_cast<std::size_t>(length));
}

/// Control, format (bidi, zero-width, tags, BOM), line and paragraph separators, private use, unassigned, and
/// what Unicode calls ignorable although it is a letter or a mark: Hangul fillers, variation selectors.
bool isUnsafe(utf8proc_int32_t codepoint, bool oneLine)
{
    if (codepoint == '\n')
        return oneLine;
    switch (utf8proc_category(codepoint)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return utf8proc_get_property(codepoint)->ignorable != 0;
    }
}

/// Marks on one letter (UAX #15, Stream-Safe Text Format): beyond it they cover their neighbours, and
/// composing them takes quadratic time.
constexpr int kMaxMarks = 30;

bool isMark(utf8proc_int32_t codepoint)
{
    const auto category = utf8proc_category(codepoint);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC
        || category == UTF8PROC_CATEGORY_ME;
}

std::string codepointName(utf8proc_int32_t codepoint)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "U+%04X", static_cast<unsigned>(codepoint));
    return buffer.data();
}

/// Takes one code point off the front of `text`; its length in bytes, or 1 with codepoint -1 when invalid.
std::size_t takeCodepoint(std::string_view text, utf8proc_int32_t &codepoint)
{
    if (const auto first = static_cast<unsigned char>(text.front()); first < 0x80) {
        codepoint = first;
        return 1;
    }
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
    if (length > 0)
        return static_cast<std::size_t>(length);
    codepoint = -1;
    return 1;
}

/// Length in bytes of the plain character beyond ASCII at the front of `text`; 0 where there is none.
std::size_t plainLength(std::string_view text)
{
    const auto byte
        = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [](unsigned value) { return value >= 0x80 && value <= 0xbf; };
    if (byte(0) == 0xc2) // Latin-1: no controls, no-break space or soft hyphen.
        return byte(1) > 0xa0 && byte(1) <= 0xbf && byte(1) != 0xad ? 2 : 0;
    if (byte(0) >= 0xc3 && byte(0) <= 0xcb) // Up to U+02FF; combining marks begin at U+0300.
        return isTail(byte(1)) ? 2 : 0;
    if (byte(0) == 0xe1) // U+1E00 to U+1EFF: the other half of the Vietnamese letters.
        return byte(1) >= 0xb8 && byte(1) <= 0xbb && isTail(byte(2)) ? 3 : 0;
    if (byte(0) == 0xe2) // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xa7 ? 3 : 0;
    return 0;
}

} // namespace

bool isPlain(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto length = byte >= ' ' && byte <= '~' ? std::size_t(1) : plainLength(text.substr(at));
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::optional<std::string> toNfc(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    return mapped(text, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
}

bool isOnlyBlanks(std::string_view text)
{
    while (!text.empty()) {
        utf8proc_int32_t codepoint = 0;
        text.remove_prefix(takeCodepoint(text, codepoint));
        const bool isControl = codepoint == '\t' || codepoint == '\n' || codepoint == '\r';
        if (!isControl && (codepoint < 0 || utf8proc_category(codepoint) != UTF8PROC_CATEGORY_ZS))
            return false;
    }
    return true;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (auto &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

std::string folded(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return lowerAscii(text);
    auto plain = mapped(text, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
    if (!plain)
        return std::string(text);
    constexpr std::string_view kStroked = "đ";
    for (auto at = plain->find(kStroked); at != std::string::npos; at = plain->find(kStroked, at))
        plain->replace(at, kStroked.size(), "d");
    return *plain;
}

bool holdsWords(std::string_view text, std::string_view search)
{
    while (!search.empty()) {
        const auto end = std::min(search.find(' '), search.size());
        if (text.find(search.substr(0, end)) == std::string_view::npos)
            return false;
        search.remove_prefix(std::min(end + 1, search.size()));
    }
    return true;
}

std::optional<std::string> unsafeCharacter(std::string_view text, bool oneLine)
{
    if (isPlain(text)) // As nearly all texts are.
        return std::nullopt;
    int marks = 0;
    while (!text.empty()) {
        utf8proc_int32_t codepoint = 0;
        text.remove_prefix(takeCodepoint(text, codepoint));
        if (codepoint < 0)
            return "UTF-8";
        marks = isMark(codepoint) ? marks + 1 : 0;
        if (isUnsafe(codepoint, oneLine) || marks > kMaxMarks)
            return codepointName(codepoint);
    }
    return std::nullopt;
}

std::string madeVisible(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    std::string visible;
    while (!text.empty()) {
        utf8proc_int32_t codepoint = 0;
        const auto length = takeCodepoint(text, codepoint);
        if (codepoint < 0)
            visible += "[?]";
        else if (isUnsafe(codepoint, false))
            visible += '[' + codepointName(codepoint) + ']';
        else
            visible += text.substr(0, length);
        text.remove_prefix(length);
    }
    return visible;
}

std::string filled(std::string_view sentence, const std::vector<std::string> &details)
{
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == '{' && i + 2 < sentence.size() && sentence[i + 2] == '}';
        if (!placeholder) {
            text += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(sentence[i + 1] - '0');
        text += index < details.size() ? details[index] : details.empty() ? std::string() : details.back();
        i += 2;
    }
    return text;
}

} // namespace bangdiem
