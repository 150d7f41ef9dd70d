// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sealpage.h"

#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/criterionpanel.h"
#include "widgets/sealedsteps.h"
#include "widgets/seallist.h"
#include "widgets/sealmethods.h"
#include "widgets/sealsummary.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 820; ///< From this width on two cards stand side by side.
constexpr int kWidest = 1'180; ///< Lines that are longer are hard to read.

} // namespace

SealPage::SealPage(
    EditingSession &session, const EvidenceDesk::Tools &tools, const QString &signer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_evidence(new EvidenceDesk(tools, this))
    , m_summary(new SealSummary(session))
    , m_methods(new SealMethods(session, signer))
    , m_steps(new SealedSteps(session))
    , m_reopen(new QPushButton(tr("Re&open…")))
    , m_reopening(reopening())
    , m_list(new SealList(session))
{
    setObjectName(u"seal"_s);
    m_evidence->setSession(&session);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"seal.scroll"_s);
    scroll->setAccessibleName(tr("Seal and sign"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    const bool sealed = session.sealing().seal();
    setFocusProxy(sealed ? static_cast<QWidget *>(m_steps) : m_methods);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connectParts();
}

QWidget *SealPage::content()
{
    auto *column = new QWidget;
    column->setMaximumWidth(kWidest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(12);
    auto *actions = new QWidget;
    auto *right = new QVBoxLayout(actions);
    right->setContentsMargins({});
    right->setSpacing(12);
    right->addWidget(m_methods);
    right->addWidget(m_steps);
    right->addWidget(m_reopening);
    m_pair->addWidget(m_summary, 1, Qt::AlignTop);
    m_pair->addWidget(actions, 1, Qt::AlignTop);
    layout->addLayout(m_pair);
    layout->addWidget(m_list, 0, Qt::AlignTop);
    layout->addStretch();
    auto *ground = new QWidget;
    ground->setMinimumHeight(1); // The hint is that of its narrowest, and would pull the lines apart.
    auto *centre = new QHBoxLayout(ground);
    centre->setContentsMargins({});
    centre->addWidget(column);
    return ground;
}

QWidget *SealPage::reopening()
{
    auto *card = new Card(tr("Something must be corrected?"));
    card->body()->addWidget(plainLabel(tr(
        "Reopening asks for a reason and begins the next revision. What was sealed stays in the dossier.")));
    m_reopen->setObjectName(u"seal.reopen"_s);
    card->body()->addWidget(m_reopen, 0, Qt::AlignLeft);
    return card;
}

void SealPage::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &SealPage::refresh);
    for (const auto changed :
        {&EditingSession::scored, &EditingSession::headingChanged, &EditingSession::sealingChanged})
        connect(&m_session, changed, this, &SealPage::takeChange);
    connect(m_summary, &SealSummary::checkRequested, this, &SealPage::checkRequested);
    connect(m_methods, &SealMethods::sealRequested, this, &SealPage::sealRequested);
    connect(m_methods, &SealMethods::keyFileRequested, this, &SealPage::keyFileRequested);
    connect(m_methods, &SealMethods::tokenRequested, this, &SealPage::tokenRequested);
    connect(m_steps, &SealedSteps::printRequested, this, &SealPage::printRequested);
    connect(m_steps, &SealedSteps::signedPdfRequested, this, &SealPage::signedPdfRequested);
    connect(m_steps, &SealedSteps::scansRequested, this, &SealPage::scansRequested);
    connect(m_steps, &SealedSteps::scanShown, m_evidence, &EvidenceDesk::preview);
    connect(m_steps, &SealedSteps::scanSaved, m_evidence, &EvidenceDesk::save);
    connect(m_steps, &SealedSteps::scanRemoved, this, &SealPage::scanRemoved);
    connect(m_steps, &SealedSteps::submitRequested, this, &SealPage::submitRequested);
    connect(m_steps, &SealedSteps::folderRequested, this, &SealPage::folderRequested);
    connect(m_reopen, &QPushButton::clicked, this, &SealPage::reopenRequested);
}

void SealPage::tellSent(const QString &path, qint64 size)
{
    m_steps->tellSent(path, size);
}

void SealPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SealPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pair->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SealPage::takeChange()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void SealPage::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const auto &sealing = m_session.sealing();
    const bool sealed = sealing.seal();
    m_methods->setVisible(!sealed);
    m_steps->setVisible(sealed);
    m_reopening->setVisible(sealed);
    m_reopen->setEnabled(sealing.mayChange);
    m_summary->refresh();
    m_methods->refresh();
    m_steps->refresh();
    m_list->refresh();
}

} // namespace bangdiem
