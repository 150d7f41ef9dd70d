// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/editlock.h"
#include "storage/reading.h"

#include <stop_token>

namespace bangdiem {

/// A dossier's file that was checked and read, and the right to edit it where there is one.
struct OpenFile {
    std::filesystem::path path; ///< As it was asked for.
    std::optional<EditLock> lock; ///< Held as long as the file may be edited.
    std::optional<Holder> holder; ///< Who holds it instead.
    Connection connection; ///< Closed before the lock is released.
    Loaded loaded;
};

/// Where the attachments of a new dossier stand; nowhere where it has none.
struct EvidenceOrigin {
    const Connection *connection = nullptr;
    Contents contents;
    Progress progress;
};

/// See DossierFile::create() and createWithEvidence().
Result<OpenFile> createFile(
    const std::filesystem::path &path, const Dossier &dossier, Moment now, const EvidenceOrigin &evidence);

/// See DossierFile::open().
Result<OpenFile> openFile(const std::filesystem::path &path, Access access, const std::stop_token &stop);

} // namespace bangdiem
