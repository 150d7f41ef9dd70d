// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "presentation/reviewmodel.h"
#include "widgets/linebreaker.h"

#include <array>
#include <optional>

class QTableView;

namespace bangdiem {

/// Paints the cells of a ReviewModel: the text with what it rests on, warnings and the comment below it, the
/// points, and what was decided as icon and number.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// That fill `width`.
    std::array<int, ReviewModel::ColumnCount> columnWidths(
        const ReviewModel &model, const QFont &font, int width) const;
    int rowHeight(const QTableView &view, int row) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts {
        explicit Fonts(const QFont &base);
        QFont base;
        LineBreaker plain;
        LineBreaker bold;
        LineBreaker small;
    };
    /// One of the texts that stand below one another in the text column.
    struct Paragraph {
        QString text;
        LineBreaker *breaker;
        enum { Title, Facts, Warning, Comment } kind;
    };
    Fonts &fontsFor(const QFont &base) const;
    std::vector<Paragraph> paragraphs(const QModelIndex &index, const QFont &font) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable std::optional<Fonts> m_fonts;
};

} // namespace bangdiem
