// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signingdialog.h"

namespace bangdiem {

/// Asks for a PKCS #12 file and its password, and shows whose key is in it before it signs.
class KeyFileDialog final : public SigningDialog
{
    Q_OBJECT
public:
    /// `path`: the file that was used last; may be empty.
    KeyFileDialog(const SigningTexts &texts, const QString &path, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path); ///< Chosen by the user.
    Secret takePassword(); ///< The field is empty then.
    /// The file was opened: this is whose key signs.
    void showKey(const Certificate &certificate, const std::vector<SealFinding> &faults);

Q_SIGNALS:
    void fileWanted(const QString &current);
    void openRequested(); ///< File and password are given.
    void keyChanged(); ///< What was opened is not what is asked for any more.

private:
    void forgetSecret() override;
    void takeEdit();
    void askToOpen();

    QLineEdit *m_path;
    QLineEdit *m_password;
    QPushButton *m_open;
};

} // namespace bangdiem
