// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetview.h"

#include "presentation/sheetmodel.h"
#include "widgets/sheetdelegate.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace bangdiem {

namespace {

constexpr int kPad = 16;
constexpr double kNoteShare = 0.31; ///< Of what text and note have together.

void setUpHeader(QHeaderView &header)
{
    header.setSectionsMovable(false);
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(20);
}

} // namespace

SheetView::SheetView(SheetModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new SheetDelegate(this))
{
    setObjectName(QStringLiteral("sheet.tree"));
    setAccessibleName(tr("The official sheet"));
    setModel(model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setUpHeader(*header());
    auto bold = header()->font();
    bold.setBold(true);
    header()->setFont(bold);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetView::unfold);
    connect(model, &SheetModel::claimRefused, this, [this] { m_refused = true; });
}

void SheetView::unfold()
{
    m_delegate->forgetHeights();
    fitColumns();
    expandAll();
}

std::optional<std::size_t> SheetView::currentCriterion() const
{
    const auto criterion = currentIndex().data(SheetModel::CriterionIndexRole);
    return criterion.isValid() ? std::optional<std::size_t>(criterion.toULongLong()) : std::nullopt;
}

void SheetView::goTo(std::size_t criterion)
{
    const auto cell = m_model->indexOf(criterion);
    setCurrentIndex(cell);
    if (!viewport()->rect().contains(visualRect(cell)))
        scrollTo(cell, PositionAtCenter); // With what stands around it.
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool typed = trigger == AnyKeyPressed || trigger == EditKeyPressed;
    return QTreeView::edit(typed ? index.siblingAtColumn(SheetModel::ScoreColumn) : index, trigger, event);
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool finished = hint == QAbstractItemDelegate::SubmitModelCache
        || hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    if (std::exchange(m_refused, false) && finished)
        return; // What was typed stays in the cell to be corrected; Escape gives it up.
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (finished)
        walk(hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 1,
            hint != QAbstractItemDelegate::SubmitModelCache);
}

void SheetView::walk(int step, bool andEdit)
{
    const auto current = currentCriterion();
    if (!current || (step < 0 && *current == 0)
        || !m_model->indexOf(*current + static_cast<std::size_t>(step)).isValid())
        return;
    goTo(*current + static_cast<std::size_t>(step));
    if (andEdit)
        QTreeView::edit(currentIndex());
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void SheetView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool score = topLeft == bottomRight && topLeft.column() == SheetModel::ScoreColumn;
    if (!score || state() == EditingState || QAccessible::isActive()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
        return;
    }
    const auto rect = m_delegate->paintedAt(topLeft, verticalOffset());
    if (!rect || !rect->intersects(viewport()->rect()))
        return;
    m_changed.push_back({topLeft, *rect});
    viewport()->update(*rect);
}

bool SheetView::paintsOnlyScores(const QRegion &region) const
{
    QRegion changed;
    for (const auto &cell : m_changed)
        changed += cell.rect;
    return !m_changed.empty() && region.subtracted(changed).isEmpty();
}

void SheetView::paintScores()
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_Selected);
    for (const auto &cell : m_changed) {
        const bool current
            = cell.index.internalId() == currentIndex().internalId() && currentIndex().isValid();
        option.rect = cell.rect;
        option.state = plain;
        if (current)
            option.state |= QStyle::State_Selected;
        if (current && hasFocus() && currentIndex().column() == SheetModel::ScoreColumn)
            option.state |= QStyle::State_HasFocus;
        m_delegate->paint(&painter, option, cell.index);
    }
}

void SheetView::paintEvent(QPaintEvent *event)
{
    m_delegate->setDirty(event->rect());
    m_delegate->setOffset(verticalOffset());
    if (paintsOnlyScores(event->region()))
        paintScores(); // Not every row above, whose heights QTreeView adds up.
    else
        QTreeView::paintEvent(event);
    m_changed.clear();
}

void SheetView::scrollContentsBy(int dx, int dy)
{
    m_changed.clear();
    QTreeView::scrollContentsBy(dx, dy);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SheetView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void SheetView::fitColumns()
{
    if (m_model->columnCount() != header()->count())
        return;
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int number = metrics.horizontalAdvance(QStringLiteral("1.10")) + kPad;
    const auto heading = m_model->headerData(SheetModel::MaximumColumn, Qt::Horizontal).toString();
    const int maximum = metrics.horizontalAdvance(heading) + kPad;
    const int score = SheetDelegate::scoreWidth(font());
    const int rest = qMax(200, viewport()->width() - number - maximum - score);
    const int note = static_cast<int>(rest * kNoteShare);
    const int widths[] = {number, rest - note, maximum, note, score};
    bool changed = false;
    for (int column = 0; column < SheetModel::ColumnCount; ++column) {
        changed = changed || columnWidth(column) != widths[column];
        setColumnWidth(column, widths[column]);
    }
    header()->setFixedHeight(metrics.height() + kPad);
    if (changed)
        layOutAgain();
}

void SheetView::layOutAgain()
{
    m_delegate->forgetHeights();
    scheduleDelayedItemsLayout();
}

void SheetView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

} // namespace bangdiem
