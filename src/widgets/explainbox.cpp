// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explainbox.h"

#include "widgets/card.h"
#include "widgets/helpwindow.h"
#include "widgets/statusicon.h"
#include "widgets/uitext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

ExplainBox::ExplainBox(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("The reviewer asks you to explain")))
    , m_icon(new QLabel)
    , m_verdict(plainLabel({}))
    , m_comment(plainLabel({}))
    , m_who(quietLabel({}))
    , m_explained(new QCheckBox(tr("E&xplained")))
{
    setObjectName(QStringLiteral("sheet.explain"));
    setHelpPage(this, "explain");
    m_verdict->setObjectName(QStringLiteral("sheet.explain.verdict"));
    m_comment->setObjectName(QStringLiteral("sheet.explain.comment"));
    m_who->setObjectName(QStringLiteral("sheet.explain.who"));
    m_explained->setObjectName(QStringLiteral("sheet.explain.done"));
    m_explained->setToolTip(tr("Answer by changing this row or its note, which ticks this. Tick it yourself "
                               "where the row stays as it is."));
    m_icon->setTextFormat(Qt::PlainText);
    m_comment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_verdict, 1);
    m_card->body()->addLayout(line);
    m_card->body()->addWidget(m_comment);
    m_card->body()->addWidget(m_who);
    m_card->body()->addWidget(m_explained);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_explained, &QCheckBox::clicked, this, &ExplainBox::explainedChosen);
}

void ExplainBox::showRow(const Feedback &feedback, const FeedbackRow &row, bool explained)
{
    m_card->setTone(explained ? Tone::Quiet : Tone::Partial);
    m_icon->setPixmap(statusPixmap(
        explained ? StatusIcon::Tick : StatusIcon::Speech, explained ? Tone::Good : Tone::Partial, *this));
    const auto decided = row.verdict ? shown(word(*row.verdict, uiLanguage())) : tr("A question");
    m_verdict->setText(tr("%1 · points so far: %2").arg(decided, shown(row.score)));
    m_comment->setText(shown(row.comment));
    m_who->setText(
        tr("%1, %2, about revision %3")
            .arg(shown(feedback.reviewer), dayAndTime(feedback.at), QString::number(feedback.revision)));
    m_explained->setChecked(explained);
}

} // namespace bangdiem
