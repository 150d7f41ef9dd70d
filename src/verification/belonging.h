// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"
#include "verification/signeroffice.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// Which revision of a dossier a fingerprint is of.
struct Belonging {
    std::optional<int> revision; ///< None: of nothing that this dossier says or was sealed as.
    bool isCurrent = false; ///< What the dossier says now, draft or sealed.
    bool isSealed = false; ///< That revision was sealed.
    /// The dossier was changed after it was sealed: what it says now nobody approved.
    bool isAltered = false;

    bool isInForce() const { return revision && isCurrent && isSealed && !isAltered; }
    bool operator==(const Belonging &) const = default;
};

/// The digits, in lower case, of a fingerprint as it is printed ("7F3A-19C2-…", eight groups), as the QR code
/// has it ("BANGDIEM:…") or as 64 hexadecimal digits; blanks and dashes do not count. nullopt for anything
/// else, also for the first groups alone: that few are easily forged.
std::optional<std::string> readFingerprint(std::string_view text);

/// By what a dossier is known again: whose it is, and each content that it has or was sealed as.
struct DossierTraces {
    struct Trace {
        std::string sha256; ///< Of the manifest: the fingerprint.
        Belonging belonging;
    };
    Office office;
    std::vector<Trace> traces; ///< What it says now stands first.
};

DossierTraces tracesOf(const Dossier &dossier, SealState state, const std::vector<Seal> &seals);
DossierTraces tracesOf(const DossierFile &file);

/// Where `fingerprint` (32 or 64 digits of readFingerprint()) belongs to `dossier`: the content that it has
/// now, or an earlier sealed revision of it.
Belonging belongingOf(std::string_view fingerprint, const DossierTraces &dossier);

} // namespace bangdiem
