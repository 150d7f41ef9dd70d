// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "presentation/filetask.h"
#include "presentation/pendingedits.h"
#include "presentation/sealstatus.h"
#include "presentation/worker.h"

namespace bangdiem {

/// Brings the edits of one dossier into its file, which lives in a thread of its own: nobody waits for a
/// disk.
///
/// The works on the file run one after the other. One writing takes all edits that are there when it begins;
/// where it fails, they are pending again and are tried anew.
class AutoSaver final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<Moment()>;
    using FileWork = std::function<Result<void>(DossierFile &file, Moment now, const FileProgress &progress)>;

    static constexpr int kDelay = 400; ///< Milliseconds after the last edit.
    static constexpr int kRetryDelay = 5000; ///< Milliseconds after an error.

    /// `value` is what the edits change; it outlives this.
    AutoSaver(DossierFile file, const Dossier &value, Clock clock);

    const std::filesystem::path &path() const { return m_path; }
    /// Read-only also while its sealing changes.
    Access access() const { return m_sealingChanges ? Access::ReadOnly : m_access; }
    const std::optional<Holder> &holder() const { return m_holder; }
    const SealStatus &sealing() const { return m_sealing; }

    /// These parts of the value were edited.
    void edited(PendingEdits what);
    /// Writes what is pending now; null where nothing is.
    FileTask *save();
    FileTask *withFile(FileWork work, std::function<void()> then);
    /// The same for a work that seals the dossier, reopens it or changes what stands beside its seal: until
    /// it has finished nothing may be edited. `then` is called where it succeeded, before sealingChanged().
    FileTask *changeSealing(FileWork work, std::function<void()> then);
    /// What may not be on the disk yet.
    PendingValues unsavedValues() const;
    /// See EditingSession::saveCopy().
    FileTask *saveCopy(
        std::filesystem::path target, std::function<void(const std::vector<std::int64_t> &lost)> then);
    /// What is pending needs not be written any more.
    void forgetEdits();
    /// Asks the works that are under way to stop, all but a writing.
    void cancelTasks();

    bool hasUnsaved() const { return !m_pending.isEmpty() || m_writing; }
    const std::optional<Moment> &lastSaved() const { return m_lastSaved; }
    const std::optional<Error> &error() const { return m_error; } ///< Of the last writing.
    /// Bytes that were free at the dossier's place when the last writing failed.
    const std::optional<std::uintmax_t> &freeSpace() const { return m_freeSpace; }

Q_SIGNALS:
    void pendingChanged(); ///< The first edit after all was on the disk.
    void saved(bangdiem::Moment at); ///< All edits are on the disk.
    void saveFailed(const bangdiem::Error &error);
    void sealingChanged(); ///< sealing() and access() are what the file says now.

private:
    void written(const Result<void> &result, Moment at);

    DossierFile m_file; ///< Touched by the worker only.
    std::filesystem::path m_path;
    Access m_access;
    std::optional<Holder> m_holder;
    SealStatus m_sealing;
    bool m_sealingChanges = false;
    const Dossier &m_value;
    Clock m_clock;
    QTimer m_timer;
    PendingEdits m_pending;
    PendingEdits m_inFlight;
    FileTask *m_writing = nullptr;
    std::optional<Moment> m_lastSaved;
    std::optional<Error> m_error;
    std::optional<std::uintmax_t> m_freeSpace;
    Worker m_worker; ///< Destroyed first.
};

} // namespace bangdiem
