// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/summaryreader.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class CarryDialog;
}

namespace bangdiem {

/// What this year's dossier is made from.
struct CarriedDossier {
    QString last; ///< Path of last year's dossier, which is only read.
    int year = 0; ///< Of the new one.
    QString path; ///< Of the new one.
};

/// "Từ hồ sơ năm trước…": which dossier, for which year, kept where. Year and place are proposed from the
/// dossier that is chosen.
class CarryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `recent`: paths to choose from; the first is proposed.
    explicit CarryDialog(const QStringList &recent, QWidget *parent = nullptr);
    ~CarryDialog() override;

    void setLast(const QString &path);
    void setPath(const QString &path); ///< Chosen by the user: no longer follows year and agency.

    void accept() override; ///< Stays open where something is wrong, and says what.

Q_SIGNALS:
    void lastWanted(const QString &folder);
    void pathWanted(const QString &suggested);
    void carryRequested(const bangdiem::CarriedDossier &wanted); ///< Everything in it was checked.

private:
    void readLast();
    void showLast();
    void suggestPath();
    QString last() const;
    QString path() const;
    QString yearFault() const;
    QString pathFault() const;

    std::unique_ptr<Ui::CarryDialog> m_ui;
    SummaryReader m_reader;
    std::optional<Result<DossierSummary>> m_summary; ///< Nothing while it is read.
    bool m_pathChosen = false;
};

} // namespace bangdiem
