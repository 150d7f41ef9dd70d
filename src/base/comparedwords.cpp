// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/comparedwords.h"

#include <algorithm>
#include <array>

#include <utf8proc.h>

namespace bangdiem {

namespace {

/// Huyền, sắc, ngã, hỏi, nặng. The other marks make another letter: "ă", "â", "ơ".
constexpr std::array<utf8proc_int32_t, 5> kTones{0x300, 0x301, 0x303, 0x309, 0x323};

void append(std::string &text, utf8proc_int32_t codepoint)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(codepoint, bytes.data());
    text.append(reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(length));
}

/// A letter, a mark or a number.
bool isOfWord(utf8proc_int32_t codepoint)
{
    const auto category = utf8proc_category(codepoint);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/// Decomposed, in lower case; nothing where it is no UTF-8.
std::vector<utf8proc_int32_t> codepointsOf(std::string_view text)
{
    constexpr auto kOptions
        = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD);
    const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    std::vector<utf8proc_int32_t> codepoints(text.size());
    auto length = utf8proc_decompose(
        bytes, size, codepoints.data(), static_cast<utf8proc_ssize_t>(codepoints.size()), kOptions);
    if (length > static_cast<utf8proc_ssize_t>(codepoints.size())) {
        codepoints.resize(static_cast<std::size_t>(length));
        length = utf8proc_decompose(bytes, size, codepoints.data(), length, kOptions);
    }
    codepoints.resize(static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 0)));
    return codepoints;
}

} // namespace

std::vector<std::string> comparedWords(std::string_view text)
{
    const auto codepoints = codepointsOf(text);
    if (codepoints.empty() && !text.empty())
        return {std::string(text)};
    std::vector<std::string> words;
    std::string word;
    std::string tones;
    const auto end = [&] {
        if (!word.empty() || !tones.empty())
            words.push_back(word + tones);
        word.clear();
        tones.clear();
    };
    for (const auto codepoint : codepoints) {
        if (std::ranges::find(kTones, codepoint) != kTones.end())
            append(tones, codepoint);
        else if (isOfWord(codepoint))
            append(word, codepoint);
        else
            end();
    }
    end();
    return words;
}

} // namespace bangdiem
