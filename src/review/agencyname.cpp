// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/agencyname.h"

#include "base/comparedwords.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace bangdiem {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kAbbreviations{{
    {"ubnd", "uy ban nhan dan"},
    {"hdnd", "hoi dong nhan dan"},
    {"tp", "thanh pho"},
    {"tx", "thi xa"},
    {"vp", "van phong"},
    {"bql", "ban quan ly"},
}};

std::string_view writtenOut(std::string_view word)
{
    const auto *found
        = std::ranges::find(kAbbreviations, word, &std::pair<std::string_view, std::string_view>::first);
    return found == kAbbreviations.end() ? word : found->second;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

const std::map<std::string, std::string> &accentedAbbreviations()
{
    static const auto kAll = [] {
        std::map<std::string, std::string> all;
        for (const auto &[word, writtenOut] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"ubnd", "ủy ban nhân dân"}, {"hđnd", "hội đồng nhân dân"}, {"hdnd", "hội đồng nhân dân"},
                 {"tp", "thành phố"}, {"tx", "thị xã"}, {"vp", "văn phòng"}, {"bql", "ban quản lý"}})
            all[word] = joined(comparedWords(writtenOut));
        return all;
    }();
    return kAll;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// One letter more, less, or another.
bool isOneSlip(std::string_view one, std::string_view other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    const auto [here, there] = std::ranges::mismatch(one, other);
    const auto rest = std::string_view(here, one.end());
    const auto otherRest = std::string_view(there, other.end());
    if (otherRest.empty())
        return false; // Equal.
    return one.size() == other.size() ? rest.substr(1) == otherRest.substr(1) : rest == otherRest.substr(1);
}

bool namesProvinceToo(std::string_view longer, std::string_view shorter)
{
    return longer.starts_with(shorter) && longer.substr(shorter.size()).starts_with(" tinh ");
}

} // namespace

std::string agencyKey(std::string_view name)
{
    const auto plain = folded(name);
    std::string key;
    for (std::size_t begin = 0; begin < plain.size();) {
        auto end = begin;
        while (end < plain.size() && isWordByte(plain[end]))
            ++end;
        if (end > begin) {
            key += key.empty() ? "" : " ";
            key += writtenOut(std::string_view(plain).substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return key;
}

std::string accentedAgencyKey(std::string_view name)
{
    auto words = comparedWords(name);
    for (auto &word : words)
        if (const auto found = accentedAbbreviations().find(word); found != accentedAbbreviations().end())
            word = found->second;
    return joined(words);
}

bool isSameAgency(std::string_view name, std::string_view other)
{
    return name == other || accentedAgencyKey(name) == accentedAgencyKey(other);
}

bool areAlike(std::string_view key, std::string_view other)
{
    constexpr std::size_t kLeast = 8; // Of a shorter name one letter is too much of it.
    if (key == other || std::min(key.size(), other.size()) < kLeast)
        return false;
    if (namesProvinceToo(key, other) || namesProvinceToo(other, key))
        return true;
    return digitsOf(key) == digitsOf(other) && isOneSlip(key, other);
}

} // namespace bangdiem
