// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetheader.h"

#include "widgets/sheetdelegate.h"

#include <QPainter>

namespace bangdiem {

namespace {

void fixSections(QHeaderView &header)
{
    header.setSectionsMovable(false);
    header.setSectionsClickable(false);
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(1);
}

} // namespace

SheetHeader::SheetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    auto bold = font();
    bold.setBold(true);
    setFont(bold);
}

int SheetHeader::twoLineWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(text);
    for (auto blank = text.indexOf(QLatin1Char(' ')); blank >= 0;
         blank = text.indexOf(QLatin1Char(' '), blank + 1))
        width = qMin(width,
            qMax(
                metrics.horizontalAdvance(text.left(blank)), metrics.horizontalAdvance(text.mid(blank + 1))));
    return width + 2 * SheetDelegate::kPadX;
}

int SheetHeader::alignment(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() | Qt::TextWordWrap;
}

QSize SheetHeader::sizeHint() const
{
    int height = fontMetrics().height();
    for (int column = 0; column < count(); ++column) {
        const auto text = model()->headerData(column, Qt::Horizontal).toString();
        const QRect space(0, 0, qMax(1, sectionSize(column) - 2 * SheetDelegate::kPadX), 1000);
        if (!isSectionHidden(column))
            height = qMax(height, fontMetrics().boundingRect(space, alignment(column), text).height());
    }
    return {QHeaderView::sizeHint().width(), height + 2 * SheetDelegate::kPadY};
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->fillRect(rect, headingRow(palette()));
    painter->setPen(gridLine(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(font());
    painter->drawText(rect.adjusted(SheetDelegate::kPadX, 0, -SheetDelegate::kPadX, 0), alignment(column),
        model()->headerData(column, Qt::Horizontal).toString());
}

void setUpSheetTable(QTableView &table)
{
    auto *header = new SheetHeader(&table);
    table.setHorizontalHeader(header);
    fixSections(*header);
    fixSections(*table.verticalHeader());
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setVerticalScrollMode(QTableView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    table.setTabKeyNavigation(false);
}

} // namespace bangdiem
