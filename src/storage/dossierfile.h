// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "dossier/seal.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace bangdiem {

enum class Access { ReadWrite, ReadOnly };

/// Who has the dossier open for editing.
struct Holder {
    std::string host;
    std::string program;
    std::int64_t process = 0;
};

/// One change of the dossier, as its history keeps it. `before` and `after` are JSON of the thing changed.
struct Change {
    std::int64_t number = 0; ///< 1, 2, 3, …
    Moment at{};
    std::string what; ///< "created", "heading", "answer", "declared", "sealed", "scanned",
                      ///< "unsealed".
    std::string target; ///< Id of the row; for "declared" of the row or group; empty for the others.
    std::string before; ///< Empty where there was nothing.
    std::string after;
};

/// Told how many bytes are done; returns false to stop (the edit is then rolled back, error Cancelled).
using Progress = std::function<bool(std::int64_t bytes)>;

/// Gives the signature (CMS in DER, detached) of a manifest. Called on the thread that seals, while nothing
/// of the dossier can be edited; it may ask a person.
using SignManifest = std::function<Result<std::string>(std::string_view manifest)>;

struct DossierCopy;
struct UntrustedOptions;
class UntrustedDossier;

/// A dossier as one SQLite file (docs/dossier-format.md). What it holds in memory is what is on the disk.
///
/// Every edit is one transaction: when it returns without error, it survives a kill. After a power cut the
/// file is whole; only an edit of the very moments before may be missing (docs/dossier-format.md, Writing).
/// After an error nothing of it is in the file, and dossier() is as before. One thread at a time uses it.
class DossierFile
{
public:
    /// Makes a new file, which appears whole or not at all, and opens it for editing. Errors: FileExists,
    /// FileMissing (the folder), DossierHeld, PermissionDenied, DiskFull, IoFailure, and those of a value
    /// that cannot be stored.
    static Result<DossierFile> create(const std::filesystem::path &path, const Dossier &dossier, Moment now);

    /// The same for a dossier whose attachments stand in `evidence`: each Attachment::content of `dossier` is
    /// a key there. Their bytes are copied as copyContent() does; `progress` is told the bytes of all.
    /// Errors also: DossierDamaged, Cancelled.
    static Result<DossierFile> createWithEvidence(const std::filesystem::path &path, const Dossier &dossier,
        const DossierFile &evidence, Moment now, const Progress &progress = {});

    /// Opens a file that this program made. With ReadWrite, where another process holds it or the place
    /// cannot be written, it is opened read-only: see access(), holder(). Every cell is checked before it is
    /// believed, which takes as long as reading the file.
    ///
    /// Errors: FileMissing, NotADossier, FormatNewer, FormatUnknown, DossierDamaged, UnfinishedWriting,
    /// PermissionDenied, IoFailure, Cancelled. The file is untouched then.
    static Result<DossierFile> open(
        const std::filesystem::path &path, Access access, const std::stop_token &stop = {});

    DossierFile(DossierFile &&) noexcept;
    DossierFile &operator=(DossierFile &&) noexcept;
    ~DossierFile();

    const std::filesystem::path &path() const;
    const Dossier &dossier() const;
    /// Read-only also where the dossier is sealed.
    Access access() const;
    /// Whether this program has the right to write it, as far as the seal lets anybody.
    bool isHeld() const;
    /// Who holds it, where that is why it is read-only.
    const std::optional<Holder> &holder() const;

    /// Runs `change` as one transaction; the setters below may be called from inside and then join it, with
    /// its moment. Rolls back when `change` returns an error. Errors: that one, or DossierSealed,
    /// DossierReadOnly, DossierReplaced, DiskFull, IoFailure.
    Result<void> transact(Moment now, const std::function<Result<void>()> &change);

    // The values are checked and stored in NFC. Errors beside those of transact(): what the value itself has
    // wrong (HeadingInvalid, ClaimOffStep, TextUnsafe, …; NotInPart; for an answer `where` is such as
    // "/documents/0/number"). A value that is stored already is no edit.

    Result<void> setHeading(const Heading &heading, Moment now);
    /// Replaces the answer of a row; its attachments must have been stored before (storeContent).
    Result<void> setAnswer(std::size_t criterion, const Answer &answer, Moment now);
    /// Replaces all declarations of one row or group.
    Result<void> setDeclared(const std::string &target, const std::vector<std::string> &ids, Moment now);

    /// Reads a file into the dossier, in chunks, hashed as they are stored; memory stays below 16 MB whatever
    /// the size. Not yet evidence of a row: the caller puts the returned value into an Answer. Content that
    /// no row refers to is swept when the file is next opened for writing, so undo can bring it back.
    ///
    /// Errors: those of openEvidence(), Cancelled.
    Result<Attachment> storeContent(
        const std::filesystem::path &source, Moment now, const Progress &progress = {});

    /// Copies a stored file of another dossier, in chunks, and holds them against its size and hash. Returns
    /// its key here; the rest is as for storeContent(). Errors: DossierDamaged, Cancelled.
    Result<std::int64_t> copyContent(
        const DossierFile &from, std::int64_t content, Moment now, const Progress &progress = {});

    /// Gives the bytes of a stored file to `sink`, chunk by chunk, and checks size and hash at the end.
    /// Errors: DossierDamaged, or what `sink` returns.
    Result<void> readContent(
        std::int64_t content, const std::function<Result<void>(std::span<const std::byte>)> &sink) const;

    /// Whether the dossier is sealed, and whether it says what was sealed: its manifest is made anew. The
    /// bytes of the evidence are held against it when they are read.
    SealState sealState() const;
    /// The fingerprint under which the dossier may be printed: that of the seal in force; empty of a draft
    /// and of a dossier that does not say any more what was sealed.
    std::string sealedAs() const;
    /// The revisions that were sealed, in their order; the last is in force where the dossier is sealed.
    const std::vector<Seal> &seals() const;
    /// Reads every evidence file that a row refers to and holds it against its hash; `progress` is told the
    /// bytes. Errors: DossierDamaged, Cancelled.
    Result<void> checkEvidence(const Progress &progress = {}) const;
    /// Seals this revision (see Seal): nothing of it can be written any more. Reads all evidence; `progress`
    /// is told its bytes. Then `sign`, where there is one, is given the manifest: what it returns is kept as
    /// the signature of exactly that, and where it fails the dossier stays the draft that it was. Errors
    /// beside those of transact() and of `sign`: PartNotSealed, DossierNotReady where check finds errors,
    /// DossierDamaged where evidence is not what it was, TextUnsafe, TooLarge, Cancelled.
    Result<void> seal(
        const std::string &signer, Moment now, const SignManifest &sign = {}, const Progress &progress = {});
    /// Begins the next revision as a draft that says the same; the sealed one stays among seals(). Errors:
    /// DossierNotSealed, BadArgument where the reason is blank, TextUnsafe, TooLarge, those of transact().
    Result<void> unseal(const std::string &reason, Moment now);

    /// Each reopening, in their order. Errors: DossierDamaged.
    Result<std::vector<Reopening>> reopenings() const;

    /// The scans of signed paper, in the order of their revisions.
    const std::vector<SealScan> &scans() const;
    /// Keeps the scan of the paper that was signed beside the seal in force: the one thing that can be added
    /// to a sealed dossier. It must be a PDF, PNG or JPEG. Errors: ScanKindUnknown, DossierNotSealed,
    /// SealBroken, TooMany, those of openEvidence() and transact(), Cancelled.
    Result<void> addScan(const std::filesystem::path &source, Moment now, const Progress &progress = {});
    /// The same for several at once: all of them or, after an error, none. `progress` is told the bytes of
    /// all.
    Result<void> addScans(
        const std::vector<std::filesystem::path> &sources, Moment now, const Progress &progress = {});
    /// Takes back the scan at `position` among those of the seal in force. Errors: BadArgument where there
    /// is none; the others as above.
    Result<void> removeScan(std::size_t position, Moment now);

    std::int64_t edits() const; ///< Number of the last change.
    /// The changes, oldest first.
    Result<std::vector<Change>> history() const;

    /// Writes all that the dossier is, with its history and its evidence under the same keys, into a new
    /// file and opens that for editing; this one stays as it is. Works also where this file was replaced or
    /// is gone, as far as its bytes can be read; a sealed one is copied whole or not at all, without evidence
    /// that no row refers to. Errors: those of create(), Cancelled, DossierDamaged of a sealed one.
    Result<DossierCopy> copyTo(
        const std::filesystem::path &path, Moment now, const Progress &progress = {}) const;

private:
    friend Result<UntrustedDossier> openUntrusted(
        const std::filesystem::path &path, const UntrustedOptions &options);

    struct State;
    explicit DossierFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct DossierCopy {
    DossierFile file;
    /// Contents whose bytes could not be read any more: the copy's answers do not name them.
    std::vector<std::int64_t> lost;
};

/// A rubric with its bytes and their hash, ready for a new dossier. Errors: all faults of `json`.
tl::expected<std::shared_ptr<const CarriedRubric>, std::vector<Error>> carriedRubric(std::string json);

/// A random UUID, lower case.
std::string newDossierId();

} // namespace bangdiem
