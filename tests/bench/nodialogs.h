// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs.h"

namespace bangdiem::bench {

/// Nobody sits at a benchmark.
class NoDialogs : public Dialogs
{
public:
    std::optional<QString> askDossierToOpen(const QString &) override { return {}; }
    std::optional<QString> askDossierToCreate(const QString &) override { return {}; }
    std::optional<QString> askRubricToCheck(const QString &) override { return {}; }
    std::optional<QString> askRubricToUse(const QString &) override { return {}; }
    std::optional<QString> askFeedbackToOpen(const QString &) override { return {}; }
    std::optional<QString> askFileToVerify(const QString &) override { return {}; }
    QStringList askPartsToTake(const QString &) override { return {}; }
    QStringList askScans(const QString &) override { return {}; }
    std::optional<QString> askFileToSend(const QString &) override { return {}; }
    std::optional<QString> askKeyFile(const QString &) override { return {}; }
    std::optional<QString> askTokenDriver(const QString &) override { return {}; }
    std::optional<QString> askExportTarget(const QString &, const QString &) override { return {}; }
    std::optional<QString> askFolder(const QString &) override { return {}; }
    QStringList askEvidenceFiles(const QString &) override { return {}; }
    bool askPrinter(QPrinter &) override { return false; }
    UnsavedChoice askUnsaved(const Error &) override { return UnsavedChoice::Stay; }
    std::optional<QString> askRegisterToOpen(const QString &) override { return {}; }
    std::optional<QString> askRegisterToCreate(const QString &) override { return {}; }
    QStringList askSubmissions(const QString &) override { return {}; }
    bool showTable(const TableDialog::Content &, const QString &) override { return false; }
    bool confirm(const QString &, const QString &, const QString &) override { return false; }
    bool askToOpenLink(const QUrl &, const QString &) override { return false; }
    bool openOutside(const QUrl &) override { return false; }
    void showError(const QString &, const Error &) override { }
    void showErrors(const QString &, const std::vector<Error> &, const QString &) override { }
};

} // namespace bangdiem::bench
