// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rankingsession.h"

#include "presentation/filetask.h"

#include <algorithm>

namespace bangdiem {

RankingSession::RankingSession(RegisterSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    for (const auto changed : {&RegisterSession::listChanged, &RegisterSession::reviewChanged})
        connect(&session, changed, this, [this] { m_stale = true; });
}

void RankingSession::choose(const RankingChoice &choice)
{
    if (choice == m_choice)
        return;
    const bool isOther = choice.rubric != m_choice.rubric || choice.year != m_choice.year;
    m_choice = choice;
    if (isOther) {
        forget();
        m_stale = true;
        refresh();
    } else {
        rank();
    }
    Q_EMIT changed();
}

void RankingSession::refresh()
{
    if (!m_stale || m_reading || !m_session.isConnected() || m_choice.rubric.empty())
        return;
    m_stale = false;
    m_reading = true;
    auto *reading = m_session.readRanking(m_choice.rubric, m_choice.year,
        [this, asked = m_choice](const RankingFacts &facts) { take(asked, facts); });
    connect(reading, &FileTask::finished, this, [this](const FileResult &result) {
        m_reading = false;
        if (!result) {
            m_stale = true;
            Q_EMIT failed(result.error());
            return;
        }
        refresh(); // Something else may have been chosen meanwhile.
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void RankingSession::forget()
{
    m_rubric.reset();
    m_facts = {};
    rank();
}

void RankingSession::take(const RankingChoice &asked, const RankingFacts &facts)
{
    const auto rubric = m_session.rubrics().find(asked.rubric);
    if (asked.rubric != m_choice.rubric || asked.year != m_choice.year || rubric == m_session.rubrics().end())
        return;
    m_rubric = rubric->second;
    m_facts = facts;
    rank();
}

void RankingSession::rank()
{
    const auto whole = m_rubric ? m_rubric->rubric.maximum : Points();
    m_ranking = ranked(m_facts.standings, m_choice.by, m_choice.ties, whole);
    m_byShare = goesByShare(m_ranking, m_choice.by, whole);
    m_average = averageOf(m_ranking, m_choice.by);
    m_yearBefore.clear();
    for (const auto &same : sameAgencies(m_ranking, m_facts.lastYear)) {
        const auto *standing = same ? &m_facts.lastYear[*same] : nullptr;
        const bool counts = standing && hasRank(*standing, m_choice.by);
        m_yearBefore.push_back(counts ? standing : nullptr);
    }
}

bool RankingSession::hasGrowth() const
{
    for (std::size_t i = 0; i < m_ranking.size(); ++i)
        if (m_ranking[i].rank && m_yearBefore[i])
            return true;
    return false;
}

std::size_t RankingSession::open() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_ranking, [](const RankedAgency &ranked) { return ranked.standing.state != ReviewState::Closed; }));
}

} // namespace bangdiem
