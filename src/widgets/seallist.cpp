// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seallist.h"

#include "dossier/manifest.h"
#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/factlist.h"
#include "widgets/uitext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bangdiem {

using namespace Qt::StringLiterals;

SealList::SealList(const EditingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new QGridLayout)
{
    auto *card = new Card(tr("Revisions that were sealed"));
    card->body()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(14);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
}

void SealList::refresh()
{
    const auto &sealing = m_session.sealing();
    setVisible(!sealing.seals.empty());
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto seal = sealing.seals.rbegin(); seal != sealing.seals.rend(); ++seal)
        addSeal(*seal);
}

void SealList::addSeal(const Seal &seal)
{
    const int row = m_grid->rowCount();
    QStringList told{tr("sealed at %1").arg(dayAndTime(seal.at))};
    if (!seal.signer.empty())
        told << shown(seal.signer);
    told << (seal.signature.empty() ? tr("on paper") : tr("with a digital signature"));
    if (const auto scans = m_session.sealing().scansOf(seal.revision).size(); scans > 0)
        told << tr("%n scan(s)", nullptr, static_cast<int>(scans));
    auto *fingerprint = plainLabel(shown(fingerprintText(seal.sha256)));
    makeMonospaced(*fingerprint);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(plainLabel(told.join(u" · "_s)));
    column->addWidget(fingerprint);
    const auto &reopenings = m_session.sealing().reopenings;
    const auto reopened = std::ranges::find(reopenings, seal.revision + 1, &Reopening::revision);
    if (reopened != reopenings.end()) {
        column->addWidget(
            quietLabel(tr("Reopened at %1: %2").arg(dayAndTime(reopened->at), shown(reopened->reason))));
        if (!reopened->altered.empty())
            column->addWidget(plainLabel(u"⚠ "_s
                + tr("It had been changed from outside after it was sealed; the next revision began with "
                     "that.")));
    }
    auto *holder = new QWidget;
    column->setContentsMargins({});
    holder->setLayout(column);
    m_grid->addWidget(plainLabel(tr("Revision %1").arg(seal.revision)), row, 0, Qt::AlignTop);
    m_grid->addWidget(holder, row, 1, Qt::AlignTop);
}

} // namespace bangdiem
