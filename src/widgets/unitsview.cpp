// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unitsview.h"

#include "widgets/unitcelldelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr int kPad = 5; // Pixels at each side of a cell.
constexpr double kHeadingSize = 0.9;

bool copiedText()
{
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    return mime && mime->hasText() && !mime->hasUrls(); // Files are evidence of the row, not cells.
}

} // namespace

UnitsView::UnitsView(UnitsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Figures by unit"));
    auto *delegate = new UnitCellDelegate(this);
    setItemDelegate(delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap)));
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * kHeadingSize);
    horizontalHeader()->setFont(small);
    addActions();
    connect(delegate, &UnitCellDelegate::sidewaysRequested, this, &UnitsView::stepSideways);
    connect(delegate, &UnitCellDelegate::downRequested, this, &UnitsView::stepDown);
    connect(delegate, &UnitCellDelegate::pasteRequested, this, &UnitsView::paste);
    connect(verticalHeader(), &QHeaderView::geometriesChanged, this, &QWidget::updateGeometry);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &QWidget::updateGeometry);
}

void UnitsView::addActions()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Copy"), &UnitsView::copy);
    add(tr("Paste"), &UnitsView::paste);
    add(tr("Remove the line"), &UnitsView::removeCurrentLine);
}

void UnitsView::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

void UnitsView::removeCurrentLine()
{
    auto cells = selectedIndexes();
    if (cells.isEmpty())
        cells.append(currentIndex());
    m_model->removeLines(cells);
}

int UnitsView::fullHeight() const
{
    const int lines = m_mostLines > 0
        ? std::min(verticalHeader()->length(), m_mostLines * fontMetrics().lineSpacing())
        : verticalHeader()->length();
    return horizontalHeader()->height() + lines + 2 * frameWidth();
}

QSize UnitsView::sizeHint() const
{
    return {QTableView::sizeHint().width(), fullHeight()};
}

QSize UnitsView::minimumSizeHint() const
{
    return {3 * figureWidth(), m_mostLines > 0 ? fullHeight() : QTableView::minimumSizeHint().height()};
}

int UnitsView::figureWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00000000")) + 2 * kPad;
}

void UnitsView::fitColumns()
{
    auto *header = horizontalHeader();
    const int figures = m_model->columnCount() - 1;
    const int figure = std::clamp(viewport()->width() / (figures + 3), figureWidth(), 2 * figureWidth());
    int tallest = fontMetrics().height();
    for (int column = 1; column <= figures; ++column) {
        header->resizeSection(column, figure);
        const auto text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect space(0, 0, figure - 2 * kPad, 1000);
        tallest
            = std::max(tallest, header->fontMetrics().boundingRect(space, Qt::TextWordWrap, text).height());
    }
    header->resizeSection(UnitsModel::kNameColumn, viewport()->width() - figures * figure);
    header->setFixedHeight(tallest + 2 * kPad);
    updateGeometry();
}

void UnitsView::mousePressEvent(QMouseEvent *event)
{
    m_firstTyped.reset();
    QTableView::mousePressEvent(event);
}

void UnitsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void UnitsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void UnitsView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKey || !currentIndex().isValid())
        goTo(m_model->index(0, m_model->units().empty() ? 0 : 1));
    QTableView::focusInEvent(event);
}

void UnitsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (auto *outer = parentWidget(); outer && hasFocus(); outer = outer->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(outer); area && area->widget()) {
            const auto cell = visualRect(current);
            const auto middle = viewport()->mapTo(area->widget(), cell.center());
            area->ensureVisible(middle.x(), middle.y(), 0, 2 * cell.height());
        }
}

bool UnitsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || (key->matches(QKeySequence::Paste) && copiedText())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void UnitsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return stepDown();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return m_model->clear(selectedIndexes());
    default:
        break;
    }
    if (event->text().isEmpty())
        m_firstTyped.reset(); // An arrow: another run begins.
    QTableView::keyPressEvent(event);
}

void UnitsView::goTo(const QModelIndex &cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

std::optional<QModelIndex> UnitsView::cellBeside(bool next) const
{
    const auto current = currentIndex();
    const bool onEmptyLine = current.row() >= static_cast<int>(m_model->units().size());
    if (!current.isValid() || m_model->isReadOnly()
        || (next && onEmptyLine && current.column() == UnitsModel::kNameColumn))
        return std::nullopt;
    const int columns = m_model->columnCount();
    const int place = current.row() * columns + current.column() + (next ? 1 : -1);
    if (place < 0 || place >= m_model->rowCount() * columns)
        return std::nullopt;
    return m_model->index(place / columns, place % columns);
}

void UnitsView::stepSideways(bool next)
{
    if (const auto cell = cellBeside(next)) {
        if (next && !m_firstTyped)
            m_firstTyped = currentIndex().column();
        goTo(*cell);
    } else {
        m_firstTyped.reset();
        QWidget::focusNextPrevChild(next);
    }
}

bool UnitsView::focusNextPrevChild(bool next)
{
    if (!cellBeside(next))
        return QWidget::focusNextPrevChild(next);
    stepSideways(next);
    return true;
}

void UnitsView::stepDown()
{
    const auto current = currentIndex();
    const auto column = m_firstTyped.value_or(current.column());
    m_firstTyped.reset();
    if (const auto below = m_model->index(current.row() + 1, column); below.isValid())
        goTo(below);
}

void UnitsView::copy() const
{
    QStringList lines;
    for (const auto &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column)
                cells.append(m_model->index(row, column).data().toString());
            lines.append(cells.join(QLatin1Char('\t')));
        }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void UnitsView::paste()
{
    if (!copiedText())
        return;
    const auto leftOut = m_model->paste(QGuiApplication::clipboard()->text(), currentIndex());
    Q_EMIT linesLeftOut(leftOut);
}

} // namespace bangdiem
