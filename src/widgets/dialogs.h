// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "widgets/taskwindow.h"

#include <optional>

#include <QString>
#include <QStringList>

class QPrinter;

namespace bangdiem {

/// Every question that the program asks in a modal window. Pages and commands receive this interface, so a
/// test answers with a fake and no window ever blocks it. An empty answer means that the user cancelled.
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
    /// Where to export to; asks before an existing file is replaced. `filter` as in QFileDialog.
    virtual std::optional<QString> askExportTarget(const QString &suggested, const QString &filter) = 0;
    virtual std::optional<QString> askFolder(const QString &current) = 0;
    virtual QStringList askEvidenceFiles(const QString &folder) = 0;
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
};

} // namespace bangdiem
