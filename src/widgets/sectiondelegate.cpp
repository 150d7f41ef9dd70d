// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectiondelegate.h"

#include "presentation/sheetmodel.h"
#include "widgets/statuscolors.h"
#include "widgets/uitext.h"

#include <QAbstractItemView>
#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadX = 12;
constexpr int kPadY = 9;
constexpr int kBar = 4;
constexpr int kGap = 7;

Points pointsOf(const QModelIndex &index, int role)
{
    return Points::fromUnits(index.data(role).toLongLong());
}

QString nameOf(const QModelIndex &index)
{
    return index.siblingAtColumn(SheetModel::NumberColumn).data().toString() + QStringLiteral(". ")
        + index.siblingAtColumn(SheetModel::TextColumn).data().toString();
}

QString pointsText(const QModelIndex &index)
{
    return shown(pointsOf(index, SheetModel::ScoreRole)) + QStringLiteral(" / ")
        + shown(pointsOf(index, SheetModel::MaximumRole));
}

QFont nameFont(const QFont &base)
{
    auto font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

int nameWidth(const QStyleOptionViewItem &option)
{
    return option.rect.width() - 2 * kPadX
        - QFontMetrics(option.font).horizontalAdvance(QStringLiteral("28,75 / 40")) - kGap;
}

void paintBar(QPainter &painter, const QRect &rect, double share, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(gridLine(palette));
    painter.drawRoundedRect(rect, kBar / 2.0, kBar / 2.0);
    if (share <= 0)
        return;
    auto done = rect;
    done.setWidth(qMax(kBar, static_cast<int>(rect.width() * share)));
    painter.setBrush(toneColor(Tone::Good, palette));
    painter.drawRoundedRect(done, kBar / 2.0, kBar / 2.0);
}

} // namespace

void SectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus
                ? QPen(option.palette.color(QPalette::Highlight), 1.5)
                : QPen(Qt::NoPen));
        painter->setBrush(selectedRow(option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 5, 5);
    }
    const auto inner = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(nameFont(option.font));
    painter->drawText(QRect(inner.topLeft(), QSize(nameWidth(option), inner.height() - kBar - kGap)),
        static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, nameOf(index));
    painter->setFont(option.font);
    painter->drawText(inner, static_cast<int>(Qt::AlignRight | Qt::AlignTop), pointsText(index));
    const auto maximum = pointsOf(index, SheetModel::MaximumRole).units();
    const auto score = pointsOf(index, SheetModel::ScoreRole).units();
    paintBar(*painter, QRect(inner.left(), inner.bottom() - kBar + 1, inner.width(), kBar),
        maximum > 0 ? static_cast<double>(score) / static_cast<double>(maximum) : 0, option.palette);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto wide = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        wide.rect.setWidth(view->viewport()->width());
    const auto key = qMakePair(index.row(), wide.rect.width());
    auto &height = m_heights[key];
    if (height == 0) {
        const QRect space(0, 0, qMax(20, nameWidth(wide)), 10'000);
        const auto text
            = QFontMetrics(nameFont(option.font))
                  .boundingRect(space, static_cast<int>(Qt::AlignLeft) | Qt::TextWordWrap, nameOf(index));
        height = text.height() + kGap + kBar + 2 * kPadY;
    }
    return {wide.rect.width(), height};
}

} // namespace bangdiem
