// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// What was written for the Sở.
struct Submission {
    std::int64_t size = 0; ///< Bytes of the file.
    std::size_t files = 0; ///< Evidence files that rows name.
    std::string fingerprint; ///< Seal::sha256.
};

/// Writes the sealed dossier as the one file that is sent: compact, without evidence that no row refers to,
/// with its history, its seals and the scans of signed paper. It is read again, evidence and all, before this
/// returns; where that fails it is removed. Errors: DossierNotSealed, SealBroken, DossierDamaged, those of
/// DossierFile::copyTo().
Result<Submission> submit(
    const DossierFile &file, const std::filesystem::path &out, Moment now, const Progress &progress = {});

} // namespace bangdiem
