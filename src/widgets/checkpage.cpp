// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkpage.h"

#include "presentation/checkmodel.h"
#include "presentation/editingsession.h"
#include "widgets/card.h"
#include "widgets/checkview.h"
#include "widgets/criterionpanel.h"
#include "widgets/uitext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

CheckPage::CheckPage(const EditingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new CheckModel(session, uiLanguage(), this))
    , m_view(new CheckView(*m_model))
    , m_summary(plainLabel({}))
{
    setObjectName(QStringLiteral("check"));
    setFocusProxy(m_view);
    m_summary->setObjectName(QStringLiteral("check.summary"));
    m_summary->setContentsMargins(12, 10, 12, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_pause, &QTimer::timeout, this, &CheckPage::refresh);
    for (const auto changed : {&EditingSession::scored, &EditingSession::headingChanged})
        connect(&session, changed, this, &CheckPage::takeChange);
    connect(m_view, &CheckView::criterionChosen, this, &CheckPage::criterionChosen);
    connect(m_view, &CheckView::headingChosen, this, &CheckPage::headingChosen);
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CheckPage::takeChange()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void CheckPage::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_view->refresh();
    m_summary->setText(summary());
}

QString CheckPage::summary() const
{
    const auto errors = static_cast<int>(m_model->count(CheckGroup::Errors));
    const auto warnings = static_cast<int>(m_model->count(CheckGroup::Warnings));
    if (errors > 0)
        return tr("%n error(s) to settle before the dossier is sealed. Choose a line to go to its row; Alt+3 "
                  "comes back here.",
            nullptr, errors);
    if (warnings > 0)
        return tr(
            "Nothing keeps the dossier from being sealed. %n warning(s) deserve a look.", nullptr, warnings);
    if (m_model->stillToGain() > Points())
        return tr(
            "Nothing is left to settle. Up to %1 points could still be earned, if what the rows below ask "
            "for was done.")
            .arg(shown(m_model->stillToGain()));
    return tr("Nothing is left to settle, and no row loses points.");
}

} // namespace bangdiem
