// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rubricchecking.h"

#include "app/desk.h"
#include "app/jsonfile.h"
#include "presentation/filetask.h"
#include "storage/dossierfile.h"
#include "widgets/dialogs.h"
#include "widgets/rubriccheckdialog.h"
#include "widgets/uitext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace bangdiem {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RubricChecking)
};

QString nameOf(const QString &path)
{
    return shown(QFileInfo(path).fileName().toStdString());
}

/// Empty where the file was not read; that is told.
std::optional<std::string> textOf(Desk &desk, const QString &path)
{
    const auto text = std::make_shared<std::string>();
    auto *task = new FileTask([text, path](const std::stop_token &) {
        return readJsonFile(path).map([&](std::string read) { *text = std::move(read); });
    });
    if (const auto done = desk.dialogs().waitFor(*task, Texts::tr("Reading the file…")); !done) {
        desk.dialogs().showError(Texts::tr("The file was not read"), done.error());
        return std::nullopt;
    }
    return std::move(*text);
}

void check(Desk &desk, RubricCheckDialog &dialog, const QString &path)
{
    if (const auto text = textOf(desk, path))
        dialog.check(nameOf(path), *text);
}

void showFaults(Desk &desk, QWidget *window, const QString &file, const std::string &text)
{
    auto *dialog = new RubricCheckDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->check(nameOf(file), text);
    const auto path = std::make_shared<QString>(file);
    QObject::connect(dialog, &RubricCheckDialog::checkAgainWanted, dialog,
        [&desk, dialog, path] { check(desk, *dialog, *path); });
    QObject::connect(dialog, &RubricCheckDialog::fileWanted, dialog, [&desk, dialog, path] {
        if (const auto other = desk.dialogs().askRubricToCheck(QFileInfo(*path).absolutePath())) {
            *path = *other;
            check(desk, *dialog, *path);
        }
    });
    dialog->open();
}

} // namespace

void checkRubricFile(Desk &desk, QWidget *window)
{
    const auto chosen = desk.dialogs().askRubricToCheck({});
    if (!chosen)
        return;
    if (const auto text = textOf(desk, *chosen))
        showFaults(desk, window, *chosen, *text);
}

std::optional<NewDossierForm::Sheet> openRubricFile(Desk &desk, QWidget *window)
{
    const auto chosen = desk.dialogs().askRubricToUse({});
    if (!chosen)
        return std::nullopt;
    const auto text = textOf(desk, *chosen);
    if (!text)
        return std::nullopt;
    if (auto carried = carriedRubric(*text))
        return NewDossierForm::Sheet{*std::move(carried), nameOf(*chosen)};
    showFaults(desk, window, *chosen, *text);
    return std::nullopt;
}

} // namespace bangdiem
