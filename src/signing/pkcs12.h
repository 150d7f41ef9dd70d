// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/secret.h"
#include "signing/signingkey.h"

#include <memory>

namespace bangdiem {

/// The key of a PKCS #12 file (.p12, .pfx), `file` being its bytes. Old files (RC2, 3DES) are read too.
/// A file that would take seconds to open is refused before it is tried: at most 1 MiB and 2,000,000
/// iterations in all.
/// Errors: TooLarge, KeyFileUnreadable, KeyFileCostly, KeyFilePassword, KeyFileNoKey, KeyFileSeveralKeys,
/// KeyFileNoCertificate.
Result<std::unique_ptr<SigningKey>> openPkcs12(std::string_view file, const Secret &password);

} // namespace bangdiem
