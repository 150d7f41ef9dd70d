// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

class QWidget;

namespace bangdiem {

class KeySigning;
class Sealing;

/// The page Chốt và ký of the open dossier, and what is done from it.
class SealingDesk final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the one that its dialogs belong to. Both must outlive this.
    SealingDesk(Desk &desk, QWidget &window, QObject *parent = nullptr);

    QWidget *makePage();

Q_SIGNALS:
    void checkRequested();
    void sealed();
    void reopened(int revision);
    void written(const QString &path);

private:
    void openFolder(const QString &path);

    Desk &m_desk;
    Sealing *m_sealing;
    KeySigning *m_keySigning;
};

} // namespace bangdiem
