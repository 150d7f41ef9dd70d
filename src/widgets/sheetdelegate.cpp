// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetdelegate.h"

#include "presentation/sheetmodel.h"
#include "widgets/statusicon.h"
#include "widgets/uitext.h"

#include <QLineEdit>
#include <QPainter>
#include <QTreeView>

namespace bangdiem {

namespace {

constexpr int kPadX = 7;
constexpr int kPadY = 6;
constexpr int kIcon = 12;
constexpr int kGap = 5;
constexpr int kUnbounded = 100'000;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(SheetModel::RowKindRole).toInt());
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont bolder(QFont font)
{
    font.setBold(true);
    return font;
}

QFont wordFont(const QFont &base)
{
    return scaled(base, 0.88);
}

int alignmentOf(int column)
{
    const bool centred = column == SheetModel::NumberColumn || column == SheetModel::MaximumColumn;
    return static_cast<int>(centred ? Qt::AlignHCenter : Qt::AlignLeft) | static_cast<int>(Qt::AlignTop)
        | Qt::TextWordWrap;
}

int columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view ? view->columnWidth(index.column()) : option.rect.width();
}

} // namespace

SheetDelegate::Fonts::Fonts(const QFont &font)
    : base(font)
    , bold(bolder(font))
    , note(scaled(font, 0.92))
    , word(wordFont(font))
    , boldMetrics(bold)
{
}

const QFont &SheetDelegate::Fonts::of(RowKind kind, int column) const
{
    if (column == SheetModel::NoteColumn)
        return note;
    return kind == RowKind::Criterion ? base : bold;
}

const SheetDelegate::Fonts &SheetDelegate::fontsFor(const QFont &base) const
{
    if (!m_fonts || m_fonts->base != base)
        m_fonts.emplace(base);
    return *m_fonts;
}

void SheetDelegate::forgetHeights()
{
    m_heights.clear();
    m_painted.clear();
    m_texts.clear();
}

std::optional<QRect> SheetDelegate::paintedAt(const QModelIndex &cell, int offset) const
{
    const auto known = m_painted.constFind(cell.internalId());
    return known == m_painted.constEnd() ? std::nullopt : std::optional(known->translated(0, -offset));
}

int SheetDelegate::drawShort(
    QPainter &painter, const QRect &rect, const QFont &font, const QString &text) const
{
    auto &prepared = m_texts[text + (font.bold() ? QLatin1Char('b') : QLatin1Char('w'))];
    if (prepared.text().isEmpty()) {
        prepared.setTextFormat(Qt::PlainText);
        prepared.setText(text);
        prepared.prepare(painter.transform(), font);
    }
    painter.setFont(font);
    const auto size = prepared.size().toSize();
    painter.drawStaticText(
        rect.right() - size.width() + 1, rect.top() + (rect.height() - size.height()) / 2, prepared);
    return size.width();
}

void SheetDelegate::drawIcon(QPainter &painter, QPoint place, Tone tone, const QColor &colour) const
{
    const auto ratio = painter.device()->devicePixelRatioF();
    auto &icon = m_icons[{static_cast<int>(tone), colour.rgba()}];
    if (icon.isNull() || icon.devicePixelRatio() != ratio) {
        icon = QPixmap(QSizeF(kIcon * ratio, kIcon * ratio).toSize());
        icon.setDevicePixelRatio(ratio);
        icon.fill(Qt::transparent);
        QPainter pen(&icon);
        paintStatusIcon(pen, QRectF(0, 0, kIcon, kIcon), tone, colour);
    }
    painter.drawPixmap(place, icon);
}

int SheetDelegate::scoreWidth(const QFont &font)
{
    int words = 0;
    for (const auto status : {Status::Unanswered, Status::Scored, Status::Capped, Status::NoEvidence,
             Status::FailedTest, Status::Exempt})
        words = qMax(words, QFontMetrics(wordFont(font)).horizontalAdvance(statusWord(status)));
    return 2 * kPadX + words + kGap + kIcon + kGap
        + QFontMetrics(bolder(font)).horizontalAdvance(QStringLiteral("28,75"));
}

void SheetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_dirty.isNull() && !m_dirty.intersects(option.rect))
        return;
    if (index.column() == SheetModel::ScoreColumn)
        m_painted.insert(index.internalId(), option.rect.translated(0, m_offset));
    const bool current = option.state & QStyle::State_Selected;
    const auto kind = kindOf(index);
    const auto ground = current                              ? selectedRow(option.palette)
        : kind == RowKind::Section || kind == RowKind::Total ? headingRow(option.palette)
                                                             : option.palette.color(QPalette::Base);
    painter->fillRect(option.rect, ground);
    painter->setPen(gridLine(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (index.column() == SheetModel::ScoreColumn)
        paintScore(*painter, option, index);
    else
        paintText(*painter, option, index);
}

void SheetDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data().toString();
    if (text.isEmpty())
        return;
    const bool quiet = index.column() == SheetModel::NoteColumn;
    painter.setFont(fontsFor(option.font).of(kindOf(index), index.column()));
    painter.setPen(quiet ? quietText(option.palette) : option.palette.color(QPalette::Text));
    painter.drawText(option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY), alignmentOf(index.column()), text);
}

void SheetDelegate::paintScore(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto rest = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    const auto &fonts = fontsFor(option.font);
    rest.setHeight(fonts.boldMetrics.height());
    const auto status = index.data(SheetModel::StatusRole);
    const bool full = index.data(SheetModel::ScoreRole) == index.data(SheetModel::MaximumRole);
    const auto tone = status.isValid() ? toneOf(static_cast<Status>(status.toInt()), full) : Tone::Quiet;
    const auto colour
        = status.isValid() ? toneColor(tone, option.palette) : option.palette.color(QPalette::Text);
    painter.setPen(colour);
    if (const auto score = index.data().toString(); !score.isEmpty())
        rest.setRight(rest.right() - drawShort(painter, rest, fonts.bold, score) - kGap);
    if (status.isValid()) {
        drawIcon(painter, {rest.right() - kIcon + 1, rest.center().y() - kIcon / 2 + 1}, tone, colour);
        rest.setRight(rest.right() - kIcon - kGap);
        painter.setPen(colour);
        if (status.toInt() != static_cast<int>(Status::Scored)) // A number beside its icon says it all.
            drawShort(painter, rest, fonts.word, index.data(SheetModel::StatusTextRole).toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto key = qMakePair(index.internalId(), index.column());
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
        return {0, *known};
    const QFontMetrics metrics(fontsFor(option.font).of(kindOf(index), index.column()));
    int height = metrics.height();
    if (index.column() != SheetModel::ScoreColumn) {
        const auto text = index.data().toString();
        const QRect space(0, 0, qMax(1, columnWidth(option, index) - 2 * kPadX), kUnbounded);
        if (!text.isEmpty())
            height = metrics.boundingRect(space, alignmentOf(index.column()), text).height();
    }
    height += 2 * kPadY;
    m_heights.insert(key, height);
    return {0, height};
}

QWidget *SheetDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("sheet.cell"));
    editor->setAccessibleName(index.siblingAtColumn(SheetModel::TextColumn).data().toString());
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace bangdiem
