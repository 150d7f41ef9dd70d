// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "widgets/tabledialog.h"
#include "widgets/taskwindow.h"

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

class QPrinter;
class QUrl;

namespace bangdiem {

/// Every question that the program asks in a modal window, and what it hands to other programs. Pages and
/// commands receive this interface, so a test answers with a fake and no window ever blocks it. An empty
/// answer means that the user cancelled.
class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;

    virtual std::optional<QString> askDossierToOpen(const QString &folder) = 0;
    /// Where to make a new dossier; an existing file is refused later, never overwritten.
    virtual std::optional<QString> askDossierToCreate(const QString &suggested) = 0;
    virtual std::optional<QString> askRubricToCheck(const QString &folder) = 0;
    /// A scoring sheet to make a dossier with.
    virtual std::optional<QString> askRubricToUse(const QString &folder) = 0;
    /// What the reviewer sent back to be explained.
    virtual std::optional<QString> askFeedbackToOpen(const QString &folder) = 0;
    /// A dossier or a PDF whose seal or signature is to be judged.
    virtual std::optional<QString> askFileToVerify(const QString &folder) = 0;
    /// Parts, or other dossiers, to take rows from; empty where the user cancels.
    virtual QStringList askPartsToTake(const QString &folder) = 0;
    /// Where to export to; asks before an existing file is replaced. `filter` as in QFileDialog.
    virtual std::optional<QString> askExportTarget(const QString &suggested, const QString &filter) = 0;
    virtual std::optional<QString> askFolder(const QString &current) = 0;
    virtual QStringList askEvidenceFiles(const QString &folder) = 0;
    /// Scans of the signed sheet: PDF, PNG, JPEG.
    virtual QStringList askScans(const QString &folder) = 0;
    /// Where to write the file that is sent; an existing file is refused later, never overwritten.
    virtual std::optional<QString> askFileToSend(const QString &suggested) = 0;
    /// A PKCS #12 file with a key to sign with.
    virtual std::optional<QString> askKeyFile(const QString &current) = 0;
    /// The PKCS #11 driver of a token.
    virtual std::optional<QString> askTokenDriver(const QString &current) = 0;
    virtual std::optional<QString> askRegisterToOpen(const QString &folder) = 0;
    /// Where to make a register; one that is there already is opened.
    virtual std::optional<QString> askRegisterToCreate(const QString &suggested) = 0;
    /// Files that agencies sent.
    virtual QStringList askSubmissions(const QString &folder) = 0;
    /// Shows something to read that has rows. Where `action` is not empty: whether that was chosen.
    virtual bool showTable(const TableDialog::Content &content, const QString &action) = 0;
    /// Before something that cannot be taken back. `action`: what is done on yes.
    virtual bool confirm(const QString &title, const QString &sentence, const QString &action) = 0;
    /// Before a link is opened; `written`: as it stands in the dossier.
    virtual bool askToOpenLink(const QUrl &address, const QString &written) = 0;
    /// Has the program open it that this desktop uses for it. The caller answers for what it is: an address
    /// that was asked for, or a private copy of an allowed kind. False where there is no such program.
    virtual bool openOutside(const QUrl &what) = 0;
    /// Sets up `printer`; false when the user cancels.
    virtual bool askPrinter(QPrinter &printer) = 0;

    enum class UnsavedChoice { TryAgain, LoseChanges, Stay };
    /// The last edits cannot be written and the dossier is about to be closed.
    virtual UnsavedChoice askUnsaved(const Error &error) = 0;

    /// As bangdiem::waitFor(), over the program's window.
    virtual Result<void> waitFor(FileTask &task, const QString &what)
    {
        return bangdiem::waitFor(task, what, nullptr);
    }

    /// Says what happened, what is safe and what to do next; the technical part folds out and can be copied.
    virtual void showError(const QString &title, const Error &error) = 0;
    /// The same of several things that went wrong at once. `rest`: what became of what did not; may be empty.
    virtual void showErrors(const QString &title, const std::vector<Error> &errors, const QString &rest) = 0;
};

} // namespace bangdiem
