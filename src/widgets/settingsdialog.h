// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "base/language.h"

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace bangdiem {

enum class Theme { Auto, Light, Dark };

/// What a person may choose about the program; kept for the next run.
struct Preferences {
    Language language = Language::Vietnamese;
    Theme theme = Theme::Auto;
    QString agency; ///< These three stand in the form of a new dossier; held against the rules there.
    QString place;
    std::int64_t staff = 0; ///< 0: not known.
    QString exportFolder; ///< Empty: beside the dossier.
    QString trustFolder; ///< With the certificates of trusted authorities; empty: none is trusted.
};

/// Cài đặt: language, theme, what a new dossier begins with, the folder for exports, whose
/// signatures are trusted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override; ///< Stays open where a folder is none, and says so.
    void setExportFolder(const QString &folder); ///< Chosen by the user, as the next one.
    void setTrustFolder(const QString &folder);

Q_SIGNALS:
    void preferencesChosen(const bangdiem::Preferences &preferences);
    void folderWanted(const QString &current);
    void trustFolderWanted(const QString &current);

private:
    Preferences chosen() const;
    bool tellFolders(const Preferences &preferences); ///< Whether one of them is none.

    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace bangdiem
