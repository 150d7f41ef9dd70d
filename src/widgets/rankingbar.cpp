// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rankingbar.h"

#include "presentation/rankingsession.h"
#include "widgets/flowlayout.h"
#include "widgets/sheetyears.h"

#include <QSignalBlocker>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 8;

template <typename T> void select(QComboBox &box, T value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <typename T> T chosen(const QComboBox &box)
{
    return static_cast<T>(box.currentData().toInt());
}

} // namespace

RankingBar::RankingBar(
    RegisterSession &session, RankingSession &ranking, const QString &name, bool withTies, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ranking(ranking)
    , m_name(name)
{
    auto *flow = new FlowLayout(kGap, this);
    flow->setContentsMargins(12, 8, 12, 8);
    m_sheet = addBox(u"sheet"_s, tr("Sheet and year"));
    m_by = addBox(u"by"_s, tr("Ranked by"));
    m_by->addItem(tr("By reviewed points"), static_cast<int>(RankBy::Reviewed));
    m_by->addItem(tr("By self-assessed points"), static_cast<int>(RankBy::Self));
    if (withTies) {
        m_ties = addBox(u"ties"_s, tr("Equal points"));
        m_ties->addItem(tr("Equal points: 1, 2, 2, 4"), static_cast<int>(Ties::Skip));
        m_ties->addItem(tr("Equal points: 1, 2, 2, 3"), static_cast<int>(Ties::Dense));
    }
    offer();
    takeChoice();
    for (auto *box : {m_sheet, m_by, m_ties})
        if (box)
            connect(box, &QComboBox::currentIndexChanged, this, &RankingBar::choose);
    connect(&session, &RegisterSession::listChanged, this, &RankingBar::offer);
    connect(&ranking, &RankingSession::changed, this, &RankingBar::takeChoice);
}

void RankingBar::add(QWidget *part)
{
    layout()->addWidget(part);
}

QComboBox *RankingBar::addBox(const QString &name, const QString &meaning)
{
    auto *box = new QComboBox;
    box->setObjectName(m_name + u'.' + name);
    box->setAccessibleName(meaning);
    box->setToolTip(meaning);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(box);
    return box;
}

/// The latest year is looked at where nothing was chosen, or what was chosen is gone.
void RankingBar::offer()
{
    offerSheetYears(*m_sheet, m_session, {});
    takeChoice();
    choose();
}

void RankingBar::choose()
{
    auto choice = m_ranking.choice();
    if (const auto sheet = chosenSheetYear(*m_sheet)) {
        choice.rubric = sheet->rubric;
        choice.year = sheet->year;
    }
    choice.by = chosen<RankBy>(*m_by);
    if (m_ties)
        choice.ties = chosen<Ties>(*m_ties);
    m_ranking.choose(choice);
}

void RankingBar::takeChoice()
{
    const auto &choice = m_ranking.choice();
    chooseSheetYear(*m_sheet, {choice.rubric, choice.year});
    select(*m_by, choice.by);
    if (m_ties)
        select(*m_ties, choice.ties);
}

} // namespace bangdiem
