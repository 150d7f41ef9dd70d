// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/signingdialog.h"

#include "signing/tokendriver.h"

class QListWidget;

namespace bangdiem {

/// One certificate that a token offers for signing.
struct TokenOffer {
    Token token;
    TokenCertificate certificate;
    std::vector<SealFinding> faults; ///< As faultsOf(); none: it can sign.
};

/// Asks for the driver of a token, shows the certificates on it, and takes the PIN for one signature.
class TokenDialog final : public SigningDialog
{
    Q_OBJECT
public:
    /// `driver`: the one that was used last; may be empty.
    TokenDialog(const SigningTexts &texts, const QString &driver, QWidget *parent = nullptr);

    QString driver() const;
    void setDriver(const QString &driver); ///< Chosen by the user.
    void showOffers(std::vector<TokenOffer> offers);
    const TokenOffer *chosen() const; ///< Null where none is.
    Secret takePin(); ///< The field is empty then.

Q_SIGNALS:
    void driverWanted(const QString &current);
    void readRequested();

private:
    void forgetSecret() override;
    void addDriver();
    void addPin();
    void showChosen();
    void refreshReady();
    static QString pinStateText(const Token &token);

    std::vector<TokenOffer> m_offers;
    QLineEdit *m_driver;
    QPushButton *m_read;
    QListWidget *m_list;
    QLabel *m_pinName;
    QLineEdit *m_pin;
    QLabel *m_pinState;
};

} // namespace bangdiem
