// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/privatecopies.h"
#include "support/sessionfixture.h"
#include "widgets/dialogs.h"
#include "widgets/sheetpage.h"

#include <QUrl>

class QLineEdit;

namespace bangdiem::testing {

/// Answers every question as the test said beforehand, and remembers what it was told.
class PreparedDialogs final : public Dialogs
{
public:
    QStringList evidence;
    QString evidenceFolder; ///< Where asking for them began.
    std::optional<QString> exportTarget;
    QString suggestedExport;
    std::vector<Error> errors;
    QString toldOfRest;
    bool mayOpenLink = false;
    QList<QUrl> askedLinks;
    QList<QUrl> opened;

    std::optional<QString> askDossierToOpen(const QString &) override { return std::nullopt; }
    std::optional<QString> askDossierToCreate(const QString &) override { return std::nullopt; }
    std::optional<QString> askRubricToCheck(const QString &) override { return std::nullopt; }
    std::optional<QString> askRubricToUse(const QString &) override { return std::nullopt; }
    std::optional<QString> askFeedbackToOpen(const QString &) override { return std::nullopt; }
    std::optional<QString> askFileToVerify(const QString &) override { return std::nullopt; }
    QStringList askPartsToTake(const QString &) override { return {}; }
    QStringList askScans(const QString &) override { return {}; }
    std::optional<QString> askFileToSend(const QString &) override { return std::nullopt; }
    std::optional<QString> askKeyFile(const QString &) override { return std::nullopt; }
    std::optional<QString> askTokenDriver(const QString &) override { return std::nullopt; }
    std::optional<QString> askExportTarget(const QString &suggested, const QString &) override;
    std::optional<QString> askFolder(const QString &) override { return std::nullopt; }
    QStringList askEvidenceFiles(const QString &folder) override
    {
        evidenceFolder = folder;
        return evidence;
    }
    std::optional<QString> askRegisterToOpen(const QString &) override { return {}; }
    std::optional<QString> askRegisterToCreate(const QString &) override { return {}; }
    QStringList askSubmissions(const QString &) override { return {}; }
    bool showTable(const TableDialog::Content &, const QString &) override { return false; }
    bool confirm(const QString &, const QString &, const QString &) override { return false; }
    bool askToOpenLink(const QUrl &address, const QString &) override
    {
        askedLinks.append(address);
        return mayOpenLink;
    }
    bool openOutside(const QUrl &what) override
    {
        opened.append(what);
        return true;
    }
    bool askPrinter(QPrinter &) override { return false; }
    UnsavedChoice askUnsaved(const Error &) override { return UnsavedChoice::Stay; }
    void showError(const QString &, const Error &error) override { errors.push_back(error); }
    void showErrors(const QString &, const std::vector<Error> &all, const QString &rest) override
    {
        toldOfRest = rest;
        errors.insert(errors.end(), all.begin(), all.end());
    }
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
    PrivateCopies copies{folder / "bản sao"};
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
