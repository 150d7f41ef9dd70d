// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/tokendriver.h"

#include <map>
#include <string>
#include <string_view>

namespace bangdiem {

/// Which token and which certificate of it, as `p11tool` and OpenSSL write it: a PKCS #11 URI (RFC 7512),
/// "pkcs11:token=VGCA;id=%01". Understood are token, manufacturer, model, serial (of the token), object, id
/// and type (cert, private); what is absent fits everything.
struct TokenAddress {
    std::map<std::string, std::string, std::less<>> parts; ///< Percent signs read; each name once.
};

/// Errors: TokenAddressWrong; its first detail is the part that is wrong. A PIN or a driver inside the URI is
/// refused: other users of the machine see a command line.
Result<TokenAddress> parseTokenAddress(std::string_view uri);

/// The one of `tokens` that `address` fits. Errors: TokenAbsent, TokenSeveral.
Result<Token> chooseToken(std::span<const Token> tokens, const TokenAddress &address);

/// The one of `certificates` that `address` fits; where it names neither object nor id, the only one for
/// signing. Errors: TokenNoCertificate, TokenSeveralCertificates.
Result<TokenCertificate> chooseCertificate(
    std::span<const TokenCertificate> certificates, const TokenAddress &address);

} // namespace bangdiem
