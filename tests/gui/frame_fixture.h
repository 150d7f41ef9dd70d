// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compose.h"
#include "app/language.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace bangdiem::tests {

/// Answers every question as the test said beforehand, and remembers what it was told.
class FakeDialogs final : public Dialogs
{
public:
    std::optional<QString> dossierToOpen;
    std::optional<QString> dossierToCreate;
    std::optional<QString> exportTarget;
    std::optional<QString> rubricToCheck;
    std::optional<QString> rubricToUse;
    std::optional<QString> feedbackToOpen;
    std::optional<QString> fileToVerify;
    std::optional<QString> folder;
    QStringList parts;
    QStringList evidence;
    QStringList scans;
    std::optional<QString> fileToSend;
    std::optional<QString> keyFile;
    std::optional<QString> tokenDriver;
    QString printTo; ///< PDF file that "the printer" writes; empty cancels.
    UnsavedChoice unsaved = UnsavedChoice::Stay;

    std::optional<QString> registerToOpen;
    std::optional<QString> registerToCreate;
    QStringList submissions;
    bool chooses = true; ///< The action that a question offers.

    std::vector<TableDialog::Content> tables;
    QStringList confirmed;
    QString suggestedExport;
    QString suggestedFileToSend;
    std::vector<Error> errors;
    bool mayOpenLink = false;
    QList<QUrl> askedLinks;
    QList<QUrl> opened;
    int unsavedAsked = 0;

    std::optional<QString> askDossierToOpen(const QString &) override { return dossierToOpen; }
    std::optional<QString> askDossierToCreate(const QString &) override { return dossierToCreate; }
    std::optional<QString> askRubricToCheck(const QString &) override { return rubricToCheck; }
    std::optional<QString> askRubricToUse(const QString &) override { return rubricToUse; }
    std::optional<QString> askFeedbackToOpen(const QString &) override { return feedbackToOpen; }
    std::optional<QString> askFileToVerify(const QString &) override { return fileToVerify; }
    QStringList askPartsToTake(const QString &) override { return parts; }
    std::optional<QString> askExportTarget(const QString &suggested, const QString &) override
    {
        suggestedExport = suggested;
        return exportTarget;
    }
    std::optional<QString> askFolder(const QString &) override { return folder; }
    QStringList askEvidenceFiles(const QString &) override { return evidence; }
    QStringList askScans(const QString &) override { return scans; }
    std::optional<QString> askFileToSend(const QString &suggested) override
    {
        suggestedFileToSend = suggested;
        return fileToSend;
    }
    std::optional<QString> askKeyFile(const QString &) override { return keyFile; }
    std::optional<QString> askTokenDriver(const QString &) override { return tokenDriver; }
    std::optional<QString> askRegisterToOpen(const QString &) override { return registerToOpen; }
    std::optional<QString> askRegisterToCreate(const QString &) override { return registerToCreate; }
    QStringList askSubmissions(const QString &) override { return submissions; }
    bool showTable(const TableDialog::Content &content, const QString &action) override
    {
        tables.push_back(content);
        return !action.isEmpty() && chooses;
    }
    bool confirm(const QString &, const QString &sentence, const QString &) override
    {
        confirmed.append(sentence);
        return chooses;
    }
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
    bool askPrinter(QPrinter &printer) override;
    UnsavedChoice askUnsaved(const Error &) override
    {
        ++unsavedAsked;
        return unsaved;
    }
    void showError(const QString &, const Error &error) override { errors.push_back(error); }
    void showErrors(const QString &, const std::vector<Error> &all, const QString &) override
    {
        errors.insert(errors.end(), all.begin(), all.end());
    }
};

/// As a person does, also letters that no key of this keyboard has.
void type(QWidget *widget, const QString &text);
void retype(QWidget *widget, const QString &text); ///< Replaces what is there.
void settle(); ///< Lets everything happen that is queued.
/// Its shortcuts work then: what waits longer than a moment shows a window, which takes the focus from it.
void bringUp(QWidget &window);

/// The whole program in one window, with a settings file and a folder of its own.
class FrameTest : public ::testing::Test
{
protected:
    static constexpr Moment kNow = std::chrono::sys_days(std::chrono::year(2015) / 11 / 23);

    FrameTest();
    ~FrameTest() override;

    QString file(const QString &name) const { return folder.filePath(name); }
    NewDossier wanted(
        const QString &name, const QString &rubric = QStringLiteral("tayninh-2693-2015-pl1")) const;
    QAction *action(const QString &id) const;
    template <typename T> T *in(const QString &page, const QString &name) const
    {
        auto *widget = window->pageWidget(page)->findChild<T *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }

    QTemporaryDir folder;
    QSettings storage;
    Settings settings;
    FakeDialogs dialogs;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Composition> composition;
};

} // namespace bangdiem::tests
