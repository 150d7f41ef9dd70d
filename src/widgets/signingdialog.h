// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "signing/certificate.h"
#include "signing/secret.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bangdiem {

class CertificateView;
class ScrollRoom;

/// What a key is asked for.
struct SigningTexts {
    QString what; ///< Will be signed, for people: a sentence or two.
    QString button; ///< Of what is done: "&Sign".
};

/// What asking for a key has in common, wherever the key is kept: the certificate is shown before anything is
/// signed, and what went wrong stands in the dialog, which stays open until it is signed or given up.
class SigningDialog : public QDialog
{
    Q_OBJECT
public:
    ~SigningDialog() override;

    /// Says it as one sentence; an empty text hides it. What is secret must be typed anew.
    void tellFault(const QString &sentence);

Q_SIGNALS:
    void signRequested();

protected:
    SigningDialog(const QString &title, const SigningTexts &texts, QWidget *parent);

    QVBoxLayout &top() const { return *m_top; } ///< Where the key is asked for.
    QVBoxLayout &bottom() const { return *m_bottom; } ///< Under the certificate.
    void showCertificate(const Certificate &certificate, const std::vector<SealFinding> &faults);
    void hideCertificate();
    void setReady(bool ready); ///< Whether it can be signed now.
    virtual void forgetSecret() = 0;

    /// A field for a secret, called `id`.
    static QLineEdit *secretField(const QString &name, const QString &id);
    /// What is typed in it, which is cleared.
    static Secret taken(QLineEdit &field);

private:
    QWidget *middle(const QString &what);

    QVBoxLayout *m_top;
    CertificateView *m_certificate;
    QVBoxLayout *m_bottom;
    ScrollRoom *m_room;
    QLabel *m_fault;
    QPushButton *m_sign;
};

} // namespace bangdiem
