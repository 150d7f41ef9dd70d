// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs.h"

namespace bangdiem::bench {

/// Nobody sits at a benchmark.
class NoDialogs final : public Dialogs
{
public:
    std::optional<QString> askDossierToOpen(const QString &) override { return {}; }
    std::optional<QString> askDossierToCreate(const QString &) override { return {}; }
    std::optional<QString> askExportTarget(const QString &, const QString &) override { return {}; }
    std::optional<QString> askFolder(const QString &) override { return {}; }
    QStringList askEvidenceFiles(const QString &) override { return {}; }
    bool askPrinter(QPrinter &) override { return false; }
    UnsavedChoice askUnsaved(const Error &) override { return UnsavedChoice::Stay; }
    void showError(const QString &, const Error &) override { }
};

} // namespace bangdiem::bench
