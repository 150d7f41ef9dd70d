// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "storage/dossierfile.h"

#include <filesystem>

namespace bangdiem {

class PrivateCopies;

// The files of submissions, in chunks, by the SHA-256 of their bytes.

/// Nothing where the register has the file already. Errors: IoFailure where it cannot be read, or is not what
/// its hash says.
Result<void> storeFile(
    Database &database, const std::filesystem::path &file, const std::string &sha256, std::int64_t size);
/// Removes a file that no submission has.
Result<void> dropUnused(Database &database, const std::string &sha256);
/// To `target`, which must not exist, and held against its hash. Errors: RegisterDamaged, FileExists,
/// PermissionDenied, DiskFull, IoFailure.
Result<void> writeStoredFile(
    Database &database, const std::string &sha256, const std::filesystem::path &target);

/// The dossier in a stored file, in a private copy that is removed with the value. Errors: those of
/// writeStoredFile(), RegisterDamaged where it is no dossier any more.
Result<std::shared_ptr<const DossierFile>> openStored(
    Database &database, const std::string &sha256, const std::shared_ptr<PrivateCopies> &copies);

} // namespace bangdiem
