// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace bangdiem {

class EditingSession;

/// How a draft is sealed and signed, and the button that does it; where it cannot be sealed, why.
class SealMethods final : public QWidget
{
    Q_OBJECT
public:
    /// `signer` is proposed as who signs.
    SealMethods(const EditingSession &session, const QString &signer, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void sealRequested(const QString &signer); ///< To be signed on paper.
    void keyFileRequested(const QString &signer);
    void tokenRequested(const QString &signer);

private:
    QRadioButton *addMethod(QVBoxLayout &column, const QString &name, const QString &what, const QString &id);
    void addMethods(QVBoxLayout &column);
    void addSigner(QVBoxLayout &column);
    void nameButton();
    void ask();
    QString whyNot() const;

    const EditingSession &m_session;
    QWidget *m_choices;
    QRadioButton *m_byHand = nullptr;
    QRadioButton *m_keyFile = nullptr;
    QRadioButton *m_token = nullptr;
    QLineEdit *m_signer;
    QPushButton *m_seal;
    QLabel *m_whyNot;
};

} // namespace bangdiem
