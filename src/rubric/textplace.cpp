// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/textplace.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace bangdiem {

namespace {

std::string unescaped(std::string_view token)
{
    std::string key;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size();
        key += !escape ? token[i] : token[++i] == '1' ? '/' : '~';
    }
    return key;
}

/// Steps over JSON without understanding more of it than where a value ends.
class Walker
{
public:
    explicit Walker(std::string_view text)
        : m_text(text)
    {
    }

    std::size_t position() const { return m_at; }

    /// Goes to the member or item `token` of the value that begins here; `found` becomes its place.
    bool enter(std::string_view token, std::size_t &found)
    {
        skipBlanks();
        if (peek() == '{')
            return enterMember(unescaped(token), found);
        return peek() == '[' && enterItem(token, found);
    }

    void skipBlanks()
    {
        while (
            m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool enterMember(const std::string &key, std::size_t &found)
    {
        ++m_at;
        for (skipBlanks(); peek() == '"'; skipSeparator()) {
            const auto start = m_at;
            skipString();
            const bool isIt = m_text.substr(start + 1, m_at - start - 2) == key;
            skipBlanks();
            if (peek() == ':')
                ++m_at;
            skipBlanks();
            if (isIt) {
                found = start;
                return true;
            }
            skipValue();
        }
        return false;
    }

    bool enterItem(std::string_view token, std::size_t &found)
    {
        std::size_t index = 0;
        std::from_chars(token.data(), token.data() + token.size(), index);
        ++m_at;
        for (skipBlanks(); index > 0 && peek() != ']' && peek() != '\0'; --index) {
            skipValue();
            skipSeparator();
        }
        found = m_at;
        return index == 0 && peek() != ']' && peek() != '\0';
    }

    void skipSeparator()
    {
        skipBlanks();
        if (peek() == ',')
            ++m_at;
        skipBlanks();
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipValue()
    {
        std::size_t depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                skipString();
            } else {
                const bool isEnd = c == ',' || c == ']' || c == '}';
                if (isEnd && depth == 0)
                    return;
                depth += c == '{' || c == '[' ? 1 : 0;
                depth -= c == '}' || c == ']' ? 1 : 0;
                ++m_at;
            }
            if (depth == 0 && m_at > 0
                && std::string_view("\"}]").find(m_text[m_at - 1]) != std::string_view::npos)
                return;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

TextPlace placeAt(std::string_view text, std::size_t position)
{
    const auto before = text.substr(0, position);
    const auto lineStart = before.rfind('\n') + 1; // 0 where there is none.
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
        1 + static_cast<std::size_t>(std::ranges::count_if(before.substr(lineStart), isFirstByte))};
}

} // namespace

TextPlace placeOf(std::string_view text, std::string_view pointer)
{
    constexpr std::string_view kBom = "\xEF\xBB\xBF";
    if (text.starts_with(kBom))
        text.remove_prefix(kBom.size());
    Walker walker(text);
    walker.skipBlanks();
    auto found = walker.position();
    while (pointer.starts_with('/')) {
        pointer.remove_prefix(1);
        const auto token = pointer.substr(0, pointer.find('/'));
        auto next = found;
        if (!walker.enter(token, next))
            break;
        found = next;
        pointer.remove_prefix(token.size());
    }
    return placeAt(text, found);
}

TextPlace placeOf(std::string_view text, const Error &fault)
{
    if (fault.code != ErrorCode::JsonSyntax || fault.details.empty())
        return placeOf(text, std::string_view(fault.where));
    // "12:5 …", as the reader of JSON wrote it.
    const auto &at = fault.details.front();
    TextPlace place;
    const auto *end = at.data() + at.size();
    const auto line = std::from_chars(at.data(), end, place.line);
    if (line.ptr != end && *line.ptr == ':')
        std::from_chars(line.ptr + 1, end, place.column);
    return place;
}

} // namespace bangdiem
