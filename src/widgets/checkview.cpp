// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkview.h"

#include "presentation/checkmodel.h"
#include "widgets/checkdelegate.h"
#include "widgets/sheetheader.h"

#include <QEvent>
#include <QHeaderView>

namespace bangdiem {

namespace {

constexpr double kRowShare = 0.31; ///< Of what the three columns of text have together.
constexpr double kFoundShare = 0.38;

} // namespace

CheckView::CheckView(CheckModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("check.lines"));
    setAccessibleName(tr("What is still to settle"));
    setModel(&model);
    setItemDelegate(new CheckDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    // By pixels, every height would be measured before the first line is painted.
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHeader(new SheetHeader(this));
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(20);
    connect(&model, &QAbstractItemModel::modelReset, this, &CheckView::unfold);
    connect(this, &QAbstractItemView::clicked, this, &CheckView::choose);
    connect(this, &QAbstractItemView::activated, this, &CheckView::choose);
    unfold();
}

void CheckView::refresh()
{
    const auto *known = m_model.lineOf(currentIndex());
    const auto current = known ? std::optional(*known) : std::nullopt;
    m_model.refresh();
    if (m_model.lineOf(currentIndex()))
        return;
    const auto index = current ? m_model.indexLike(*current) : m_model.firstLine();
    setCurrentIndex(index);
    if (current)
        scrollTo(index, PositionAtCenter);
    else
        scrollToTop();
}

void CheckView::unfold()
{
    header()->setVisible(m_model.rowCount() > 0);
    expandAll();
    for (int group = 0; group < m_model.rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
}

void CheckView::fitColumns()
{
    const int lost = CheckDelegate::lostWidth(
        header()->fontMetrics(), m_model.headerData(CheckModel::LostColumn, Qt::Horizontal).toString());
    const int text = qMax(0, viewport()->width() - lost);
    const int row = static_cast<int>(text * kRowShare);
    const int found = static_cast<int>(text * kFoundShare);
    header()->resizeSection(CheckModel::RowColumn, row);
    header()->resizeSection(CheckModel::FoundColumn, found);
    header()->resizeSection(CheckModel::LostColumn, lost);
    header()->resizeSection(CheckModel::RemedyColumn, text - row - found);
}

void CheckView::choose(const QModelIndex &index)
{
    const auto *line = m_model.lineOf(index);
    if (!line)
        return;
    if (line->criteria.empty())
        Q_EMIT headingChosen();
    else
        Q_EMIT criterionChosen(line->criteria.front());
}

void CheckView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
    scheduleDelayedItemsLayout(); // Lines break elsewhere now.
}

void CheckView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        scheduleDelayedItemsLayout();
    }
}

void CheckView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace bangdiem
