// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetview.h"

#include "presentation/sheetmodel.h"
#include "presentation/sheetwalk.h"
#include "widgets/sheetdelegate.h"
#include "widgets/sheetheader.h"

#include <QEvent>
#include <QScrollBar>

namespace bangdiem {

SheetView::SheetView(SheetModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new SheetDelegate(this))
{
    setObjectName(QStringLiteral("sheet.tree"));
    setAccessibleName(tr("The official sheet"));
    setUpSheetTable(*this);
    setModel(model);
    setItemDelegate(m_delegate);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetView::takeNewRows);
    connect(model, &SheetModel::claimRefused, this, [this] { m_refused = true; });
}

void SheetView::takeNewRows()
{
    if (!m_filtering) {
        m_heights.clear();
        fitColumns();
    }
    fitRows();
}

std::optional<std::size_t> SheetView::currentCriterion() const
{
    const auto criterion = currentIndex().data(SheetModel::CriterionIndexRole);
    return criterion.isValid() ? std::optional<std::size_t>(criterion.toULongLong()) : std::nullopt;
}

void SheetView::goTo(std::size_t criterion)
{
    const auto cell = m_model->indexOf(criterion);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    m_scrollWhenShown = !isVisible();
    if (!viewport()->rect().contains(visualRect(cell)))
        scrollTo(cell, PositionAtCenter); // With what stands around it.
}

std::optional<std::size_t> SheetView::neighbour(int step) const
{
    return criterionFrom(*m_model, currentIndex().row(), step);
}

void SheetView::showOnly(const std::vector<std::size_t> &nodes)
{
    const auto current = currentIndex();
    const auto node
        = current.isValid() ? std::optional(m_model->nodeAt(current.row())) : std::optional<std::size_t>();
    const int top = rowViewportPosition(current.row());
    const bool wasSeen = current.isValid() && viewport()->rect().intersects(visualRect(current));
    m_filtering = true;
    m_model->show(nodes);
    const auto stays = node ? m_model->indexOfNode(*node, current.column()) : QModelIndex();
    if (stays.isValid()) {
        setCurrentIndex(stays);
        if (wasSeen)
            verticalScrollBar()->setValue(
                verticalScrollBar()->value() + rowViewportPosition(stays.row()) - top);
    } else {
        verticalScrollBar()->setValue(0);
    }
    m_filtering = false;
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool typed = trigger == AnyKeyPressed || trigger == EditKeyPressed;
    return QTableView::edit(typed ? index.siblingAtColumn(SheetModel::ScoreColumn) : index, trigger, event);
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool finished = hint == QAbstractItemDelegate::SubmitModelCache
        || hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (std::exchange(m_refused, false) && finished)
        return; // What was typed stays in the cell to be corrected; Escape gives it up.
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (!finished)
        return;
    const auto next = neighbour(hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 1);
    if (!next)
        return;
    goTo(*next);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        QTableView::edit(currentIndex());
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_filtering)
        Q_EMIT currentRowChanged();
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool wholeSheet = action == MoveHome || action == MoveEnd; // Not the ends of the row.
    return QTableView::moveCursor(action, wholeSheet ? modifiers | Qt::ControlModifier : modifiers);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Rows are placed at the width that the sheet is shown with, not at those that it has on the way there.
void SheetView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
    if (std::exchange(m_scrollWhenShown, false))
        scrollTo(currentIndex(), PositionAtCenter);
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void SheetView::fitColumns()
{
    if (!isVisible() || m_model->columnCount() != horizontalHeader()->count())
        return;
    const auto widths = m_delegate->columnWidths(*m_model, font(), viewport()->width());
    bool changed = m_heights.empty();
    for (int column = 0; column < SheetModel::ColumnCount; ++column) {
        const auto width = widths[static_cast<std::size_t>(column)];
        changed = changed || columnWidth(column) != width;
        setColumnHidden(column, width == 0);
        setColumnWidth(column, width);
    }
    if (!changed)
        return;
    m_heights.assign(m_model->tree().nodes.size(), 0);
    fitRows();
}

/// QTableView would ask for each cell anew, and repaint after each row.
void SheetView::fitRows()
{
    if (m_heights.empty())
        return;
    auto &rows = *verticalHeader();
    const bool updates = rows.updatesEnabled();
    rows.setUpdatesEnabled(false);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto &height = m_heights[m_model->nodeAt(row)];
        if (height == 0)
            height = m_delegate->rowHeight(*this, row);
        rows.resizeSection(row, height);
    }
    rows.setUpdatesEnabled(updates);
    updateGeometries(); // Now, and not when the events of so many rows come: somebody may scroll to one.
}

} // namespace bangdiem
