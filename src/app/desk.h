// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/editingsession.h"
#include "report/printedsheet.h"
#include "storage/place.h"
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
    /// Whether a file lies on another computer; asked in another thread.
    using IsOnNetwork = std::function<bool(const std::filesystem::path &)>;

    Desk(Settings &settings, Dialogs &dialogs, Clock clock, QObject *parent = nullptr,
        IsOnNetwork isOnNetwork = liesOnNetwork);
    ~Desk() override;

    EditingSession *session() const { return m_session; } ///< Null where no dossier is open.
    QString path() const; ///< Of the dossier that is open.
    bool isOnNetwork() const { return m_onNetwork; }
    /// RubricNotOfficial or RubricAltered, where the rubric of the dossier that is open is not this
    /// machine's.
    const std::optional<Error> &rubricFault() const { return m_rubricFault; }
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
    /// Asks for a place, saves a copy with all edits there and goes on with it.
    bool saveElsewhere();
    bool close(); ///< False when the last edits cannot be written and the user stays.
    bool settleEdits(); ///< Writes what is pending; false as above.
    bool flushEdits(); ///< The same without a question or an event; what else is under way is stopped.
    bool exportAs(ExportFormat format);
    /// Where to export to, as "PATH/<name of the dossier><addition>.<suffix>"; the answer ends in `suffix`.
    std::optional<QString> askExportTarget(const QString &addition, const QString &suffix) const;
    QString exportFolder() const; ///< The one that was chosen in the settings; else beside the dossier.
    bool print();
    PrintContent printContent() const; ///< Of the dossier that is open, with the annex where it is wanted.

    /// Answers and place for the next new dossier.
    NewDossierForm::Defaults newDossierDefaults() const;
    std::optional<QString> choosePath(const QString &suggested) const;

Q_SIGNALS:
    void sessionChanged();
    void exported(const QString &path);
    void carried(); ///< The session that is open now was made from last year's dossier.
    /// The copy is open now; `lost` are the names of evidence files that could not be read any more.
    void savedElsewhere(const QString &path, const QStringList &lost);

private:
    struct MadeFile {
        std::optional<DossierFile> file;
        bool onNetwork = false;
        std::optional<Error> rubricFault;
    };
    using MakeFile = std::function<Result<DossierFile>(const std::stop_token &)>;
    /// Makes a session of the file that `make` gives, in another thread.
    bool begin(const QString &path, const QString &what, const QString &failure, const MakeFile &make);
    /// What there is to know of `file`, which lies at `path`. Runs in another thread.
    static MadeFile lookedAt(DossierFile file, const QString &path, const IsOnNetwork &isOnNetwork);
    /// The same of the file that `task` puts into `made`.
    bool begin(
        const QString &path, const QString &what, const QString &failure, FileTask &task, MadeFile &made);
    bool openFile(const QString &path);
    void tellFailure(const QString &title, Error error, const QString &path);
    void setSession(EditingSession *session);
    void rememberHeading();

    Settings &m_settings;
    Dialogs &m_dialogs;
    Clock m_clock;
    IsOnNetwork m_isOnNetwork;
    bool m_onNetwork = false;
    std::optional<Error> m_rubricFault;
    PrivateCopies m_copies;
    EditingSession *m_session = nullptr;
};

} // namespace bangdiem
