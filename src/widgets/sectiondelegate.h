// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace bangdiem {

/// Paints an entry of a SectionModel: number and name, "31 / 40", a bar, and a triangle with the number of
/// warnings.
class SectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Remembered by the width: the list asks for all of them whenever one is painted.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable QHash<QPair<int, int>, int> m_heights; ///< By row and width.
};

} // namespace bangdiem
