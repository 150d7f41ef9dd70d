// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "presentation/registersession.h"

class QWidget;

namespace bangdiem {

class Dialogs;
class RegisterDialog;

/// Asks which register and who reviews, and opens it; asks for the server's password where it wants one.
class RegisterDoor final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the door.
    RegisterDoor(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent = nullptr);

    void ask(QWidget *window); ///< In a dialog over `window`.

Q_SIGNALS:
    void opened();

private:
    void open(RegisterDialog &dialog);
    void tellFailure(RegisterDialog &dialog, const Error &error);

    RegisterSession &m_session;
    Settings &m_settings;
    Dialogs &m_dialogs;
};

} // namespace bangdiem
