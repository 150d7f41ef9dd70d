// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QStyledItemDelegate>

#include "presentation/sheettree.h"
#include "widgets/statuscolors.h"

#include <optional>

namespace bangdiem {

/// Paints the cells of a SheetModel as the decree prints them: wrapped text, headings in bold, and the score
/// with the icon and the word of its status. Edits a claim in its cell.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What is repainted now; cells outside are left out (the view paints whole rows).
    void setDirty(const QRect &dirty) { m_dirty = dirty; }
    /// The widths, the rows or the font changed.
    void forgetHeights();
    /// Where the cell was painted when the viewport was scrolled to `offset`; nothing where it never was
    /// since the last layout, and so does not show.
    std::optional<QRect> paintedAt(const QModelIndex &cell, int offset) const;
    void setOffset(int offset) { m_offset = offset; }
    /// The width that shows the longest status word beside a score.
    static int scoreWidth(const QFont &font);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The height of wrapped text at the column's width, remembered until forgetHeights().
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    /// Made once a font: a QFont made for each cell would look up its glyphs again.
    struct Fonts {
        explicit Fonts(const QFont &base);
        const QFont &of(RowKind kind, int column) const;
        QFont base;
        QFont bold;
        QFont note;
        QFont word;
        QFontMetrics boldMetrics;
    };
    /// Draws a short text that comes back often, right-aligned in `rect`; returns its width.
    int drawShort(QPainter &painter, const QRect &rect, const QFont &font, const QString &text) const;
    void drawIcon(QPainter &painter, QPoint place, Tone tone, const QColor &colour) const;
    const Fonts &fontsFor(const QFont &base) const;

    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QRect m_dirty;
    int m_offset = 0;
    mutable QHash<quintptr, QRect> m_painted; ///< Score cells, in the coordinates of the whole sheet.
    mutable QHash<QString, QStaticText> m_texts;
    mutable QHash<QPair<int, QRgb>, QPixmap> m_icons; ///< By tone and colour.
    mutable QHash<QPair<quintptr, int>, int> m_heights;
    mutable std::optional<Fonts> m_fonts;
};

} // namespace bangdiem
