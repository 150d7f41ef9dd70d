// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerplace.h"

#include "storage/paths.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

constexpr std::array<std::string_view, 9> kOptions{
    "host", "port", "user", "dbname", "service", "sslmode", "sslrootcert", "sslcert", "connect_timeout"};

bool isServer(const std::string &text)
{
    return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

/// The text without what stands between "//" and "@", where a password would be.
std::string withoutCredentials(const std::string &text)
{
    const auto begin = text.find("//") + 2;
    const auto end = text.find('@', begin);
    return end == std::string::npos ? text.substr(0, text.find('?'))
                                    : text.substr(0, begin) + text.substr(end + 1);
}

/// Qt puts options unquoted into one text for libpq: what could end one there is refused.
bool isPlainOption(const std::string &value)
{
    return !value.empty() && std::ranges::none_of(value, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '\'' || c == '\\' || c == ';' || c == '='
            || c == '\x7f';
    });
}

Result<void> takeOption(ServerPlace &place, const std::string &key, const std::string &value)
{
    if (std::ranges::find(kOptions, key) == kOptions.end())
        return fail(ErrorCode::RegisterAddress, {}, {key});
    if (!isPlainOption(value))
        return fail(ErrorCode::RegisterAddress, {}, {key + "=" + value});
    if (key == "host")
        place.host = value;
    else if (key == "user")
        place.user = value;
    else if (key == "dbname")
        place.database = value;
    else if (key == "port")
        place.port = QString::fromStdString(value).toInt();
    else
        place.options[key] = value;
    return {};
}

bool isHere(const std::string &host)
{
    return host.empty() || host.starts_with('/') || host == "localhost" || host == "127.0.0.1"
        || host == "::1";
}

Result<ServerPlace> parseServer(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::TolerantMode);
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return fail(ErrorCode::RegisterPasswordShown);
    if (!url.isValid() || url.hasFragment())
        return fail(ErrorCode::RegisterAddress, {}, {url.errorString().toStdString()});
    ServerPlace place{url.host().toStdString(), url.port(0), url.path().mid(1).toStdString(),
        url.userName().toStdString(), {}};
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
        if (auto taken = takeOption(place, key.toStdString(), value.toStdString()); !taken)
            return tl::unexpected(taken.error());
    if (place.port < 0 || place.port > 65'535)
        return fail(ErrorCode::RegisterAddress, {}, {"port"});
    if (place.database.empty() && !place.options.contains("service"))
        return fail(ErrorCode::RegisterAddress, {}, {"postgresql://user@host/database"});
    if (!isHere(place.host) && !place.options.contains("sslmode"))
        place.options["sslmode"] = "verify-full";
    return place;
}

} // namespace

bool RegisterPlace::isAt(const std::filesystem::path &path) const
{
    std::error_code ignored;
    return file() && std::filesystem::equivalent(*file(), path, ignored);
}

std::string RegisterPlace::name() const
{
    if (const auto *path = file())
        return toUtf8(*path);
    const auto &place = *server();
    auto name = std::string("postgresql://") + place.user + (place.user.empty() ? "" : "@") + place.host;
    if (place.port > 0)
        name += ':' + std::to_string(place.port);
    return name + '/' + place.database;
}

Result<RegisterPlace> parseRegisterPlace(const std::string &text)
{
    if (!isServer(text)) {
        if (text.find("://") != std::string::npos)
            return fail(ErrorCode::RegisterAddress, withoutCredentials(text), {"postgresql://"});
        return RegisterPlace{toPath(text)};
    }
    auto place = parseServer(text);
    if (!place)
        return fail(place.error().code, withoutCredentials(text), place.error().details);
    return RegisterPlace{*std::move(place)};
}

} // namespace bangdiem
