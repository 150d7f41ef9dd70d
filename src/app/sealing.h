// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

class QWidget;

namespace bangdiem {

/// Seals the open dossier, keeps its signed paper, sends it and reopens it. Tells the user what went wrong.
class Sealing final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the one that its dialogs belong to. Both must outlive this.
    Sealing(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void seal(const QString &signer); ///< To be signed on paper.
    void reopen(); ///< Asks for the reason.
    void addScans(); ///< Asks for the files.
    void removeScan(std::size_t position);
    void submit(); ///< Asks where to write the file.

Q_SIGNALS:
    void sealed();
    void reopened(int revision);
    void sent(const QString &path, qint64 size);

private:
    void unseal(const QString &reason);
    QString suggestedPath() const;
    bool finish(FileTask *task, const QString &what, const QString &failure);

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace bangdiem
