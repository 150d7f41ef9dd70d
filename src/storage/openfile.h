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

struct CopiedFile {
    OpenFile file;
    std::vector<std::int64_t> lost; ///< Evidence whose bytes cannot be read any more.
};
/// See DossierFile::copyTo().
Result<CopiedFile> copyFile(
    const OpenFile &from, const std::filesystem::path &path, Moment now, const Progress &progress);

/// Makes a new file that appears whole or not at all, and opens it for editing. `fill` writes its rows in
/// one transaction. Errors: as DossierFile::create(), those of `fill`.
Result<OpenFile> createFile(
    const std::filesystem::path &path, const std::function<Result<void>(Connection &)> &fill);

/// See DossierFile::open().
Result<OpenFile> openFile(const std::filesystem::path &path, Access access, const std::stop_token &stop);

} // namespace bangdiem
