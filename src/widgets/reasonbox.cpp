// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reasonbox.h"

#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

namespace {

QString sentence(const std::string &text)
{
    return shown(text) + QLatin1Char('.');
}

QString adviceText(const Advice &advice, const Rubric &rubric)
{
    QStringList steps;
    for (const auto &step : advice.steps)
        steps.append(shown(word(step, rubric, advice.criterion, uiLanguage())));
    const auto all = steps.join(QStringLiteral("; ")) + QLatin1Char('.');
    if (advice.lost == Points::fromInteger(1))
        return ReasonBox::tr("+1 point: %1").arg(all);
    return ReasonBox::tr("+%1 points: %2").arg(shown(advice.lost), all);
}

} // namespace

ReasonBox::ReasonBox(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}))
    , m_lines(new QVBoxLayout)
    , m_advice(plainLabel({}))
{
    setObjectName(QStringLiteral("sheet.reasons"));
    m_lines->setSpacing(4);
    m_card->body()->addLayout(m_lines);
    m_advice->setObjectName(QStringLiteral("sheet.advice"));
    auto font = m_advice->font();
    font.setBold(true);
    m_advice->setFont(font);
    m_card->body()->addWidget(m_advice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

void ReasonBox::setLine(std::size_t line, const QString &text, bool quiet)
{
    if (line == m_labels.size()) {
        m_labels.push_back({plainLabel({}), quietLabel({})});
        m_lines->addWidget(m_labels.back().plain);
        m_lines->addWidget(m_labels.back().quiet);
    }
    auto &[plainOne, quietOne] = m_labels[line];
    (quiet ? quietOne : plainOne)->setText(text);
    quietOne->setVisible(quiet);
    plainOne->setVisible(!quiet);
}

void ReasonBox::hideLinesFrom(std::size_t line)
{
    for (; line < m_labels.size(); ++line) {
        m_labels[line].plain->hide();
        m_labels[line].quiet->hide();
    }
}

void ReasonBox::showReasons(const Rubric &rubric, const Answers &answers, const Assessment &assessment,
    const ScoreSheet &sheet, std::size_t criterion)
{
    const auto &score = sheet.criteria[criterion];
    m_card->setHeading(score.score == Points::fromInteger(1) ? tr("Why 1 point")
                                                             : tr("Why %1 points").arg(shown(score.score)));
    m_card->setTone(toneOf(score.status, score.score == rubric.criteria[criterion].maximum));
    std::size_t line = 0;
    std::string clause;
    for (const auto &reason : sheet.reasonsOf(criterion)) {
        const auto worded = word(reason, rubric, criterion, uiLanguage());
        if (!clause.empty() && clause != worded.clause)
            setLine(line++, shown(clause), true);
        setLine(line++, sentence(worded.text), false);
        clause = worded.clause;
    }
    if (!clause.empty())
        setLine(line++, shown(clause), true);
    hideLinesFrom(line);
    const auto advice = adviseOn(rubric, answers, assessment, sheet, criterion);
    m_advice->setVisible(advice.has_value());
    m_advice->setText(advice ? adviceText(*advice, rubric) : QString());
}

} // namespace bangdiem
