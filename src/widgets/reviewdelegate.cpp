// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewdelegate.h"

#include "widgets/sheetheader.h"
#include "widgets/statusicon.h"

#include <QPainter>
#include <QTableView>

namespace bangdiem {

namespace {

constexpr int kPadX = 7;
constexpr int kPadY = 6;
constexpr int kIcon = 12;
constexpr int kGap = 5;
constexpr int kLeastText = 120;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(ReviewModel::RowKindRole).toInt());
}

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

struct Mark {
    StatusIcon icon;
    Tone tone;
};

/// What was decided on a row; nothing where it is open and nobody asked.
std::optional<Mark> markOf(const QModelIndex &index)
{
    const auto verdict = index.data(ReviewModel::VerdictRole);
    if (!verdict.isValid())
        return index.data(ReviewModel::QuestionRole).toBool()
            ? std::optional(Mark{StatusIcon::Speech, Tone::Partial})
            : std::nullopt;
    switch (static_cast<RowVerdict>(verdict.toInt())) {
    case RowVerdict::Accept:
        return Mark{StatusIcon::Tick, Tone::Good};
    case RowVerdict::Adjust:
        return Mark{StatusIcon::Half, Tone::Partial};
    case RowVerdict::RejectEvidence:
        break;
    }
    return Mark{StatusIcon::Crossed, Tone::Bad};
}

/// Of the number of a cell: the difference and what was decided are coloured, the rest is not.
std::optional<Tone> toneOf(const QModelIndex &index)
{
    const int sign = index.data(ReviewModel::DifferenceSignRole).toInt();
    if (index.column() == ReviewModel::DifferenceColumn)
        return sign < 0 ? Tone::Bad : Tone::Good;
    if (index.column() != ReviewModel::ReviewedColumn)
        return std::nullopt;
    const auto mark = markOf(index);
    return mark ? std::optional(mark->tone) : std::nullopt;
}

} // namespace

ReviewDelegate::Fonts::Fonts(const QFont &font)
    : base(font)
    , plain(font)
    , bold(bolder(font))
    , small(smaller(font))
{
}

ReviewDelegate::Fonts &ReviewDelegate::fontsFor(const QFont &base) const
{
    if (!m_fonts || m_fonts->base != base)
        m_fonts.emplace(base);
    return *m_fonts;
}

std::array<int, ReviewModel::ColumnCount> ReviewDelegate::columnWidths(
    const ReviewModel &model, const QFont &font, int width) const
{
    const auto bold = bolder(font);
    const QFontMetrics metrics(bold);
    std::array<int, ReviewModel::ColumnCount> widths{};
    widths[ReviewModel::NumberColumn] = metrics.horizontalAdvance(QStringLiteral("1.10")) + 2 * kPadX;
    int rest = width - widths[ReviewModel::NumberColumn];
    for (int column = ReviewModel::MaximumColumn; column < ReviewModel::ColumnCount; ++column) {
        int least = metrics.horizontalAdvance(QStringLiteral("28,75")) + 2 * kPadX;
        if (column == ReviewModel::ReviewedColumn)
            least += kIcon + kGap;
        const auto heading = model.headerData(column, Qt::Horizontal).toString();
        widths[static_cast<std::size_t>(column)] = qMax(least, SheetHeader::twoLineWidth(bold, heading));
        rest -= widths[static_cast<std::size_t>(column)];
    }
    widths[ReviewModel::TextColumn] = qMax(kLeastText, rest);
    return widths;
}

std::vector<ReviewDelegate::Paragraph> ReviewDelegate::paragraphs(
    const QModelIndex &index, const QFont &font) const
{
    auto &fonts = fontsFor(font);
    std::vector<Paragraph> all{{index.data().toString(),
        kindOf(index) == RowKind::Criterion ? &fonts.plain : &fonts.bold, Paragraph::Title}};
    const auto add = [&](int role, auto kind) {
        for (const auto &text : index.data(role).toString().split(u'\n', Qt::SkipEmptyParts))
            all.push_back({text, &fonts.small, kind});
    };
    add(ReviewModel::FactsRole, Paragraph::Facts);
    add(ReviewModel::WarningsRole, Paragraph::Warning);
    add(ReviewModel::CommentRole, Paragraph::Comment);
    return all;
}

int ReviewDelegate::rowHeight(const QTableView &view, int row) const
{
    const int width = view.columnWidth(ReviewModel::TextColumn) - 2 * kPadX;
    int height = 2 * kPadY;
    for (const auto &[text, breaker, kind] :
        paragraphs(view.model()->index(row, ReviewModel::TextColumn), view.font())) {
        const bool iconed = kind == Paragraph::Warning || kind == Paragraph::Comment;
        const auto lines = breaker->lines(text, width - (iconed ? kIcon + kGap : 0));
        height += static_cast<int>(lines.size()) * breaker->lineHeight();
    }
    return height;
}

void ReviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = kindOf(index);
    const auto ground = option.state & QStyle::State_Selected ? selectedRow(option.palette)
        : kind == RowKind::Section || kind == RowKind::Total  ? headingRow(option.palette)
                                                              : option.palette.color(QPalette::Base);
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->setPen(gridLine(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (index.column() == ReviewModel::TextColumn)
        paintTexts(*painter, option, index);
    else
        paintNumber(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void ReviewDelegate::paintTexts(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect line = option.rect.adjusted(kPadX, kPadY, -kPadX, 0);
    const auto quiet = quietText(option.palette);
    const auto warned = toneColor(Tone::Partial, option.palette);
    for (const auto &[text, breaker, kind] : paragraphs(index, option.font)) {
        auto rest = line;
        const auto colour = kind == Paragraph::Title ? option.palette.color(QPalette::Text)
            : kind == Paragraph::Warning             ? warned
                                                     : quiet;
        if (kind == Paragraph::Warning || kind == Paragraph::Comment) {
            paintStatusIcon(painter,
                QRectF(line.left(), line.top() + (breaker->lineHeight() - kIcon) / 2.0, kIcon, kIcon),
                kind == Paragraph::Warning ? StatusIcon::Triangle : StatusIcon::Speech, colour);
            rest.setLeft(rest.left() + kIcon + kGap);
        }
        painter.setFont(breaker->font());
        painter.setPen(colour);
        for (const auto part : breaker->lines(text, rest.width())) {
            rest.setHeight(breaker->lineHeight());
            painter.drawText(rest, static_cast<int>(Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextDontClip,
                part.toString());
            rest.translate(0, rest.height());
        }
        line.moveTop(rest.top());
    }
}

void ReviewDelegate::paintNumber(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool strong = kindOf(index) != RowKind::Criterion || index.column() == ReviewModel::ReviewedColumn;
    auto &breaker = strong ? fontsFor(option.font).bold : fontsFor(option.font).plain;
    auto rest = option.rect.adjusted(kPadX, kPadY, -kPadX, 0);
    rest.setHeight(breaker.lineHeight());
    const auto tone = toneOf(index);
    const auto colour = tone ? toneColor(*tone, option.palette) : option.palette.color(QPalette::Text);
    painter.setFont(breaker.font());
    painter.setPen(colour);
    const auto text = index.data().toString();
    const bool left = index.column() == ReviewModel::NumberColumn;
    painter.drawText(rest, static_cast<int>(left ? Qt::AlignHCenter : Qt::AlignRight), text);
    if (index.column() != ReviewModel::ReviewedColumn)
        return;
    if (const auto mark = markOf(index))
        paintStatusIcon(painter,
            QRectF(rest.right() - painter.fontMetrics().horizontalAdvance(text) - kGap - kIcon,
                rest.center().y() - kIcon / 2 + 1, kIcon, kIcon),
            mark->icon, colour);
}

} // namespace bangdiem
