// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

class QWidget;

namespace bangdiem {

class VerifyDialog;

/// Judges files that came in, over a window: is this what was approved and signed?
class VerifyDesk final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the one that its dialogs belong to. Both must outlive this.
    VerifyDesk(Desk &desk, QWidget &window, QObject *parent = nullptr);

    void verifyChosen(); ///< Asks for the file.
    /// Tells the user what went wrong; where there is a verdict, a dialog shows it.
    void verify(const QString &path);

private:
    std::optional<QString> askFile(const QString &before) const;
    /// False where the file has no verdict: it cannot be read, or the user stopped it.
    bool show(VerifyDialog &dialog, const QString &path);
    void connectDialog(VerifyDialog &dialog, const QString &path);
    bool askTrustFolder();

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace bangdiem
