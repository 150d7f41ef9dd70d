// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/summarybar.h"

#include "dossier/readiness.h"
#include "presentation/editingsession.h"
#include "widgets/criterionpanel.h"
#include "widgets/textline.h"
#include "widgets/uitext.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr int kMessageTime = 8000;
constexpr int kWide = 900;

TextLine *addLine(QHBoxLayout &layout, const QString &name, const QString &reserve, int stretch = 0)
{
    auto *line = new TextLine(reserve);
    line->setObjectName(name);
    layout.addWidget(line, stretch);
    return line;
}

QToolButton *addCount(QHBoxLayout &layout, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    layout.addWidget(button);
    return button;
}

} // namespace

SummaryBar::SummaryBar(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(22);
    m_total = addLine(*layout, QStringLiteral("sheet.total"),
        tr("Total: %1 / %2").arg(QStringLiteral("100,00"), QStringLiteral("100")));
    auto font = m_total->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_total->setFont(font);
    m_answered = addLine(*layout, QStringLiteral("sheet.answered"), tr("Answered %1/%2").arg(88).arg(88));
    m_errors = addCount(*layout, QStringLiteral("sheet.errors"));
    m_warnings = addCount(*layout, QStringLiteral("sheet.warnings"));
    m_gain = addLine(
        *layout, QStringLiteral("sheet.gain"), tr("Still to gain: %1 points").arg(QStringLiteral("100,00")));
    m_section = addLine(*layout, QStringLiteral("sheet.section"), QString(30, QLatin1Char('n')), 1);
    m_saved = addLine(*layout, QStringLiteral("sheet.saved"), tr("Nothing changed"), 1);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_messageTime.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CriterionPanel::kPause);
    connect(&m_messageTime, &QTimer::timeout, this, [this] { tell({}); });
    connect(&m_pause, &QTimer::timeout, this, &SummaryBar::showScores);
    connect(&m_pause, &QTimer::timeout, this, &SummaryBar::showAdvice);
    for (auto *button : {m_errors, m_warnings})
        connect(button, &QToolButton::clicked, this, &SummaryBar::checkRequested);
    setSession(nullptr);
}

void SummaryBar::setSession(EditingSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_criterion.reset();
    m_pause.stop();
    for (auto *line : findChildren<TextLine *>())
        line->setText({});
    m_errors->setVisible(false);
    m_warnings->setVisible(false);
    if (!session)
        return;
    connect(session, &EditingSession::scored, &m_pause, qOverload<>(&QTimer::start));
    connect(session, &EditingSession::pendingChanged, this, &SummaryBar::showSaved);
    connect(session, &EditingSession::saved, this, &SummaryBar::showSaved);
    connect(session, &EditingSession::saveFailed, this, &SummaryBar::showSaved);
    showScores();
    showAdvice();
    showSaved();
}

void SummaryBar::setCriterion(std::optional<std::size_t> criterion)
{
    m_criterion = criterion;
    tell({});
}

void SummaryBar::tell(const QString &message)
{
    m_message = message;
    if (!message.isEmpty())
        m_messageTime.start(kMessageTime);
    m_section->setTone(message.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    m_section->setText(message.isEmpty() ? sectionText() : message);
    makeRoom();
}

/// A narrow bar says what matters most whole instead of a little of everything.
void SummaryBar::makeRoom()
{
    const bool wide = width() >= kWide;
    const bool told = !m_message.isEmpty();
    m_gain->setVisible(wide);
    m_section->setVisible(wide || told);
    m_answered->setVisible(wide || !told);
    m_saved->setVisible(wide || !told);
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

QString SummaryBar::sectionText() const
{
    if (!m_session || !m_criterion)
        return {};
    const auto &rubric = m_session->rubric();
    const auto index = rubric.criteria[*m_criterion].section;
    const auto &section = rubric.sections[index];
    return tr("Section %1: %2 / %3")
        .arg(shown(section.number), shown(m_session->sheet().sections[index].score),
            shown(m_session->sheet().sections[index].maximum));
}

void SummaryBar::showScores()
{
    const auto &sheet = m_session->sheet();
    m_total->setText(tr("Total: %1 / %2").arg(shown(sheet.total.score), shown(sheet.total.maximum)));
    m_answered->setText(tr("Answered %1/%2").arg(sheet.answered).arg(m_session->rubric().criteria.size()));
    if (m_message.isEmpty())
        m_section->setText(sectionText());
}

void SummaryBar::showAdvice()
{
    const auto &sheet = m_session->sheet();
    const auto &dossier = m_session->dossier();
    Points lost;
    for (const auto &advice : advise(m_session->rubric(), dossier.answers, dossier.heading.assessment, sheet))
        lost += advice.lost;
    m_gain->setText(tr("Still to gain: %1 points").arg(shown(lost)));
    const auto found = findings(dossier, sheet, uiLanguage());
    const auto errors = std::ranges::count(found, Severity::Blocking, &Finding::severity);
    const auto warnings = std::ssize(found) - errors;
    m_errors->setVisible(errors > 0);
    m_errors->setText(QStringLiteral("⚠ ") + tr("Errors: %1").arg(errors));
    m_warnings->setVisible(warnings > 0);
    m_warnings->setText(tr("Warnings: %1").arg(warnings));
}

void SummaryBar::showSaved()
{
    if (m_session->isReadOnly()) {
        m_saved->setText(tr("Read-only"));
        return;
    }
    m_saved->setTone(m_session->saveError() ? std::optional(Tone::Bad) : Tone::Quiet);
    if (const auto &error = m_session->saveError())
        m_saved->setText(tr("Not saved: %1").arg(shown(describe(*error, uiLanguage()))));
    else if (m_session->hasUnsaved())
        m_saved->setText(tr("Saving…"));
    else if (const auto &at = m_session->lastSaved())
        m_saved->setText(tr("Saved %1").arg(timeOfDay(*at)));
    else
        m_saved->setText(tr("Nothing changed"));
}

} // namespace bangdiem
