// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// How a stranger's file is opened.
struct UntrustedOptions {
    /// Holds the private copies of all runs (see PrivateCopies); made where it is not there. Of this user
    /// alone.
    std::filesystem::path copies;
    /// The SHA-256 of the official rubric of that id; empty where there is none.
    std::function<std::string(std::string_view id)> officialRubric;
    std::int64_t maxBytes = std::int64_t(4) << 30; ///< A larger file is refused before it is copied.
    Progress progress; ///< Told how many bytes were copied.
    std::stop_token stop;
};

/// A dossier that a stranger sent, read-only. What is shown is a private copy that was made once and hashed
/// while it was made: whatever becomes of the file meanwhile, these are the bytes that were checked. The copy
/// is removed with this value; what a killed program left is swept by the next opening.
class UntrustedDossier
{
public:
    UntrustedDossier(UntrustedDossier &&) noexcept;
    UntrustedDossier &operator=(UntrustedDossier &&) noexcept;
    ~UntrustedDossier();

    /// Its path() is that of the stranger's file, which is not open any more.
    const DossierFile &file() const;
    const std::filesystem::path &copy() const; ///< Where the bytes may be read as long as this lives.
    std::int64_t size() const; ///< Bytes.
    const std::string &sha256() const; ///< Of the bytes.
    /// What is remarkable, but does not keep the file from being read: RubricAltered, RubricNotOfficial,
    /// SealBroken. `where` is empty.
    const std::vector<Error> &flags() const;

private:
    friend Result<UntrustedDossier> openUntrusted(
        const std::filesystem::path &path, const UntrustedOptions &options);

    struct State;
    explicit UntrustedDossier(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Opens a file that a stranger sent, without believing anything of it: docs/dossier-format.md, "A stranger's
/// file". The file is opened once, for reading, by its own name and not through a link; it is never written,
/// and nothing beside it is opened or made. Where it can be read, every cell and the whole history were
/// checked; the bytes of evidence are held against their hashes when they are read (checkEvidence()).
///
/// Errors, all with `where` at the stranger's file: FileMissing, FileIsLink, FileNotAlone (a journal lies
/// beside it), FileChanging, NotADossier, FormatNewer, FormatUnknown, FormatWal, TooLarge, DossierDamaged,
/// DossierCostly, PermissionDenied, DiskFull (for the copy), IoFailure, Cancelled.
Result<UntrustedDossier> openUntrusted(const std::filesystem::path &path, const UntrustedOptions &options);

} // namespace bangdiem
