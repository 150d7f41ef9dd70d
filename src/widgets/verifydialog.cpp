// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verifydialog.h"

#include "verification/verdictchecks.h"
#include "widgets/belongingbox.h"
#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/uitext.h"
#include "widgets/verdictbanner.h"
#include "widgets/verdictchecksview.h"
#include "widgets/verdictfacts.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize(760, 680);

} // namespace

VerifyDialog::VerifyDialog(QWidget *parent)
    : QDialog(parent)
    , m_banner(new VerdictBanner)
{
    setWindowTitle(tr("Verify seal and signature"));
    setHelpPage(this, "verify");
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(10);
    m_room = new QScrollArea;
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setWidget(content);
    m_room->setObjectName(u"verify.room"_s);
    m_room->setAccessibleName(tr("What was found"));
    m_room->setFocusPolicy(Qt::StrongFocus); // Much of it has nothing else that the keyboard could go to.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *other = buttons->addButton(tr("Verify another f&ile…"), QDialogButtonBox::ActionRole);
    auto *again = buttons->addButton(tr("Verify &again"), QDialogButtonBox::ActionRole);
    other->setObjectName(u"verify.other"_s);
    again->setObjectName(u"verify.again"_s);
    for (auto *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Enter in the field closes nothing.
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_room, 1);
    layout->addWidget(buttons);
    resize(kUsualSize.boundedTo(screen()->availableSize() * 0.95));
    connect(other, &QPushButton::clicked, this, &VerifyDialog::fileWanted);
    connect(again, &QPushButton::clicked, this, &VerifyDialog::verifyAgainWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VerifyDialog::tell(
    const Verified &verified, const std::optional<DossierTraces> &openDossier, const QString &openName)
{
    while (auto *item = m_cards->takeAt(0)) {
        if (auto *card = item->widget()) {
            card->hide();
            card->deleteLater(); // It may hold the button that asked for this.
        }
        delete item;
    }
    m_banner->tell(
        shown(QFileInfo(verified.path).fileName().toStdString()), verified.validity(), verified.isSheet());
    addChecks(verified);
    addBelonging(verified, openDossier, openName);
    addCard(tr("The file"), fileFacts(verified));
    for (const auto &signer : verified.signers())
        addCard(tr("The signer, as the certificate says"), signerFacts(signer));
    addCard(tr("What it covers"), coverageFacts(verified));
    addTrust(verified.trust);
    m_cards->addStretch();
    m_room->setFocus(Qt::OtherFocusReason);
}

void VerifyDialog::addCard(const QString &heading, QWidget *content)
{
    auto *card = new Card(heading);
    card->body()->addWidget(content);
    m_cards->addWidget(card);
}

void VerifyDialog::addChecks(const Verified &verified)
{
    const auto checks = std::visit(
        [](const auto &what) {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, VerifiedDossier>)
                return checksOf(what.verdict);
            else
                return checksOf(what);
        },
        verified.what);
    addCard(tr("What was looked at"), new VerdictChecksView(checks, verified.isSheet()));
}

void VerifyDialog::addBelonging(
    const Verified &verified, const std::optional<DossierTraces> &openDossier, const QString &openName)
{
    const auto *received = std::get_if<VerifiedDossier>(&verified.what);
    if (!received && !openDossier)
        return;
    addCard(tr("To which dossier it belongs"),
        new BelongingBox(verified, received ? received->traces : *openDossier, openName));
}

void VerifyDialog::addTrust(const TrustSummary &trust)
{
    auto *content = trustFacts(trust);
    auto *choose = new QPushButton(tr("&Trusted authorities…"));
    choose->setObjectName(u"verify.chooseTrust"_s);
    choose->setAccessibleName(tr("Choose the folder of trusted authorities"));
    choose->setAutoDefault(false);
    content->layout()->addWidget(choose);
    content->layout()->setAlignment(choose, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &VerifyDialog::trustFolderWanted);
    addCard(tr("Whom this machine trusts"), content);
}

} // namespace bangdiem
