// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectiondelegate.h"

#include "presentation/sectionmodel.h"
#include "widgets/statusicon.h"

#include <QAbstractItemView>
#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadX = 12;
constexpr int kPadY = 9;
constexpr int kBar = 4;
constexpr int kGap = 7;
constexpr int kIcon = 11;

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

/// Right of the bar; returns the width that it takes.
int paintWarnings(QPainter &painter, const QRect &bar, int warnings, const QStyleOptionViewItem &option)
{
    auto font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const auto text = QString::number(warnings);
    const auto width = QFontMetrics(font).horizontalAdvance(text);
    const auto colour = toneColor(Tone::Bad, option.palette);
    const int middle = bar.center().y();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(bar.right() - width + 1, middle - kIcon, width, 2 * kIcon),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextDontClip, text);
    const QRectF icon(bar.right() - width - kIcon - 2, middle - kIcon / 2.0, kIcon, kIcon);
    paintStatusIcon(painter, icon, StatusIcon::Triangle, colour);
    return width + kIcon + 3;
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
        static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, index.data().toString());
    painter->setFont(option.font);
    painter->drawText(inner, static_cast<int>(Qt::AlignRight | Qt::AlignTop),
        index.data(SectionModel::PointsTextRole).toString());
    auto bar = QRect(inner.left(), inner.bottom() - kBar + 1, inner.width(), kBar);
    if (const int warnings = index.data(SectionModel::WarningsRole).toInt(); warnings > 0)
        bar.setRight(bar.right() - paintWarnings(*painter, bar, warnings, option) - kGap);
    const auto maximum = index.data(SectionModel::MaximumRole).toDouble();
    const auto score = index.data(SectionModel::ScoreRole).toDouble();
    paintBar(*painter, bar, maximum > 0 ? score / maximum : 0, option.palette);
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
        const auto text = QFontMetrics(nameFont(option.font))
                              .boundingRect(space, static_cast<int>(Qt::AlignLeft) | Qt::TextWordWrap,
                                  index.data().toString());
        height = text.height() + kGap + kBar + 2 * kPadY;
    }
    return {wide.rect.width(), height};
}

} // namespace bangdiem
