// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewtable.h"

#include "widgets/reviewdelegate.h"
#include "widgets/sheetheader.h"

#include <QEvent>
#include <QResizeEvent>

namespace bangdiem {

ReviewTable::ReviewTable(ReviewModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ReviewDelegate(this))
{
    setObjectName(QStringLiteral("review.sheet"));
    setAccessibleName(tr("The submission's sheet"));
    setUpSheetTable(*this);
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ReviewTable::fitRows);
}

std::optional<std::size_t> ReviewTable::currentCriterion() const
{
    const auto criterion = currentIndex().data(ReviewModel::CriterionIndexRole);
    return criterion.isValid() ? std::optional(criterion.value<std::size_t>()) : std::nullopt;
}

void ReviewTable::goTo(std::size_t criterion)
{
    const auto cell = m_model.indexOf(criterion);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    if (!viewport()->rect().contains(visualRect(cell)))
        scrollTo(cell, PositionAtCenter); // With what stands around it.
}

void ReviewTable::fit()
{
    const auto widths = m_delegate->columnWidths(m_model, font(), viewport()->width());
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    fitRows();
}

void ReviewTable::fitRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const int height = m_delegate->rowHeight(*this, row); height != rowHeight(row))
            setRowHeight(row, height);
}

void ReviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ReviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ReviewTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentCriterionChanged();
}

} // namespace bangdiem
