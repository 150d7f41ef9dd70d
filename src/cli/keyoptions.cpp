// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keyoptions.h"

#include "cli/inputs.h"
#include "signing/pkcs12.h"
#include "signing/tokenaddress.h"
#include "signing/tokenkey.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace bangdiem::cli {

namespace {

using Key = std::unique_ptr<SigningKey>;

constexpr std::size_t kKeyFileLimit = std::size_t{1} << 20U;

constexpr std::array<Option, 5> kKeyOptions{
    Option{"p12", "KEY.p12",
        {"ký bằng khóa trong tệp PKCS#12 (.p12, .pfx)", "sign with the key of a PKCS#12 file (.p12, .pfx)"}},
    Option{"pass-env", "VAR",
        {"biến môi trường chứa mật khẩu của tệp khóa",
            "environment variable that holds the key file's password"}},
    Option{"pkcs11", "URI",
        {"ký bằng thẻ: địa chỉ RFC 7512, ví dụ pkcs11:token=TÊN;id=%01; chỉ “pkcs11:” nếu có một thẻ, một "
         "chứng thư",
            "sign with a token: its RFC 7512 URI, such as pkcs11:token=NAME;id=%01; “pkcs11:” alone where "
            "there is one token with one certificate"}},
    Option{"module", "LIB",
        {"trình điều khiển PKCS#11 (.so) của nhà cung cấp thẻ",
            "PKCS#11 driver (.so) of the token's vendor"}},
    Option{"pin-env", "VAR",
        {"biến môi trường chứa mã PIN, chỉ thử một lần; bỏ qua nếu PIN được bấm ở đầu đọc",
            "environment variable that holds the PIN, which is tried once; not for a reader with keys of its "
            "own"}},
};

void requireTogether(const Request &request, std::string_view name, std::string_view other, Faults &faults)
{
    if (!request.has(name) || request.has(other))
        return;
    faults.push_back({ErrorCode::BadArgument, "--" + std::string(name),
        {say({"phải đi cùng --{}", "needs --{} beside it"}, request.language, other)}});
}

Faults misfits(const Request &request)
{
    Faults faults;
    if (request.has("p12") && request.has("pkcs11"))
        faults.push_back({ErrorCode::BadArgument, "--pkcs11",
            {say({"chỉ chọn một: --p12 hoặc --pkcs11", "give either --p12 or --pkcs11"}, request.language)}});
    requireTogether(request, "p12", "pass-env", faults);
    requireTogether(request, "pass-env", "p12", faults);
    requireTogether(request, "pkcs11", "module", faults);
    requireTogether(request, "module", "pkcs11", faults);
    requireTogether(request, "pin-env", "pkcs11", faults);
    return faults;
}

/// What the variable named by `option` holds. It is taken out of the environment, where other processes of
/// this user could read it as long as this one runs.
tl::expected<Secret, Faults> secretOf(const Request &request, std::string_view option)
{
    const auto name = request.option(option).value_or("");
    char *value = std::getenv(name.c_str());
    if (value == nullptr)
        return refuse(ErrorCode::BadArgument, "--" + std::string(option),
            {say({"biến môi trường “{}” chưa được đặt", "the environment variable “{}” is not set"},
                request.language, name)});
    Secret secret{std::string(value)};
    for (char *at = value; *at != '\0'; ++at)
        *static_cast<volatile char *>(at) = 'x';
    ::unsetenv(name.c_str());
    return secret;
}

tl::expected<Key, Faults> fileKey(const Request &request)
{
    const auto path = request.option("p12").value_or("");
    const auto password = secretOf(request, "pass-env");
    if (!password)
        return tl::unexpected(password.error());
    auto key
        = readInput(path, {kKeyFileLimit, "1 MiB"}, request.language).and_then([&](const std::string &file) {
              return openPkcs12(file, *password);
          });
    if (!key)
        return tl::unexpected(faultsOf({key.error()}, path));
    return *std::move(key);
}

/// Asks nobody: `pin` is handed over at the first time, and there is no second.
AskPin once(std::optional<Secret> pin)
{
    return [kept = std::make_shared<std::optional<Secret>>(std::move(pin))](
               const Token &) { return std::exchange(*kept, std::nullopt); };
}

tl::expected<Key, Faults> tokenKey(const Request &request)
{
    const auto refused
        = [](const Error &error) { return tl::unexpected(faultsOf({error}, std::string("--pkcs11"))); };
    const auto address = parseTokenAddress(request.option("pkcs11").value_or(""));
    if (!address)
        return refused(address.error());
    std::optional<Secret> pin;
    if (request.has("pin-env")) {
        auto secret = secretOf(request, "pin-env");
        if (!secret)
            return tl::unexpected(secret.error());
        pin.emplace(*std::move(secret));
    }
    const auto driver = TokenDriver::load(toPath(request.option("module").value_or("")));
    if (!driver)
        return tl::unexpected(faultsOf({driver.error()}, request.option("module").value_or("")));
    const auto tokens = (*driver)->tokens();
    const auto token = tokens ? chooseToken(*tokens, *address) : tl::unexpected(tokens.error());
    if (!token)
        return refused(token.error());
    if (!pin && !token->hasPinPad)
        return refuse(ErrorCode::BadArgument, "--pin-env",
            {say({"thẻ “{}” cần mã PIN", "the token “{}” needs its PIN"}, request.language, token->label)});
    const auto certificates = (*driver)->certificates(*token);
    const auto certificate = certificates ? chooseCertificate(*certificates, *address)
                                          : Result<TokenCertificate>(tl::unexpected(certificates.error()));
    if (!certificate)
        return refused(certificate.error());
    auto key = openTokenKey(*driver, *token, *certificate, once(std::move(pin)));
    if (!key)
        return refused(key.error());
    return *std::move(key);
}

} // namespace

std::vector<Option> withKeyOptions(std::vector<Option> others)
{
    others.insert(others.end(), kKeyOptions.begin(), kKeyOptions.end());
    return others;
}

tl::expected<Key, Faults> keyOf(const Request &request)
{
    if (auto faults = misfits(request); !faults.empty())
        return tl::unexpected(std::move(faults));
    if (request.has("p12"))
        return fileKey(request);
    if (request.has("pkcs11"))
        return tokenKey(request);
    return Key();
}

Error atKeyOption(Error error, const Request &request)
{
    using enum ErrorCode;
    constexpr std::array kOfKey{CertificateUnfit, SigningFailed, TokenNoKey, TokenPinWrong, TokenPinLastTry,
        TokenPinLocked, TokenRemoved, TokenRefused};
    if (std::ranges::find(kOfKey, error.code) != kOfKey.end())
        error.where = request.has("p12") ? request.option("p12").value_or("") : "--pkcs11";
    return error;
}

} // namespace bangdiem::cli
