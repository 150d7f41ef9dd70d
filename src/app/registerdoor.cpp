// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerdoor.h"

#include "presentation/filetask.h"
#include "widgets/dialogs.h"
#include "widgets/registerdialog.h"
#include "widgets/uitext.h"

#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const Error &error)
{
    auto text = shown(describe(error, uiLanguage()));
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

RegisterDoor::RegisterDoor(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
}

void RegisterDoor::ask(QWidget *window)
{
    auto *dialog = new RegisterDialog(m_settings.registers(), m_settings.reviewer(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterDialog::fileWanted, this, [this, dialog] {
        if (const auto path = m_dialogs.askRegisterToOpen(m_settings.lastFolder()))
            dialog->setAddress(*path, false);
    });
    connect(dialog, &RegisterDialog::newFileWanted, this, [this, dialog] {
        const auto suggested = m_settings.lastFolder() + u'/' + tr("submissions") + u".register"_s;
        if (const auto path = m_dialogs.askRegisterToCreate(suggested))
            dialog->setAddress(*path, true);
    });
    // The work waits in a loop of its own: not from inside the dialog's button.
    connect(
        dialog, &RegisterDialog::openRequested, this, [this, dialog] { open(*dialog); },
        Qt::QueuedConnection);
    dialog->open();
}

void RegisterDoor::open(RegisterDialog &dialog)
{
    const auto place = parseRegisterPlace(dialog.address().toStdString());
    if (!place)
        return dialog.tell(sentence(place.error()));
    const bool isNew = dialog.isNew();
    auto *connecting
        = m_session.connectTo({*place, dialog.reviewer().toStdString(), isNew, dialog.password()});
    if (const auto done = m_dialogs.waitFor(*connecting, tr("Opening the register…")); !done)
        return tellFailure(dialog, done.error());
    m_settings.addRegister(dialog.address());
    m_settings.rememberReviewer(dialog.reviewer());
    if (const auto *file = place->file())
        m_settings.rememberFolderOf(QFileInfo(*file).absoluteFilePath());
    dialog.done(QDialog::Accepted);
    Q_EMIT opened();
}

void RegisterDoor::tellFailure(RegisterDialog &dialog, const Error &error)
{
    if (error.code == ErrorCode::RegisterLogin)
        dialog.askPassword();
    dialog.tell(error.code == ErrorCode::Cancelled ? QString() : sentence(error));
}

} // namespace bangdiem
