// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/secret.h"
#include "signing/signingkey.h"
#include "signing/tokendriver.h"

#include <functional>
#include <optional>

namespace bangdiem {

/// Asks a person for the PIN of `token`, whose `pin` says whether this is the last try; nullopt: given up.
using AskPin = std::function<std::optional<Secret>(const Token &token)>;

/// The key on `token` that belongs to `certificate`. The PIN is asked for once each time it signs, tried
/// once and forgotten; it is not asked for where it is locked or typed at the reader.
/// Errors of this: TokenRemoved, TokenRefused, TokenNoCertificate. Of sign(): these, Cancelled, TokenNoKey,
/// TokenPinWrong, TokenPinLastTry, TokenPinLocked, SigningFailed.
Result<std::unique_ptr<SigningKey>> openTokenKey(
    std::shared_ptr<TokenDriver> driver, const Token &token, const Certificate &certificate, AskPin askPin);

} // namespace bangdiem
