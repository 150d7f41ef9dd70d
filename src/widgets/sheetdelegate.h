// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QStyledItemDelegate>

#include "presentation/sheetmodel.h"
#include "widgets/linebreaker.h"
#include "widgets/statusicon.h"

#include <array>
#include <optional>

class QTableView;

namespace bangdiem {

/// Paints the cells of a SheetModel as the decree prints them: wrapped text, headings in bold over the empty
/// cells behind them, and the score with the icon and the word of its state. Edits a claim in its cell.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kPadX = 7;
    static constexpr int kPadY = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// That fill `width`; 0 for the notes where there is no room for them.
    std::array<int, SheetModel::ColumnCount> columnWidths(
        const SheetModel &model, const QFont &font, int width);
    /// Of the wrapped texts at the widths of the columns.
    int rowHeight(const QTableView &view, int row) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    /// Made once a font: a QFont made for each cell would look up its glyphs again.
    struct Fonts {
        explicit Fonts(const QFont &base);
        LineBreaker &of(RowKind kind, int column);
        QFont base;
        LineBreaker plain;
        LineBreaker bold;
        LineBreaker note;
        LineBreaker word;
    };
    /// Draws a short text that comes back often, right-aligned in `rect`; returns its width.
    int drawShort(QPainter &painter, const QRect &rect, const QFont &font, const QString &text) const;
    void drawIcon(QPainter &painter, QPoint place, StatusIcon icon, const QColor &colour) const;
    Fonts &fontsFor(const QFont &base) const;

    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintState(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rest) const;

    mutable QHash<QString, QStaticText> m_texts;
    mutable QHash<QPair<int, QRgb>, QPixmap> m_icons; ///< By icon and colour.
    mutable std::optional<Fonts> m_fonts;
    bool m_wordsBelow = false; ///< No room for the word of a state beside its score.
};

} // namespace bangdiem
