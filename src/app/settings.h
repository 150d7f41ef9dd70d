// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "review/ranking.h"
#include "widgets/settingsdialog.h"

#include <QSettings>
#include <QStringList>

namespace bangdiem {

/// What the program remembers between two runs. Written through `storage` at once.
class Settings
{
public:
    static constexpr int kMaxRecent = 8;

    explicit Settings(QSettings &storage)
        : m_storage(storage)
    {
    }

    Language language() const; ///< Vietnamese unless chosen otherwise.
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);

    /// For next year's dossier: what the last one said. The year is not remembered.
    Heading lastHeading() const;
    QString lastRubric() const; ///< Its id; may be empty or no longer known.
    void rememberHeading(const Heading &heading, const QString &rubric);

    QStringList recent() const; ///< Absolute paths, latest first.
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Where exported files are offered; empty: beside the dossier.
    QString exportFolder() const;

    /// With the certificates of the authorities whose signatures are trusted (docs/verifying.md); empty:
    /// nobody is. As it was chosen: whether it is there still is for readTrustFolder() to say.
    QString trustFolder() const;
    void setTrustFolder(const QString &folder);

    QString signer() const; ///< Who signed last: "Giám đốc Nguyễn Văn A".
    void rememberSigner(const QString &signer);

    QString keyFile() const; ///< The PKCS #12 file that signed last.
    void rememberKeyFile(const QString &path);
    QString tokenDriver() const; ///< The PKCS #11 driver that signed last.
    void rememberTokenDriver(const QString &path);

    /// The rows of the dossier with this id about which a reviewer asked and that were explained since.
    QStringList explained(const QString &dossier) const;
    void rememberExplained(const QString &dossier, const QStringList &criteria); ///< An empty list forgets.

    QStringList registers() const; ///< Paths and addresses of registers, latest first.
    void addRegister(const QString &address);
    QString reviewer() const; ///< Who reviewed last.
    void rememberReviewer(const QString &name);

    Ties rankingTies() const; ///< As a ranking was looked at last.
    void rememberRankingTies(Ties ties);

    QString ownFolder() const; ///< Where the settings lie.

    bool printsAnnex() const; ///< Whether the evidence annex is printed with the sheet.
    void setPrintsAnnex(bool prints);

    /// Where the last file was opened or written; the documents folder where there is none yet.
    QString lastFolder() const;
    void rememberFolderOf(const QString &path);

private:
    QSettings &m_storage;
};

} // namespace bangdiem
