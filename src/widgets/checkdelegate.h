// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace bangdiem {

/// Paints the lines of a CheckModel: wrapped plain text, the icon of its group before each line, headings in
/// bold.
class CheckDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width of the column of points under `heading`.
    static int lostWidth(const QFontMetrics &metrics, const QString &heading);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height of the wrapped text at the column's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bangdiem
