// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dossiersummary.h"
#include "widgets/newdossierform.h"

namespace Ui {
class StartPage;
}

namespace bangdiem {

/// Bắt đầu: a new self-assessment, an existing dossier, or one of the last. Says what the user wants;
/// somebody above does it.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(std::vector<NewDossierForm::Sheet> sheets, const NewDossierForm::Defaults &defaults,
        QWidget *parent = nullptr);
    ~StartPage() override;

    void setRecent(const QStringList &paths);
    void setSummary(const QString &path, const DossierSummary &summary); ///< Of the dossier that is open.
    NewDossierForm &form();

Q_SIGNALS:
    void createRequested(const bangdiem::NewDossier &dossier);
    void browseRequested(const QString &suggested);
    void carryWanted(); ///< "Từ hồ sơ năm trước…"
    void openDialogRequested();
    void registerWanted(); ///< "Thẩm định…"
    void openRequested(const QString &path);
    void removeRequested(const QString &path);
    void verifyRequested(const QString &pdf); ///< Dropped here; a dossier is for the window.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refreshButtons();

    std::unique_ptr<Ui::StartPage> m_ui;
    NewDossierForm *m_form;
};

} // namespace bangdiem
