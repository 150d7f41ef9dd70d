// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rubricchecking.h"

#include "app/desk.h"
#include "app/jsonfile.h"
#include "presentation/filetask.h"
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

/// False where the file was not read; that is told.
bool show(Desk &desk, RubricCheckDialog &dialog, const QString &path)
{
    const auto text = std::make_shared<std::string>();
    auto *task = new FileTask([text, path](const std::stop_token &) {
        return readJsonFile(path).map([&](std::string read) { *text = std::move(read); });
    });
    if (const auto done = desk.dialogs().waitFor(*task, Texts::tr("Reading the file…")); !done) {
        desk.dialogs().showError(Texts::tr("The file was not read"), done.error());
        return false;
    }
    dialog.check(shown(QFileInfo(path).fileName().toStdString()), *text);
    return true;
}

} // namespace

void checkRubricFile(Desk &desk, QWidget *window)
{
    const auto chosen = desk.dialogs().askRubricToCheck({});
    if (!chosen)
        return;
    auto made = std::make_unique<RubricCheckDialog>(window);
    if (!show(desk, *made, *chosen))
        return;
    auto *dialog = made.release(); // The window's.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto path = std::make_shared<QString>(*chosen);
    QObject::connect(dialog, &RubricCheckDialog::checkAgainWanted, dialog,
        [&desk, dialog, path] { show(desk, *dialog, *path); });
    QObject::connect(dialog, &RubricCheckDialog::fileWanted, dialog, [&desk, dialog, path] {
        if (const auto other = desk.dialogs().askRubricToCheck(QFileInfo(*path).absolutePath())) {
            *path = *other;
            show(desk, *dialog, *path);
        }
    });
    dialog->open();
}

} // namespace bangdiem
