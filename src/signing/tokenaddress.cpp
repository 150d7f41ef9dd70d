// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/tokenaddress.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace bangdiem {

namespace {

constexpr std::string_view kScheme = "pkcs11:";
constexpr std::array<std::string_view, 7> kNames{
    "token", "manufacturer", "model", "serial", "object", "id", "type"};

/// "%C3%A1" read; nullopt where a percent sign is not followed by two hexadecimal digits.
std::optional<std::string> unescaped(std::string_view text)
{
    std::string read;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            read += text[i];
            continue;
        }
        unsigned value = 0;
        const auto digits = text.substr(i + 1, 2);
        const auto *end = digits.data() + digits.size();
        if (digits.size() != 2 || std::from_chars(digits.data(), end, value, 16).ptr != end)
            return std::nullopt;
        read += static_cast<char>(value);
        i += 2;
    }
    return read;
}

bool isKnown(std::string_view name)
{
    return std::ranges::find(kNames, name) != kNames.end();
}

bool isUnderstood(std::string_view name, std::string_view value)
{
    return isKnown(name) && (name != "type" || value == "cert" || value == "private");
}

/// Whether `address` says nothing of `name`, or this. Texts of a token are shown with hidden characters
/// written out, so both sides are.
bool fits(const TokenAddress &address, std::string_view name, const std::string &value)
{
    const auto wanted = address.parts.find(name);
    return wanted == address.parts.end() || madeVisible(wanted->second) == value;
}

} // namespace

Result<TokenAddress> parseTokenAddress(std::string_view uri)
{
    const auto wrong
        = [](std::string_view part) { return fail(ErrorCode::TokenAddressWrong, {}, {std::string(part)}); };
    if (lowerAscii(uri.substr(0, kScheme.size())) != kScheme)
        return wrong(uri.substr(0, uri.find('=')));
    auto rest = uri.substr(kScheme.size());
    if (const auto query = rest.find('?'); query != std::string_view::npos)
        return wrong(rest.substr(query, rest.substr(query).find('='))); // what follows may be a PIN
    TokenAddress address;
    while (!rest.empty()) {
        const auto part = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        const auto equals = part.find('=');
        const auto name = std::string(part.substr(0, equals));
        const auto value
            = equals == std::string_view::npos ? std::nullopt : unescaped(part.substr(equals + 1));
        if (!value || !isUnderstood(name, *value) || !address.parts.emplace(name, *value).second)
            return wrong(isKnown(name) ? part : name); // neither may this be
    }
    return address;
}

Result<Token> chooseToken(std::span<const Token> tokens, const TokenAddress &address)
{
    std::vector<Token> fitting;
    std::ranges::copy_if(tokens, std::back_inserter(fitting), [&](const Token &token) {
        return fits(address, "manufacturer", token.manufacturer) && fits(address, "model", token.model)
            && fits(address, "serial", token.serial) && fits(address, "token", token.label);
    });
    return chooseToken(fitting, std::string_view());
}

Result<TokenCertificate> chooseCertificate(
    std::span<const TokenCertificate> certificates, const TokenAddress &address)
{
    const bool namesOne = address.parts.contains("object") || address.parts.contains("id");
    std::vector<TokenCertificate> fitting;
    std::ranges::copy_if(certificates, std::back_inserter(fitting), [&](const TokenCertificate &certificate) {
        const auto id = address.parts.find("id");
        return fits(address, "object", certificate.label)
            && (id == address.parts.end() || id->second == certificate.id);
    });
    if (namesOne && fitting.size() == 1)
        return fitting.front();
    return chooseCertificate(fitting, std::string_view());
}

} // namespace bangdiem
