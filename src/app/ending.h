// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGuiApplication;

namespace bangdiem {

class Desk;

/// Ends the program when the system asks for it, with the last edits on the disk: at the end of the user's
/// session, and on SIGTERM, SIGINT and SIGHUP. Where they cannot be written, it asks at the end of a session
/// that allows questions; a signal allows none. There is one at a time.
class Ending final : public QObject
{
    Q_OBJECT
public:
    Ending(QGuiApplication &application, Desk &desk);
    ~Ending() override;

private:
    void listenToSignals();
    void endNow();

    Desk &m_desk;
};

} // namespace bangdiem
