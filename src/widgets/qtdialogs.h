// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs.h"

class QWidget;

namespace bangdiem {

/// The questions as real windows over the program's window.
class QtDialogs final : public Dialogs
{
public:
    void setWindow(QWidget *window) { m_window = window; }

    std::optional<QString> askDossierToOpen(const QString &folder) override;
    std::optional<QString> askDossierToCreate(const QString &suggested) override;
    std::optional<QString> askRubricToCheck(const QString &folder) override;
    std::optional<QString> askRubricToUse(const QString &folder) override;
    std::optional<QString> askFeedbackToOpen(const QString &folder) override;
    std::optional<QString> askFileToVerify(const QString &folder) override;
    QStringList askPartsToTake(const QString &folder) override;
    std::optional<QString> askExportTarget(const QString &suggested, const QString &filter) override;
    std::optional<QString> askFolder(const QString &current) override;
    QStringList askEvidenceFiles(const QString &folder) override;
    QStringList askScans(const QString &folder) override;
    std::optional<QString> askFileToSend(const QString &suggested) override;
    std::optional<QString> askKeyFile(const QString &current) override;
    std::optional<QString> askTokenDriver(const QString &current) override;
    std::optional<QString> askRegisterToOpen(const QString &folder) override;
    std::optional<QString> askRegisterToCreate(const QString &suggested) override;
    QStringList askSubmissions(const QString &folder) override;
    bool showTable(const TableDialog::Content &content, const QString &action) override;
    bool confirm(const QString &title, const QString &sentence, const QString &action) override;
    bool askToOpenLink(const QUrl &address, const QString &written) override;
    bool openOutside(const QUrl &what) override;
    bool askPrinter(QPrinter &printer) override;
    UnsavedChoice askUnsaved(const Error &error) override;
    Result<void> waitFor(FileTask &task, const QString &what) override;
    void showError(const QString &title, const Error &error) override;
    void showErrors(const QString &title, const std::vector<Error> &errors, const QString &rest) override;

private:
    QWidget *window() const; ///< The one that a question stands over.

    QWidget *m_window = nullptr;
};

} // namespace bangdiem
