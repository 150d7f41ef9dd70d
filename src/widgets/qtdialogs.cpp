// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qtdialogs.h"

#include "widgets/errordialog.h"
#include "widgets/linkdialog.h"
#include "widgets/uitext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QtDialogs)
};

QString dossierFilter()
{
    return Texts::tr("Dossiers") + u" (*.bangdiem)"_s;
}

QString registerFilter()
{
    return Texts::tr("Registers") + u" (*.register)"_s;
}

std::optional<QString> given(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

/// There may be two: the clerk's and the reviewer's.
QWidget *QtDialogs::window() const
{
    auto *active = QApplication::activeWindow();
    return active ? active : m_window;
}

std::optional<QString> QtDialogs::askDossierToOpen(const QString &folder)
{
    return given(
        QFileDialog::getOpenFileName(window(), Texts::tr("Open a dossier"), folder, dossierFilter()));
}

std::optional<QString> QtDialogs::askDossierToCreate(const QString &suggested)
{
    QString filter = dossierFilter();
    return given(QFileDialog::getSaveFileName(window(), Texts::tr("Where to keep the new dossier"), suggested,
        filter, &filter, QFileDialog::DontConfirmOverwrite));
}

std::optional<QString> QtDialogs::askRubricToCheck(const QString &folder)
{
    return given(QFileDialog::getOpenFileName(window(), Texts::tr("Check a scoring sheet file"), folder,
        Texts::tr("Scoring sheets") + u" (*.json)"_s));
}

std::optional<QString> QtDialogs::askRubricToUse(const QString &folder)
{
    return given(QFileDialog::getOpenFileName(window(), Texts::tr("Choose a scoring sheet file"), folder,
        Texts::tr("Scoring sheets") + u" (*.json)"_s));
}

std::optional<QString> QtDialogs::askFeedbackToOpen(const QString &folder)
{
    return given(QFileDialog::getOpenFileName(window(), Texts::tr("Open a request to explain"), folder,
        Texts::tr("Requests to explain") + u" (*.json)"_s));
}

std::optional<QString> QtDialogs::askFileToVerify(const QString &folder)
{
    return given(QFileDialog::getOpenFileName(m_window, Texts::tr("Verify seal and signature"), folder,
        Texts::tr("Dossiers and signed PDFs") + u" (*.bangdiem *.pdf)"_s));
}

QStringList QtDialogs::askPartsToTake(const QString &folder)
{
    return QFileDialog::getOpenFileNames(window(), Texts::tr("Take rows back"), folder, dossierFilter());
}

std::optional<QString> QtDialogs::askExportTarget(const QString &suggested, const QString &filter)
{
    QFileDialog dialog(window(), Texts::tr("Export"), QFileInfo(suggested).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggested).suffix()); // so that overwriting is asked for the real name
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? given(dialog.selectedFiles().value(0)) : std::nullopt;
}

std::optional<QString> QtDialogs::askFolder(const QString &current)
{
    return given(QFileDialog::getExistingDirectory(window(), Texts::tr("Choose a folder"), current));
}

QStringList QtDialogs::askEvidenceFiles(const QString &folder)
{
    return QFileDialog::getOpenFileNames(window(), Texts::tr("Attach files"), folder);
}

QStringList QtDialogs::askScans(const QString &folder)
{
    return QFileDialog::getOpenFileNames(window(), Texts::tr("Attach the scan of the signed sheet"), folder,
        Texts::tr("Scans") + u" (*.pdf *.png *.jpg *.jpeg)"_s);
}

std::optional<QString> QtDialogs::askFileToSend(const QString &suggested)
{
    QString filter = dossierFilter();
    return given(QFileDialog::getSaveFileName(window(), Texts::tr("Write the file to send"), suggested,
        filter, &filter, QFileDialog::DontConfirmOverwrite));
}

std::optional<QString> QtDialogs::askKeyFile(const QString &current)
{
    return given(QFileDialog::getOpenFileName(
        window(), Texts::tr("Choose the key file"), current, Texts::tr("Key files") + u" (*.p12 *.pfx)"_s));
}

std::optional<QString> QtDialogs::askTokenDriver(const QString &current)
{
    return given(QFileDialog::getOpenFileName(window(), Texts::tr("Choose the driver of the token"),
        current.isEmpty() ? u"/usr/lib"_s : current, Texts::tr("Drivers of tokens") + u" (*.so)"_s));
}

std::optional<QString> QtDialogs::askRegisterToOpen(const QString &folder)
{
    return given(
        QFileDialog::getOpenFileName(window(), Texts::tr("Open a register"), folder, registerFilter()));
}

std::optional<QString> QtDialogs::askRegisterToCreate(const QString &suggested)
{
    QFileDialog dialog(window(), Texts::tr("Where to keep the new register"),
        QFileInfo(suggested).absolutePath(), registerFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(u"register"_s);
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? given(dialog.selectedFiles().value(0)) : std::nullopt;
}

QStringList QtDialogs::askSubmissions(const QString &folder)
{
    return QFileDialog::getOpenFileNames(window(), Texts::tr("Take in submissions"), folder, dossierFilter());
}

bool QtDialogs::showTable(const TableDialog::Content &content, const QString &action)
{
    TableDialog dialog(content, window());
    if (!action.isEmpty())
        dialog.offer(action);
    return dialog.exec() == QDialog::Accepted;
}

bool QtDialogs::confirm(const QString &title, const QString &sentence, const QString &action)
{
    QMessageBox box(window());
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(sentence);
    const auto *yes = box.addButton(action, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

bool QtDialogs::askToOpenLink(const QUrl &address, const QString &written)
{
    return LinkDialog(address, written, window()).exec() == QDialog::Accepted;
}

bool QtDialogs::openOutside(const QUrl &what)
{
    return QDesktopServices::openUrl(what);
}

bool QtDialogs::askPrinter(QPrinter &printer)
{
    QPrintDialog dialog(&printer, window());
    return dialog.exec() == QDialog::Accepted;
}

Dialogs::UnsavedChoice QtDialogs::askUnsaved(const Error &error)
{
    QMessageBox box(window());
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(Texts::tr("The last changes are not on the disk: %1.\n\nEverything saved before is safe.")
                    .arg(shown(describe(error, uiLanguage()))));
    const auto *again = box.addButton(Texts::tr("&Try again"), QMessageBox::AcceptRole);
    const auto *lose = box.addButton(Texts::tr("&Close without them"), QMessageBox::DestructiveRole);
    box.addButton(Texts::tr("&Keep it open"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == again)
        return UnsavedChoice::TryAgain;
    return box.clickedButton() == lose ? UnsavedChoice::LoseChanges : UnsavedChoice::Stay;
}

Result<void> QtDialogs::waitFor(FileTask &task, const QString &what)
{
    return bangdiem::waitFor(task, what, window());
}

void QtDialogs::showError(const QString &title, const Error &error)
{
    ErrorDialog(title, {error}, {}, window()).exec();
}

void QtDialogs::showErrors(const QString &title, const std::vector<Error> &errors, const QString &rest)
{
    ErrorDialog(title, errors, rest, window()).exec();
}

} // namespace bangdiem
