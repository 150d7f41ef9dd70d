// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rankingdelegate.h"

#include "presentation/rankingmodel.h"
#include "widgets/statuscolors.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadX = 4; // As the headings of Fusion.

}

void RankingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto &palette = cell.palette;
    painter->save();
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, palette.color(QPalette::Highlight));
    painter->setFont(cell.font);
    painter->setPen(palette.color(QPalette::Text));
    const auto room = cell.rect.adjusted(kPadX, 0, -kPadX, 0);
    painter->drawText(room, static_cast<int>(cell.displayAlignment),
        QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, room.width()));
    if (cell.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void RankingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    option->font.setBold(column == RankingModel::RankColumn || column == RankingModel::ReviewedColumn);
    const bool isDifference
        = column == RankingModel::DifferenceColumn || column == RankingModel::GrowthColumn;
    const int sign = index.data(RankingModel::SignRole).toInt();
    auto text = option->palette.color(QPalette::Text);
    if (isDifference && sign != 0)
        text = toneColor(sign < 0 ? Tone::Bad : Tone::Good, option->palette);
    option->palette.setColor(QPalette::Text, text);
    option->palette.setColor(QPalette::Highlight, selectedRow(option->palette));
}

} // namespace bangdiem
