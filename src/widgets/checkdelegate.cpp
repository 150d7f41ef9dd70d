// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkdelegate.h"

#include "presentation/checkmodel.h"
#include "widgets/statusicon.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <memory>

namespace bangdiem {

namespace {

constexpr int kPadX = 10;
constexpr int kPadY = 7;
constexpr int kIcon = 13;
constexpr int kGap = 8;

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

Tone toneOf(const QModelIndex &index)
{
    switch (static_cast<CheckGroup>(index.data(CheckModel::GroupRole).toInt())) {
    case CheckGroup::Errors:
        return Tone::Bad;
    case CheckGroup::Warnings:
        return Tone::Partial;
    case CheckGroup::Advice:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

/// The text of a cell broken into lines of this width; a word that is longer is broken too.
std::unique_ptr<QTextLayout> brokenText(const QModelIndex &index, const QFont &font, int width)
{
    auto layout = std::make_unique<QTextLayout>(index.data().toString(), font);
    QTextOption option(index.column() == CheckModel::LostColumn ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    auto font = option.font;
    font.setBold(isHeading(index) || index.column() == CheckModel::LostColumn);
    return font;
}

/// What is left of a cell of this width for its text.
QRect textRect(const QRect &cell, const QModelIndex &index)
{
    const int icon = index.column() == CheckModel::RowColumn ? kIcon + kGap : 0;
    return cell.adjusted(kPadX + icon, kPadY, -kPadX, -kPadY);
}

int cellWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return option.rect.width();
    return isHeading(index) ? view->viewport()->width() : view->columnWidth(index.column());
}

} // namespace

int CheckDelegate::lostWidth(const QFontMetrics &metrics, const QString &heading)
{
    return metrics.horizontalAdvance(heading) + 2 * kPadX + kGap;
}

void CheckDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &palette = option.palette;
    const bool selected = !isHeading(index) && (option.state & QStyle::State_Selected);
    painter->save();
    if (selected || isHeading(index))
        painter->fillRect(option.rect, selected ? selectedRow(palette) : headingRow(palette));
    painter->setPen(gridLine(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && (option.state & QStyle::State_HasFocus) && index.column() == CheckModel::RowColumn)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.color(QPalette::Highlight));

    const auto tone = toneOf(index);
    const auto text = textRect(option.rect, index);
    if (index.column() == CheckModel::RowColumn) {
        const int top = text.top() + (option.fontMetrics.height() - kIcon) / 2;
        paintStatusIcon(*painter, QRectF(text.left() - kGap - kIcon, top, kIcon, kIcon), iconOf(tone),
            toneColor(tone, palette));
    }
    const bool toned = tone != Tone::Quiet && (isHeading(index) || index.column() == CheckModel::LostColumn);
    painter->setPen(toned ? toneColor(tone, palette) : palette.color(QPalette::Text));
    brokenText(index, fontOf(option, index), text.width())->draw(painter, text.topLeft());
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = cellWidth(option, index);
    const auto text = textRect(QRect(0, 0, width, 0), index);
    const auto broken = brokenText(index, fontOf(option, index), qMax(1, text.width()));
    return {width, qCeil(broken->boundingRect().height()) + 2 * kPadY + 1};
}

} // namespace bangdiem
