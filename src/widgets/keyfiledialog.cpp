// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyfiledialog.h"

#include "widgets/card.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

KeyFileDialog::KeyFileDialog(const SigningTexts &texts, const QString &path, QWidget *parent)
    : SigningDialog(tr("Sign with a key file"), texts, parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(path)))
    , m_password(secretField(tr("Password of the key file"), u"keyFile.password"_s))
    , m_open(new QPushButton(tr("&Open the key")))
{
    m_path->setObjectName(u"keyFile.path"_s);
    m_path->setAccessibleName(tr("Key file"));
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"keyFile.choose"_s);
    choose->setAccessibleName(tr("Choose the key file"));
    choose->setAutoDefault(false);
    m_open->setObjectName(u"keyFile.open"_s);
    m_open->setAutoDefault(false);
    auto *pathName = plainLabel(tr("&Key file (.p12, .pfx)"));
    pathName->setBuddy(m_path);
    auto *passwordName = plainLabel(tr("&Password: used once, not kept"));
    passwordName->setBuddy(m_password);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_password, 1);
    secret->addWidget(m_open);
    top().addWidget(pathName);
    top().addLayout(file);
    top().addWidget(passwordName);
    top().addLayout(secret);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(this->path()); });
    connect(m_path, &QLineEdit::textChanged, this, &KeyFileDialog::takeEdit);
    connect(m_password, &QLineEdit::textEdited, this, &KeyFileDialog::takeEdit);
    // Queued: the key goes on to the dialog, whose button may be ready to sign when the file was opened.
    connect(m_password, &QLineEdit::returnPressed, this, &KeyFileDialog::askToOpen, Qt::QueuedConnection);
    connect(m_open, &QPushButton::clicked, this, &KeyFileDialog::askToOpen);
    takeEdit();
    (path.isEmpty() ? m_path : m_password)->setFocus();
}

QString KeyFileDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void KeyFileDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_password->setFocus(Qt::OtherFocusReason);
}

Secret KeyFileDialog::takePassword()
{
    return taken(*m_password);
}

void KeyFileDialog::forgetSecret()
{
    m_password->clear();
}

void KeyFileDialog::takeEdit()
{
    hideCertificate();
    setReady(false);
    m_open->setEnabled(!path().isEmpty());
    Q_EMIT keyChanged();
}

void KeyFileDialog::askToOpen()
{
    if (m_open->isEnabled())
        Q_EMIT openRequested();
}

void KeyFileDialog::showKey(const Certificate &certificate, const std::vector<SealFinding> &faults)
{
    tellFault({});
    showCertificate(certificate, faults);
    setReady(faults.empty());
}

} // namespace bangdiem
