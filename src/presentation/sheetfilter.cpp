// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetfilter.h"

#include "presentation/editingsession.h"

#include <algorithm>

namespace bangdiem {

SheetFilter::SheetFilter(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SheetFilter::markAnew);
}

SheetFilter::~SheetFilter() = default;

void SheetFilter::setSession(EditingSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_pause.stop();
    m_texts.reset();
    m_marks.clear();
    m_shown.clear();
    m_filter = RowFilter::All;
    m_search.clear();
    m_tree = session ? sheetTree(session->rubric()) : SheetTree{};
    if (session) {
        connect(session, &EditingSession::scored, &m_pause, qOverload<>(&QTimer::start));
        connect(session, &EditingSession::explainingChanged, this, &SheetFilter::takeExplaining);
        mark();
    }
    showAnew();
    Q_EMIT marksChanged();
    Q_EMIT changed();
}

void SheetFilter::setFilter(RowFilter filter)
{
    take(filter, m_search);
}

void SheetFilter::setSearch(const QString &search)
{
    take(m_filter, search.simplified());
}

void SheetFilter::clear()
{
    take(RowFilter::All, {});
}

void SheetFilter::take(RowFilter filter, const QString &search)
{
    if (filter == m_filter && search == m_search)
        return;
    m_filter = filter;
    m_search = search;
    if (m_pause.isActive())
        markAnew();
    showAnew();
    Q_EMIT changed();
}

void SheetFilter::goOn(std::optional<std::size_t> criterion)
{
    if (m_filter == RowFilter::All)
        return;
    if (m_pause.isActive())
        markAnew();
    showAnew(criterion);
}

void SheetFilter::mark()
{
    m_marks = rowMarks(m_session->dossier(), m_session->sheet());
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i].toExplain = m_session->isToExplain(i);
}

bool SheetFilter::hasExplaining() const
{
    return m_session && m_session->explaining();
}

/// An edit explains its row, and typing is not to wait for the counts.
void SheetFilter::takeExplaining()
{
    m_pause.start();
    if (m_filter == RowFilter::ToExplain && !hasExplaining())
        take(RowFilter::All, m_search);
}

void SheetFilter::markAnew()
{
    m_pause.stop();
    mark();
    Q_EMIT marksChanged();
}

void SheetFilter::prepareSearch()
{
    if (m_session && !m_texts)
        m_texts.emplace(m_session->rubric());
}

std::vector<bool> SheetFilter::found()
{
    if (m_search.isEmpty() || !m_session)
        return std::vector<bool>(m_marks.size(), true);
    prepareSearch();
    return m_texts->found(m_search.toStdString());
}

void SheetFilter::showAnew(std::optional<std::size_t> keep)
{
    const auto rows = found();
    std::vector<bool> shows(m_tree.nodes.size());
    m_showsAny = false;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (keep != i && (!rows[i] || !passes(m_marks[i], m_filter)))
            continue;
        m_showsAny = true;
        for (auto node = m_tree.ofCriterion[i]; !shows[node]; node = m_tree.nodes[node].parent)
            shows[node] = true;
    }
    std::vector<std::size_t> shown;
    for (std::size_t node = 0; node < shows.size(); ++node)
        if (shows[node] || m_tree.nodes[node].kind == RowKind::Total)
            shown.push_back(node);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT shownChanged();
}

std::size_t SheetFilter::count(RowFilter filter) const
{
    return static_cast<std::size_t>(std::count_if(
        m_marks.begin(), m_marks.end(), [filter](const RowMarks &marks) { return passes(marks, filter); }));
}

} // namespace bangdiem
