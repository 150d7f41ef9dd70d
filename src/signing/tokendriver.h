// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "signing/certificate.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct _CK_FUNCTION_LIST; // NOLINT(bugprone-reserved-identifier): so the header of PKCS #11 calls it

namespace bangdiem {

/// What a token says of its PIN: PKCS #11 has no number of tries that are left, only these.
enum class PinState { Plenty, Low, LastTry, Locked };

/// One token in a reader. Texts are the token's; hidden characters are written out.
struct Token {
    unsigned long slot = 0;
    std::string label;
    std::string manufacturer;
    std::string model;
    std::string serial;
    PinState pin = PinState::Plenty;
    bool hasPinPad = false; ///< The PIN is typed at the reader, never here.
};

/// A certificate on a token, and by what a PKCS #11 URI tells it from others there.
struct TokenCertificate : Certificate {
    std::string id; ///< CKA_ID, any bytes; it joins a certificate and its key.
    std::string label; ///< CKA_LABEL; hidden characters are written out.

    bool operator==(const TokenCertificate &) const = default;
};

/// A vendor's PKCS #11 driver (.so), loaded into this process: a driver that crashes ends the program, and
/// loses no dossier, for every edit is on disk by then. Use it from one thread at a time.
class TokenDriver
{
public:
    /// Errors: TokenDriverMissing, TokenDriverBroken.
    static Result<std::shared_ptr<TokenDriver>> load(const std::filesystem::path &module);
    ~TokenDriver();
    TokenDriver(const TokenDriver &) = delete;
    TokenDriver &operator=(const TokenDriver &) = delete;

    /// Every token that is plugged in. Errors: TokenAbsent when there is none, TokenRefused.
    Result<std::vector<Token>> tokens() const;
    /// Every certificate that `token` shows without a PIN, authorities' too. Errors: TokenNoCertificate,
    /// TokenRemoved, TokenRefused.
    Result<std::vector<TokenCertificate>> certificates(const Token &token) const;

    _CK_FUNCTION_LIST &functions() const { return *m_functions; }

private:
    explicit TokenDriver(_CK_FUNCTION_LIST *functions, bool ends);

    _CK_FUNCTION_LIST *m_functions;
    bool m_ends; ///< Whether it was us who began with it.
};

/// The token called `label`, or where that is empty the only one. Errors: TokenAbsent, TokenSeveral.
Result<Token> chooseToken(std::span<const Token> tokens, std::string_view label);

/// Of `certificates` the one for signing with the serial number `serial`, or where that is empty the only
/// one. Errors: TokenNoCertificate, TokenSeveralCertificates.
Result<TokenCertificate> chooseCertificate(
    std::span<const TokenCertificate> certificates, std::string_view serial);

} // namespace bangdiem
