// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/secret.h"
#include "signing/tokendriver.h"

#include <optional>

#include <p11-kit/pkcs11.h>

namespace bangdiem {

// What the token's files share. Only .cpp files of this room include this.

/// What the driver answered, as an error of ours. `answer` is not CKR_OK.
Error tokenError(CK_RV answer);

/// What the token in `slot` says of itself. Errors: TokenRemoved, TokenRefused.
Result<Token> tokenIn(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot);

/// A conversation with a token, ended (and logged out) with this object.
class TokenSession
{
public:
    /// Errors: TokenRemoved, TokenRefused.
    static Result<TokenSession> open(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot);
    ~TokenSession();
    TokenSession(TokenSession &&other) noexcept;
    TokenSession(const TokenSession &) = delete;
    TokenSession &operator=(const TokenSession &) = delete;

    /// One try; nullopt: at the reader's own keys. Errors: TokenPinWrong, TokenPinLastTry, TokenPinLocked,
    /// TokenRemoved, TokenRefused, Cancelled.
    Result<void> logIn(const std::optional<Secret> &pin, CK_USER_TYPE user = CKU_USER);

    /// Objects of a class, with the given CKA_ID where it is not null; at most 64.
    Result<std::vector<CK_OBJECT_HANDLE>> find(CK_OBJECT_CLASS kind, const std::string *id = nullptr) const;
    /// An attribute's bytes; empty when the object has none.
    std::string attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;

    /// Raw signature of a key. `login` is called between the two steps where the key asks for it.
    CK_RV beginSign(CK_MECHANISM_TYPE mechanism, CK_OBJECT_HANDLE key) const;
    Result<std::string> sign(std::string_view bytes) const;
    bool hasMechanism(CK_MECHANISM_TYPE mechanism) const;

private:
    TokenSession(CK_FUNCTION_LIST &driver, CK_SLOT_ID slot, CK_SESSION_HANDLE session);
    Error pinError() const;

    CK_FUNCTION_LIST *m_driver;
    CK_SLOT_ID m_slot;
    CK_SESSION_HANDLE m_session;
};

} // namespace bangdiem
