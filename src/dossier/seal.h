// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "scoring/answers.h"

#include <string>

namespace bangdiem {

/// A revision of a dossier as it was sealed (chốt). It stays when the dossier is reopened.
struct Seal {
    int revision = 1;
    Moment at{}; ///< Told by the clock of whoever sealed; proves nothing.
    std::string manifest; ///< What was sealed, byte for byte; see manifestOf().
    std::string sha256; ///< Of `manifest`: the fingerprint.
    std::string signer; ///< Who seals, as they wrote it: "Giám đốc Nguyễn Văn A"; may be empty.
    std::string signature; ///< CMS in DER over `manifest`, detached; empty where it is signed on paper.

    bool operator==(const Seal &) const = default;
};

/// The paper sheet of a sealed revision as it was signed, scanned afterwards. The seal does not cover it.
struct SealScan {
    int revision = 1;
    Attachment file;

    bool operator==(const SealScan &) const = default;
};

/// Why a sealed dossier was reopened.
struct Reopening {
    int revision = 2; ///< The draft that began with it.
    Moment at{}; ///< As Seal::at.
    std::string reason;
    /// The fingerprint of what the dossier said then, where that was not what had been sealed; else empty.
    std::string altered;

    bool operator==(const Reopening &) const = default;
};

enum class SealState {
    Draft,
    Sealed,
    Altered, ///< Sealed, but the dossier does not say any more what was sealed: somebody changed its file.
};

} // namespace bangdiem
