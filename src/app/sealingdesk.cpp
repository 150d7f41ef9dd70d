// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealingdesk.h"

#include "app/keysigning.h"
#include "app/sealing.h"
#include "widgets/sealpage.h"

#include <QFileInfo>
#include <QUrl>

namespace bangdiem {

SealingDesk::SealingDesk(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sealing(new Sealing(desk, window, this))
    , m_keySigning(new KeySigning(desk, window, this))
{
    connect(m_sealing, &Sealing::sealed, this, &SealingDesk::sealed);
    connect(m_sealing, &Sealing::reopened, this, &SealingDesk::reopened);
    connect(m_keySigning, &KeySigning::sealed, this, &SealingDesk::sealed);
    connect(m_keySigning, &KeySigning::written, this, &SealingDesk::written);
}

QWidget *SealingDesk::makePage()
{
    auto *page = new SealPage(
        *m_desk.session(), {&m_desk.dialogs(), &m_desk.copies(), m_desk.clock()}, m_desk.settings().signer());
    using Keeper = KeySigning::Keeper;
    connect(page, &SealPage::checkRequested, this, &SealingDesk::checkRequested);
    connect(page, &SealPage::sealRequested, m_sealing, &Sealing::seal);
    connect(page, &SealPage::keyFileRequested, m_keySigning,
        [this](const QString &signer) { m_keySigning->seal(Keeper::KeyFile, signer); });
    connect(page, &SealPage::tokenRequested, m_keySigning,
        [this](const QString &signer) { m_keySigning->seal(Keeper::Token, signer); });
    connect(page, &SealPage::signedPdfRequested, m_keySigning,
        [this](bool token) { m_keySigning->signPdf(token ? Keeper::Token : Keeper::KeyFile); });
    connect(page, &SealPage::printRequested, &m_desk, &Desk::print);
    connect(page, &SealPage::scansRequested, m_sealing, &Sealing::addScans);
    connect(page, &SealPage::scanRemoved, m_sealing, &Sealing::removeScan);
    connect(page, &SealPage::submitRequested, m_sealing, &Sealing::submit);
    connect(page, &SealPage::reopenRequested, m_sealing, &Sealing::reopen);
    connect(page, &SealPage::folderRequested, this, &SealingDesk::openFolder);
    connect(m_sealing, &Sealing::sent, page, &SealPage::tellSent);
    return page;
}

void SealingDesk::openFolder(const QString &path)
{
    m_desk.dialogs().openOutside(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace bangdiem
