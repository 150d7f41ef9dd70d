// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"
#include "storage/evidencesource.h"
#include "storage/openfile.h"

#include <map>

namespace bangdiem {

/// An answer as the history keeps it; empty where there is nothing.
std::string jsonOrEmpty(const Answer &answer, const Criterion &criterion);

/// The open file, what is known of it, and the transaction that is under way.
struct DossierFile::State {
    explicit State(OpenFile opened)
        : file(std::move(opened))
    {
    }

    bool inTransaction() const { return now.has_value(); }
    bool isSealed() const { return file.loaded.isSealed; }
    /// One transaction, or a part of the one that is under way. What may be written at all is not asked here.
    Result<void> run(Moment moment, const std::function<Result<void>()> &change);
    const Rubric &rules() const { return file.loaded.dossier.rules(); }
    Dossier &dossier() { return file.loaded.dossier; }

    /// Runs `write`; where it fails, the whole transaction has failed.
    template <typename Write> Result<void> write(Write write)
    {
        auto done = write();
        if (!done && !failure)
            failure = done.error();
        return done;
    }
    /// Adds the change to the history, with the transaction's moment.
    Result<void> record(
        std::string_view what, std::string_view target, std::string_view before, std::string_view after);
    /// The stored answer of a row as its history tells it.
    std::string &jsonOf(std::size_t criterion);
    /// What the file says of an evidence file. Errors: DossierDamaged where it has none of that key.
    Result<StoredContent> stored(std::int64_t content) const;
    /// An evidence file that the transaction has written.
    void addContent(std::int64_t key, StoredContent stored);
    Result<void> addSeal(Seal seal);
    /// Writes one more scan and adds it to `files`, those of the seal in force.
    Result<void> storeScan(
        const EvidenceSource &evidence, std::vector<Attachment> &files, const Progress &progress);
    /// Replaces the scans of the seal in force; `before` and `after` as the history keeps them.
    Result<void> putScans(std::vector<Attachment> files, const std::string &before, const std::string &after);
    /// One transaction on a dossier that is sealed and says what was sealed. Errors: DossierNotSealed,
    /// DossierReadOnly, SealBroken, those of run().
    Result<void> runBesideSeal(Moment moment, const std::function<Result<void>()> &change);
    /// run() where nothing else may write.
    Result<void> runOnSealed(Moment moment, const std::function<Result<void>()> &change);
    /// The next revision, which is a draft again.
    Result<void> beginRevision(const Reopening &reopening);
    void takeBack();
    void endTransaction();

    OpenFile file;
    /// See jsonOf(): of the rows that were edited, which are edited again and again.
    std::map<std::size_t, std::string> json;
    bool isSigning = false; ///< Its manifest is being signed: no edit comes between.
    std::optional<Moment> now; ///< Of the transaction that is under way.
    std::int64_t editsBefore = 0; ///< As they were when it began.
    std::optional<Error> failure; ///< A writing of it that failed: it cannot be committed any more.
    std::vector<std::function<void()>> undo; ///< Bring the value back to what it was, in reverse order.
};

} // namespace bangdiem
