// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace bangdiem {

/// "Mở lại": asks for the reason, without which a sealed dossier is not reopened.
class ReopenDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `next`: the revision that begins.
    explicit ReopenDialog(int next, QWidget *parent = nullptr);

    void accept() override; ///< Stays open where there is no reason, and says so.

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    QPlainTextEdit *m_reason;
    QLabel *m_fault;
};

} // namespace bangdiem
