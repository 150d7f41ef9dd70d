// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFile>

#include <filesystem>
#include <memory>

namespace bangdiem {

/// An evidence file that is open for reading, and the name it will have in the dossier.
struct EvidenceSource {
    std::unique_ptr<QFile> file;
    std::string name; ///< NFC; hidden characters are written out.
};

/// Errors (where: the path; first detail: the name): EvidenceFolder, EvidenceFileMissing (absent, unreadable,
/// no regular file), EvidenceEmpty, EvidenceTooLarge (over 1 GiB).
Result<EvidenceSource> openEvidence(const std::filesystem::path &source);

/// Whether so many bytes may be evidence. Errors: EvidenceEmpty, EvidenceTooLarge.
Result<void> checkEvidenceSize(std::int64_t bytes, const std::string &where, const std::string &name);

} // namespace bangdiem
