// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sessionfixture.h"
#include "widgets/dialogs.h"
#include "widgets/sheetpage.h"

class QLineEdit;

namespace bangdiem::testing {

/// Answers every question as the test said beforehand, and remembers what it was told.
class PreparedDialogs final : public Dialogs
{
public:
    QStringList evidence;
    std::optional<QString> exportTarget;
    QString suggestedExport;
    std::vector<Error> errors;

    std::optional<QString> askDossierToOpen(const QString &) override { return std::nullopt; }
    std::optional<QString> askDossierToCreate(const QString &) override { return std::nullopt; }
    std::optional<QString> askExportTarget(const QString &suggested, const QString &) override;
    std::optional<QString> askFolder(const QString &) override { return std::nullopt; }
    QStringList askEvidenceFiles(const QString &) override { return evidence; }
    bool askPrinter(QPrinter &) override { return false; }
    UnsavedChoice askUnsaved(const Error &) override { return UnsavedChoice::Stay; }
    void showError(const QString &, const Error &error) override { errors.push_back(error); }
};

/// The page of the sheet in a window of 1366×768 less the frame, over a new dossier of Phụ lục I.
class SheetPageTest : public SessionTest
{
protected:
    SheetPageTest();
    ~SheetPageTest() override;

    template <typename T> T *find(const QString &name) const
    {
        auto *widget = page.findChild<T *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    QLineEdit *field(const QString &name) const;
    /// The text of a TextLine or a label.
    QString textOf(const QString &name) const;
    /// The cell of the tree.
    QString cellText(const char *id) const;
    void goTo(const char *id);

    PreparedDialogs dialogs;
    SheetPage page;
};

/// Key by key as a person types, also letters that this keyboard has not.
void type(QWidget *widget, const QString &text);
/// What an input method commits at once.
void commit(QWidget *widget, const QString &text);
/// Lets everything happen that is queued, and pauses of typing pass.
void settle();
void wheelOver(QWidget *widget);

} // namespace bangdiem::testing
