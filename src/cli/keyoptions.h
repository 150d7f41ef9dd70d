// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "signing/signingkey.h"

#include <memory>

namespace bangdiem::cli {

/// The options of every command that signs: --p12 with --pass-env, or --pkcs11 with --module and --pin-env.
/// `others` stand before them.
std::vector<Option> withKeyOptions(std::vector<Option> others);

/// The key that the request names; null where it names none. A password or PIN comes from an environment
/// variable, which is overwritten and removed; a token's PIN is tried once, when the key signs.
/// Errors: BadArgument for options that do not fit together or a variable that is not set; those of
/// openPkcs12(), parseTokenAddress(), TokenDriver, chooseToken(), chooseCertificate(), openTokenKey().
tl::expected<std::unique_ptr<SigningKey>, Faults> keyOf(const Request &request);

/// An error of the key while it signed, at the option that named it; others stay as they are.
Error atKeyOption(Error error, const Request &request);

} // namespace bangdiem::cli
