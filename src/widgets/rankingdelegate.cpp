// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rankingdelegate.h"

#include "presentation/rankingmodel.h"
#include "widgets/statuscolors.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadX = 4; // As the headings of Fusion.

QColor inkOf(const QModelIndex &index, const QPalette &palette)
{
    const int column = index.column();
    if (column == RankingModel::DifferenceColumn || column == RankingModel::GrowthColumn)
        if (const int sign = index.data(RankingModel::SignRole).toInt(); sign != 0)
            return toneColor(sign < 0 ? Tone::Bad : Tone::Good, palette);
    return palette.color(QPalette::Text);
}

} // namespace

void RankingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto &palette = cell.palette;
    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, selectedRow(palette));
    painter->setFont(cell.font);
    painter->setPen(inkOf(index, palette));
    const auto room = cell.rect.adjusted(kPadX, 0, -kPadX, 0);
    painter->drawText(room, static_cast<int>(cell.displayAlignment),
        cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void RankingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    if (column != RankingModel::RankColumn && column != RankingModel::ReviewedColumn)
        return;
    option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace bangdiem
