// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "presentation/autosaver.h"
#include "presentation/explaining.h"
#include "scoring/scoresheet.h"
#include "storage/submission.h"

namespace bangdiem {

/// One dossier being edited: the value, its scores, undo and autosave. Knows no widget.
///
/// An edit changes the value and the scores at once; it is on the disk when saved() is emitted, at the latest
/// kAutosaveDelay after the last one or at save(). Keystrokes in one field join into one undo step and one
/// transaction. A read-only session ignores every edit, a part those of other rows. The
/// file is worked on in another thread.
class EditingSession final : public QObject
{
    Q_OBJECT
public:
    using Clock = AutoSaver::Clock;

    static constexpr int kAutosaveDelay = AutoSaver::kDelay; ///< Milliseconds.

    EditingSession(DossierFile file, Clock clock, QObject *parent = nullptr);
    /// Stops the works that are under way and writes what is pending; call flush() before to hear of errors.
    ~EditingSession() override;

    const Dossier &dossier() const; ///< With the edits that are not on the disk yet.
    const Rubric &rubric() const;
    const ScoreSheet &sheet() const;
    /// Never fails: a row that was never answered is blank.
    const Answer &answer(std::size_t criterion) const;
    std::vector<std::string> declared(const std::string &target) const;
    bool isReadOnly() const;
    /// Of a part that was handed out only its rows, and the declarations of them and of their groups.
    bool mayAnswer(std::size_t criterion) const;
    bool mayDeclare(const std::string &target) const;
    const std::optional<Holder> &holder() const;
    /// A dossier that is sealed is read-only.
    const SealStatus &sealing() const;
    std::string sealedAs() const; ///< As DossierFile::sealedAs().
    const std::filesystem::path &path() const;

    /// Steps with the same non-empty `mergeKey` in a row become one undo step. Any change of a row that was
    /// carried over from an earlier year is its review; to confirm it as it stands, set touched().
    void setAnswer(std::size_t criterion, Answer answer, const QString &mergeKey = {});
    void setHeading(const Heading &heading);
    /// Replaces all declarations of one row or group.
    void setDeclared(const std::string &target, const std::vector<std::string> &ids);

    /// The request to explain that is shown at the rows. An edit of a row explains it.
    const std::optional<Explaining> &explaining() const;
    void setExplaining(std::optional<Explaining> explaining);
    bool isToExplain(std::size_t criterion) const;
    /// Nothing happens where nothing was asked about the row.
    void setExplained(std::size_t criterion, bool explained);

    /// Several rows, the declarations of several targets and the heading as one undo step and one
    /// transaction.
    struct Changes {
        std::vector<std::pair<std::size_t, Answer>> answers;
        std::vector<std::pair<std::string, std::vector<std::string>>> declared;
        std::optional<Heading> heading = {};
    };
    void change(Changes changes);

    /// Work with the session's file that runs beside the window. It holds copies of what it needs and never
    /// touches the session. All that it writes is one transaction: nothing of it stays after an error.
    using FileWork = AutoSaver::FileWork;
    /// Runs after the works that were asked for before; `then` in the window's thread, before finished(),
    /// where the work succeeded. Contents that the work stored can be put into answers there.
    FileTask *withFile(FileWork work, std::function<void()> then = {});

    /// Reads files into the dossier and then adds them to the row, one undo step. A file that the row has
    /// already is not added twice. Progress: bytes of all files together. Errors: DossierReadOnly, those of
    /// DossierFile::storeContent(); they leave everything as it was.
    FileTask *attach(std::size_t criterion, std::vector<std::filesystem::path> files);
    /// Writes a stored file to `target`, which is replaced only when all of it was written and its hash
    /// was checked. Errors: DossierDamaged, PermissionDenied, DiskFull, IoFailure, Cancelled.
    FileTask *copyContent(const Attachment &file, std::filesystem::path target);

    // Sealing. Each runs beside the window; nothing may be edited until it has finished, and what came of it
    // is told by sealingChanged() before its task says finished().

    /// Seals what dossier() says, which is written first. `sign` is called in the other thread. Errors: those
    /// of writing, of DossierFile::seal() and of `sign`.
    FileTask *seal(const std::string &signer, SignManifest sign = {});
    /// Begins the next revision; undo begins anew with it. Errors: those of DossierFile::unseal().
    FileTask *unseal(const std::string &reason);
    /// Keeps scans of the signed paper beside the seal in force, all of them or none. Errors: those of
    /// DossierFile::addScan().
    FileTask *addScans(const std::vector<std::filesystem::path> &files);
    FileTask *removeScan(std::size_t position); ///< As DossierFile::removeScan().
    /// Writes the file that is sent; nothing of the dossier changes. Errors: those of bangdiem::submit().
    FileTask *submit(const std::filesystem::path &out, std::function<void(const Submission &)> then);

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    /// Saves a copy of the whole dossier, with the edits that are not on the disk, as the new file `target`:
    /// also where the file may only be read, was replaced or is gone. `then` is told which attachments could
    /// not be read any more and are not in the copy. Errors: those of DossierFile::create(), Cancelled;
    /// nothing is at `target` then.
    FileTask *saveCopy(
        std::filesystem::path target, std::function<void(const std::vector<Attachment> &lost)> then);
    /// The edits that are not on the disk need not go there any more: they are in a copy.
    void forgetEdits();

    /// Asks the works that are under way to stop.
    void cancelTasks();

    /// Writes what is pending now; null where all is on the disk. What cannot be written stays pending:
    /// nothing is lost while the program runs. Edits made meanwhile are written by the next one.
    FileTask *save();
    /// The same until all is on the disk; waits for it, and no event happens meanwhile.
    Result<void> flush();
    bool hasUnsaved() const;
    const std::optional<Moment> &lastSaved() const; ///< Of this session.
    const std::optional<Error> &saveError() const; ///< Why the pending edits are not on the disk yet.
    /// Bytes that were free at the dossier's place when a writing last failed.
    const std::optional<std::uintmax_t> &freeSpace() const;

Q_SIGNALS:
    void answerChanged(std::size_t criterion); ///< Also on undo and redo.
    void headingChanged();
    void declaredChanged();
    void explainingChanged();
    void scored(); ///< The scores were computed anew; after each of the above.
    void undoChanged();
    void pendingChanged(); ///< The first edit after a saved state.
    void saved(bangdiem::Moment at);
    void saveFailed(const bangdiem::Error &error);
    void sealingChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bangdiem
