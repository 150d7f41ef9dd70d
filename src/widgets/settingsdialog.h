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
};

/// Cài đặt: language, theme, what a new dossier begins with, the folder for exports.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override; ///< Stays open where the folder is none, and says so.
    void setExportFolder(const QString &folder); ///< Chosen by the user.

Q_SIGNALS:
    void preferencesChosen(const bangdiem::Preferences &preferences);
    void folderWanted(const QString &current);

private:
    Preferences chosen() const;

    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace bangdiem
