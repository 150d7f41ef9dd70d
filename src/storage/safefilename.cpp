// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "storage/extract.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxBytes = 150;
constexpr std::size_t kMaxExtensionBytes = 20; ///< With its dot; a longer one is cut like the rest.
constexpr std::string_view kNameless = "tep";

/// What Windows opens as a device, whatever the extension.
constexpr std::array<std::string_view, 7> kDevices{"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"};
constexpr std::array<std::string_view, 2> kNumberedDevices{"com", "lpt"};
constexpr std::array<std::string_view, 13> kNumbers{
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"};

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isDevice(std::string_view name)
{
    auto stem = lowerAscii(name.substr(0, name.find('.')));
    stem.erase(stem.find_last_not_of(' ') + 1);
    const bool numbered = stem.size() > 3 && isIn(kNumberedDevices, std::string_view(stem).substr(0, 3))
        && isIn(kNumbers, std::string_view(stem).substr(3));
    return numbered || isIn(kDevices, stem);
}

/// One code point at the front of valid UTF-8, in bytes.
std::size_t codepointLength(std::string_view text)
{
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80U)
        ++length;
    return length;
}

std::string withoutForbidden(std::string_view text)
{
    constexpr std::string_view kForbidden = "<>:\"|?*";
    std::string clean;
    while (!text.empty()) {
        const auto codepoint = text.substr(0, codepointLength(text));
        const bool bad = kForbidden.find(codepoint.front()) != std::string_view::npos
            || unsafeCharacter(codepoint).has_value();
        clean += bad ? std::string_view("_") : codepoint;
        text.remove_prefix(codepoint.size());
    }
    return clean;
}

std::string_view trimmedEnd(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kTails{".", " ", "\u00a0", "\u3000", "\u2003"};
    const auto endsWith = [&](std::string_view tail) { return text.ends_with(tail); };
    for (auto tail = std::ranges::find_if(kTails, endsWith); tail != kTails.end();
         tail = std::ranges::find_if(kTails, endsWith))
        text.remove_suffix(tail->size());
    return text;
}

std::string_view cut(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    while (maxBytes > 0 && (static_cast<unsigned char>(text[maxBytes]) & 0xc0U) == 0x80U)
        --maxBytes;
    return trimmedEnd(text.substr(0, maxBytes));
}

std::string shortened(std::string_view name)
{
    if (name.size() <= kMaxBytes)
        return std::string(name);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || name.size() - dot > kMaxExtensionBytes)
        return std::string(cut(name, kMaxBytes));
    const auto extension = name.substr(dot);
    return std::string(cut(name.substr(0, dot), kMaxBytes - extension.size())).append(extension);
}

} // namespace

std::string safeFileName(std::string_view name)
{
    auto composed = toNfc(name);
    if (!composed)
        composed = toNfc(madeVisible(name));
    const auto visible = composed.value_or(std::string());
    auto base = std::string_view(visible);
    if (const auto slash = base.find_last_of("/\\"); slash != std::string_view::npos)
        base.remove_prefix(slash + 1);
    auto clean = withoutForbidden(base);
    clean.erase(0, clean.find_first_not_of(' '));
    clean = shortened(trimmedEnd(clean));
    if (clean.empty())
        return std::string(kNameless);
    // A leading dot hides a file, a dash is read as an option, a tilde as somebody's home.
    constexpr std::string_view kLeading = ".-~";
    if (kLeading.find(clean.front()) != std::string_view::npos || isDevice(clean))
        clean = shortened("_" + clean);
    return clean;
}

} // namespace bangdiem
