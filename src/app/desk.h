// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/editingsession.h"
#include "report/printedsheet.h"
#include "storage/privatecopies.h"
#include "widgets/carrydialog.h"
#include "widgets/dialogs.h"
#include "widgets/exportformat.h"
#include "widgets/newdossierform.h"

namespace bangdiem {

/// What can be done with dossiers, whatever the window looks like: one is open at a time, or none.
class Desk final : public QObject
{
    Q_OBJECT
public:
    using Clock = EditingSession::Clock;

    Desk(Settings &settings, Dialogs &dialogs, Clock clock, QObject *parent = nullptr);
    ~Desk() override;

    EditingSession *session() const { return m_session; } ///< Null where no dossier is open.
    QString path() const; ///< Of the dossier that is open.
    Settings &settings() const { return m_settings; }
    Dialogs &dialogs() const { return m_dialogs; }
    const Clock &clock() const { return m_clock; }
    PrivateCopies &copies() { return m_copies; } ///< Of evidence of the dossier that is open.

    /// Each tells the user what went wrong; false when nothing came of it.
    bool open(const QString &path);
    bool openChosen();
    bool create(const NewDossier &wanted);
    bool carry(const CarriedDossier &wanted);
    bool reopen(); ///< After another program let go of the dossier.
    bool close(); ///< False when the last edits cannot be written and the user stays.
    bool settleEdits(); ///< Writes what is pending; false as above.
    bool exportAs(ExportFormat format);
    bool print();
    PrintContent printContent() const; ///< Of the dossier that is open, with the annex where it is wanted.

    /// Answers and place for the next new dossier.
    NewDossier newDossierDefaults() const;
    std::optional<QString> choosePath(const QString &suggested) const;

Q_SIGNALS:
    void sessionChanged();
    void exported(const QString &path);
    void carried(); ///< The session that is open now was made from last year's dossier.

private:
    using MakeFile = std::function<Result<DossierFile>(const std::stop_token &)>;
    /// Makes a session of the file that `make` gives, in another thread.
    bool begin(const QString &path, const QString &what, const QString &failure, const MakeFile &make);
    /// The same of the file that `task` puts into `made`.
    bool begin(const QString &path, const QString &what, const QString &failure, FileTask &task,
        std::optional<DossierFile> &made);
    bool openFile(const QString &path);
    void tellFailure(const QString &title, Error error, const QString &path);
    void setSession(EditingSession *session);
    void rememberHeading();

    Settings &m_settings;
    Dialogs &m_dialogs;
    Clock m_clock;
    PrivateCopies m_copies;
    EditingSession *m_session = nullptr;
};

} // namespace bangdiem
