// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// What a dossier's file says of its sealing: a copy that the window can look at while the file is worked on.
struct SealStatus {
    SealState state = SealState::Draft;
    int revision = 1;
    std::vector<Seal> seals; ///< As DossierFile::seals(); so are the next two.
    std::vector<SealScan> scans;
    std::vector<Reopening> reopenings; ///< None where they cannot be read.
    bool mayChange = false; ///< Whether it may be sealed, reopened and given scans here.

    /// The seal in force; null of a draft.
    const Seal *seal() const { return state == SealState::Draft ? nullptr : &seals.back(); }
    std::vector<Attachment> scansOf(int ofRevision) const;

    bool operator==(const SealStatus &) const = default;
};

SealStatus sealStatusOf(const DossierFile &file);

/// What evidence a dossier brings along.
struct EvidenceTotal {
    std::size_t files = 0; ///< That rows name.
    std::int64_t bytes = 0; ///< A file that several rows name counts once: that is what is read.
};

EvidenceTotal evidenceTotal(const Dossier &dossier);

} // namespace bangdiem
