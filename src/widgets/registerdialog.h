// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bangdiem {

/// Which register a reviewer wants, and who they are. Says it; somebody above opens the register.
class RegisterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `recent`: the registers of before, the latest first.
    RegisterDialog(const QStringList &recent, const QString &reviewer, QWidget *parent = nullptr);

    QString address() const; ///< A path, or "postgresql://…".
    QString reviewer() const;
    bool isNew() const { return m_new; } ///< The register is to be made there.
    void setAddress(const QString &address, bool isNew); ///< Chosen by the user.
    /// What was typed; empty where no password was asked for.
    std::optional<std::string> password() const;
    void askPassword(); ///< The server wants one that PGPASSFILE does not know.
    void tell(const QString &fault); ///< Why the register was not opened; the dialog stays.

    void accept() override; ///< Stays open where something is missing, and says what.

Q_SIGNALS:
    void fileWanted();
    void newFileWanted();
    void openRequested();

private:
    QComboBox *m_address;
    QLineEdit *m_reviewer;
    QWidget *m_secret;
    QLineEdit *m_password;
    QLabel *m_fault;
    bool m_new = false;
};

} // namespace bangdiem
