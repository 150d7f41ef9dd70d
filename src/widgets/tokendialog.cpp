// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokendialog.h"

#include "widgets/card.h"
#include "widgets/listrows.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownRows = 4;

} // namespace

TokenDialog::TokenDialog(const SigningTexts &texts, const QString &driver, QWidget *parent)
    : SigningDialog(tr("Sign with a token"), texts, parent)
    , m_driver(new QLineEdit(QDir::toNativeSeparators(driver)))
    , m_read(new QPushButton(tr("&Read the token")))
    , m_list(new QListWidget)
    , m_pinName(plainLabel(tr("&PIN: tried once, not kept")))
    , m_pin(secretField(tr("PIN of the token"), u"token.pin"_s))
    , m_pinState(plainLabel({}))
{
    addDriver();
    m_list->setObjectName(u"token.certificates"_s);
    m_list->setAccessibleName(tr("Certificates on the token"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    top().addWidget(m_list);
    addPin();
    showOffers({});
    connect(m_list, &QListWidget::currentRowChanged, this, &TokenDialog::showChosen);
    connect(m_pin, &QLineEdit::textChanged, this, &TokenDialog::refreshReady);
    (driver.isEmpty() ? static_cast<QWidget *>(m_driver) : m_read)->setFocus();
}

void TokenDialog::addDriver()
{
    m_driver->setObjectName(u"token.driver"_s);
    m_driver->setAccessibleName(tr("Driver of the token"));
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"token.choose"_s);
    choose->setAccessibleName(tr("Choose the driver of the token"));
    choose->setAutoDefault(false);
    m_read->setObjectName(u"token.read"_s);
    m_read->setAutoDefault(false);
    auto *name = plainLabel(tr("&Driver of the token (PKCS #11, .so), from the software that came with it"));
    name->setBuddy(m_driver);
    auto *line = new QHBoxLayout;
    line->addWidget(m_driver, 1);
    line->addWidget(choose);
    line->addWidget(m_read);
    top().addWidget(name);
    top().addLayout(line);
    const auto refresh = [this] { m_read->setEnabled(!this->driver().isEmpty()); };
    refresh();
    connect(m_driver, &QLineEdit::textChanged, this, [this, refresh] {
        refresh();
        showOffers({});
    });
    // Queued: the key goes on to the dialog, whose button may be ready to sign when the token was read.
    connect(m_driver, &QLineEdit::returnPressed, m_read, &QPushButton::click, Qt::QueuedConnection);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT driverWanted(this->driver()); });
    connect(m_read, &QPushButton::clicked, this, &TokenDialog::readRequested);
}

void TokenDialog::addPin()
{
    m_pinName->setBuddy(m_pin);
    m_pinState->setObjectName(u"token.pinState"_s);
    bottom().addWidget(m_pinName);
    bottom().addWidget(m_pin);
    bottom().addWidget(m_pinState);
}

QString TokenDialog::driver() const
{
    return QDir::fromNativeSeparators(m_driver->text().trimmed());
}

void TokenDialog::setDriver(const QString &driver)
{
    m_driver->setText(QDir::toNativeSeparators(driver));
    m_read->setFocus(Qt::OtherFocusReason);
}

void TokenDialog::showOffers(std::vector<TokenOffer> offers)
{
    m_list->clear();
    m_offers = std::move(offers);
    int fit = -1;
    for (const auto &offer : m_offers) {
        m_list->addItem(tr("%1 – token %2").arg(shown(offer.certificate.name), shown(offer.token.label)));
        if (fit < 0 && offer.faults.empty())
            fit = m_list->count() - 1;
    }
    m_list->setVisible(!m_offers.empty());
    fitRows(*m_list, kShownRows);
    // Of several one must be chosen; nothing is guessed.
    const auto fitting
        = std::ranges::count_if(m_offers, [](const auto &offer) { return offer.faults.empty(); });
    m_list->setCurrentRow(fitting == 1 ? fit : -1);
    showChosen();
}

const TokenOffer *TokenDialog::chosen() const
{
    const auto row = m_list->currentRow();
    return row < 0 ? nullptr : &m_offers[static_cast<std::size_t>(row)];
}

void TokenDialog::showChosen()
{
    const auto *offer = chosen();
    const bool fit = offer && offer->faults.empty();
    const bool asks = fit && !offer->token.hasPinPad && offer->token.pin != PinState::Locked;
    if (offer)
        showCertificate(offer->certificate, offer->faults);
    else
        hideCertificate();
    m_pinName->setVisible(asks);
    m_pin->setVisible(asks);
    m_pin->clear();
    const auto state = fit ? pinStateText(offer->token) : QString();
    m_pinState->setText(state);
    m_pinState->setVisible(!state.isEmpty());
    if (asks)
        m_pin->setFocus(Qt::OtherFocusReason);
    refreshReady();
}

QString TokenDialog::pinStateText(const Token &token)
{
    switch (token.pin) {
    case PinState::Locked:
        return u"⚠ "_s + tr("The token has locked its PIN. Ask whoever issued it to unlock it.");
    case PinState::LastTry:
        return u"⚠ "_s + tr("One try is left: a wrong PIN locks the token. Make sure of the PIN first.");
    case PinState::Low:
        return u"⚠ "_s + tr("A wrong PIN was entered before, and few tries are left.");
    case PinState::Plenty:
        break;
    }
    return token.hasPinPad ? tr("Enter the PIN at the reader when it asks for it.") : QString();
}

void TokenDialog::refreshReady()
{
    const auto *offer = chosen();
    const bool fit = offer && offer->faults.empty() && offer->token.pin != PinState::Locked;
    setReady(fit && (offer->token.hasPinPad || !m_pin->text().isEmpty()));
}

Secret TokenDialog::takePin()
{
    return taken(*m_pin);
}

void TokenDialog::forgetSecret()
{
    m_pin->clear();
}

} // namespace bangdiem
