// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signingdialog.h"

#include "widgets/card.h"
#include "widgets/certificateview.h"
#include "widgets/helpwindow.h"
#include "widgets/scrollroom.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 560;

} // namespace

SigningDialog::SigningDialog(const QString &title, const SigningTexts &texts, QWidget *parent)
    : QDialog(parent)
    , m_top(new QVBoxLayout)
    , m_certificate(new CertificateView)
    , m_bottom(new QVBoxLayout)
    , m_fault(plainLabel({}))
{
    setWindowTitle(title);
    setHelpPage(this, "seal");
    setMinimumWidth(kLeastWidth);
    m_fault->setObjectName(u"signing.fault"_s);
    m_fault->hide();
    m_certificate->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_sign = buttons->addButton(texts.button, QDialogButtonBox::AcceptRole);
    m_sign->setObjectName(u"signing.sign"_s);
    m_sign->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    m_room = new ScrollRoom(middle(texts.what));
    layout->addWidget(m_room, 1);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SigningDialog::signRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &SigningDialog::reject);
}

SigningDialog::~SigningDialog() = default;

QWidget *SigningDialog::middle(const QString &what)
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(plainLabel(what));
    layout->addLayout(m_top);
    layout->addWidget(m_certificate);
    layout->addLayout(m_bottom);
    layout->addStretch();
    return middle;
}

void SigningDialog::tellFault(const QString &sentence)
{
    m_fault->setText(sentence.isEmpty() ? sentence : u"⚠ "_s + sentence);
    m_fault->setVisible(!sentence.isEmpty());
    layout()->activate();
    m_room->growWindow();
    forgetSecret();
}

void SigningDialog::showCertificate(const Certificate &certificate, const std::vector<SealFinding> &faults)
{
    m_certificate->tell(certificate, faults);
}

void SigningDialog::hideCertificate()
{
    m_certificate->hide();
}

void SigningDialog::setReady(bool ready)
{
    m_sign->setEnabled(ready);
    m_sign->setDefault(ready);
}

QLineEdit *SigningDialog::secretField(const QString &name, const QString &id)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field->setAccessibleName(name);
    field->setObjectName(id);
    return field;
}

Secret SigningDialog::taken(QLineEdit &field)
{
    Secret secret(field.text().toStdString());
    field.clear();
    return secret;
}

} // namespace bangdiem
