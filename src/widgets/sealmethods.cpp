// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sealmethods.h"

#include "dossier/readiness.h"
#include "presentation/editingsession.h"
#include "widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 24; ///< As far as the text of a radio button.

} // namespace

SealMethods::SealMethods(const EditingSession &session, const QString &signer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choices(new QWidget)
    , m_signer(new QLineEdit(signer))
    , m_seal(new QPushButton)
    , m_whyNot(plainLabel({}))
{
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    addMethods(*choices);
    addSigner(*choices);
    m_whyNot->setObjectName(u"seal.whyNot"_s);
    auto *card = new Card(tr("Seal and sign"));
    card->body()->addWidget(m_choices);
    card->body()->addWidget(m_whyNot);
    card->body()->addWidget(quietLabel(
        tr("A sealed dossier can only be read. To correct something, reopen it with a reason; what was "
           "sealed stays in it.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    setFocusProxy(m_byHand);
    nameButton();
}

QRadioButton *SealMethods::addMethod(
    QVBoxLayout &column, const QString &name, const QString &what, const QString &id)
{
    auto *method = new QRadioButton(name);
    method->setObjectName(id);
    method->setAccessibleDescription(what);
    auto *about = quietLabel(what);
    about->setContentsMargins(kIndent, 0, 0, 6);
    column.addWidget(method);
    column.addWidget(about);
    connect(method, &QRadioButton::toggled, this, &SealMethods::nameButton);
    return method;
}

void SealMethods::addMethods(QVBoxLayout &column)
{
    m_byHand = addMethod(column, tr("Signed on p&aper"),
        tr("Print the sealed sheet, which bears the fingerprint on each page, have it signed and stamped, "
           "and attach "
           "the scan."),
        u"seal.byHand"_s);
    m_keyFile = addMethod(column, tr("Digital signature with a key &file"),
        tr("A certificate in a file (.p12, .pfx) with its password."), u"seal.byKeyFile"_s);
    m_token = addMethod(column, tr("Digital signature with a to&ken"),
        tr("A USB token with its PIN; the software that came with it must be installed."), u"seal.byToken"_s);
    m_byHand->setChecked(true);
}

void SealMethods::addSigner(QVBoxLayout &column)
{
    m_signer->setObjectName(u"seal.signer"_s);
    m_signer->setPlaceholderText(tr("For example: Director Nguyễn Văn A"));
    m_signer->setAccessibleName(tr("Who signs: office and full name"));
    m_seal->setObjectName(u"seal.seal"_s);
    m_seal->setAutoDefault(true);
    auto *name = plainLabel(tr("Who &signs: office and full name"));
    name->setBuddy(m_signer);
    column.addWidget(name);
    column.addWidget(m_signer);
    column.addWidget(m_seal, 0, Qt::AlignLeft);
    connect(m_signer, &QLineEdit::returnPressed, m_seal, &QPushButton::click);
    connect(m_seal, &QPushButton::clicked, this, &SealMethods::ask);
}

void SealMethods::nameButton()
{
    m_seal->setText(m_byHand->isChecked() ? tr("&Seal the dossier") : tr("Choose the key and &sign…"));
}

void SealMethods::ask()
{
    const auto signer = m_signer->text().trimmed();
    if (m_keyFile->isChecked())
        Q_EMIT keyFileRequested(signer);
    else if (m_token->isChecked())
        Q_EMIT tokenRequested(signer);
    else
        Q_EMIT sealRequested(signer);
}

void SealMethods::refresh()
{
    const auto why = whyNot();
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    m_seal->setEnabled(why.isEmpty());
    m_choices->setVisible(!m_session.isReadOnly() && !m_session.dossier().part);
}

QString SealMethods::whyNot() const
{
    if (m_session.dossier().part)
        return tr(
            "A part is not sealed by itself: send it back to the coordinator, who seals the whole dossier.");
    if (m_session.isReadOnly())
        return tr("This dossier can only be read here, so it cannot be sealed here.");
    const auto errors = static_cast<int>(countBlocking(m_session.dossier(), m_session.sheet()));
    return errors > 0 ? tr("The dossier can be sealed when %n error(s) are settled.", nullptr, errors)
                      : QString();
}

} // namespace bangdiem
