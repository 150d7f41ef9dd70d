// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recentdelegate.h"

#include "widgets/recentdossiers.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadding = 8;
constexpr int kLines = 3;

} // namespace

void RecentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const auto *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, panel.widget);

    const bool selected = panel.state & QStyle::State_Selected;
    const auto group = panel.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto strong = panel.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto soft = selected ? strong : panel.palette.color(group, QPalette::PlaceholderText);
    auto bold = panel.font;
    bold.setBold(true);
    const bool missing = index.data(RecentDossiers::MissingRole).toBool();
    const auto line = [&](int number, const QFont &font, const QColor &colour, const QString &text,
                          Qt::TextElideMode elide) {
        const int height = panel.fontMetrics.height();
        const QRect place(panel.rect.left() + kPadding, panel.rect.top() + kPadding + number * (height + 2),
            panel.rect.width() - 2 * kPadding, height);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, Qt::TextSingleLine | Qt::AlignVCenter | Qt::AlignLeading,
            QFontMetrics(font).elidedText(text, elide, place.width()));
    };
    painter->save();
    line(0, bold, missing ? soft : strong, index.data(RecentDossiers::TitleRole).toString(), Qt::ElideRight);
    line(1, panel.font, missing ? soft : strong,
        (missing ? QStringLiteral("⚠ ") : QString()) + index.data(RecentDossiers::DetailRole).toString(),
        Qt::ElideRight);
    line(2, panel.font, soft, QDir::toNativeSeparators(index.data(RecentDossiers::PathRole).toString()),
        Qt::ElideMiddle);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, kLines * (option.fontMetrics.height() + 2) + 2 * kPadding};
}

} // namespace bangdiem
