// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewbar.h"

#include "widgets/card.h"
#include "widgets/statuscolors.h"
#include "widgets/statusicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace bangdiem {

namespace {

constexpr int kIcon = 16;
constexpr int kPad = 10;
constexpr int kRadius = 5;

} // namespace

ReviewBar::ReviewBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel({}))
    , m_confirm(new QPushButton(tr("Still &right")))
    , m_done(quietLabel({}))
{
    setObjectName(QStringLiteral("sheet.review"));
    m_text->setObjectName(QStringLiteral("sheet.review.text"));
    m_done->setObjectName(QStringLiteral("sheet.review.done"));
    m_confirm->setObjectName(QStringLiteral("sheet.review.confirm"));
    m_confirm->setToolTip(tr("The answer holds for this year too. Any change of it does the same."));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_done, 1);
    hide();
    connect(m_confirm, &QPushButton::clicked, this, &ReviewBar::confirmed);
}

void ReviewBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_confirm->setEnabled(!readOnly);
}

void ReviewBar::showAnswer(const Answer &answer)
{
    setVisible(answer.earlier.has_value());
    if (!answer.earlier)
        return;
    m_waits = needsReview(answer);
    const auto year = answer.earlier->year;
    m_text->setText(tr("From the dossier of %1, needs review").arg(year));
    m_confirm->setAccessibleName(tr("Still right: the answer from the dossier of %1").arg(year));
    m_done->setText(tr("From the dossier of %1, reviewed").arg(year));
    m_text->setVisible(m_waits);
    m_confirm->setVisible(m_waits);
    m_done->setVisible(!m_waits);
    layout()->setContentsMargins(m_waits ? QMargins(kIcon + 2 * kPad, 6, kPad, 6) : QMargins());
    update();
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    if (!m_waits)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = toneOf(RowState::ToReview);
    const auto colour = toneColor(tone, palette());
    painter.setPen(colour);
    painter.setBrush(tint(tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRectF place(kPad, (height() - kIcon) / 2.0, kIcon, kIcon);
    paintStatusIcon(painter, place, iconOf(RowState::ToReview), colour);
}

} // namespace bangdiem
