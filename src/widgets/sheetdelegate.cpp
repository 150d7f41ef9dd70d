// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetdelegate.h"

#include "widgets/sheetheader.h"
#include "widgets/uitext.h"

#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace bangdiem {

namespace {

constexpr int kIcon = 12;
constexpr int kGap = 5;
constexpr double kNoteShare = 0.33; ///< Of what text and note have together.
constexpr int kRoomForWords = 560; ///< A narrower sheet has the words of the states below the scores,
constexpr int kRoomForNotes = 480; ///< and a still narrower one leaves the notes to the panel beside it.
constexpr std::array kShownStates{RowState::Unanswered, RowState::Capped, RowState::NoEvidence,
    RowState::FailedTest, RowState::Exempt, RowState::Excluded, RowState::Pending, RowState::Conceded,
    RowState::ToReview, RowState::ToExplain};

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

Qt::Alignment alignmentOf(int column)
{
    const bool centred = column == SheetModel::NumberColumn || column == SheetModel::MaximumColumn;
    return centred ? Qt::AlignHCenter : Qt::AlignLeft;
}

/// A number beside its icon says it all.
bool hasWord(RowState state)
{
    return state != RowState::Full && state != RowState::Partial;
}

/// The columns over which the text of this cell stands: the title of a group also stands where the decree
/// prints nothing behind it.
std::pair<int, int> spanOf(const QModelIndex &index)
{
    if (index.column() < SheetModel::TextColumn || index.column() > SheetModel::NoteColumn
        || kindOf(index) != RowKind::Group)
        return {index.column(), index.column()};
    const bool note = !index.siblingAtColumn(SheetModel::NoteColumn).data().toString().isEmpty();
    const int last = note ? SheetModel::MaximumColumn : SheetModel::NoteColumn;
    if (index.column() > last)
        return {index.column(), index.column()};
    return {SheetModel::TextColumn, last};
}

int widthOf(const QTableView &view, std::pair<int, int> columns)
{
    int width = 0;
    for (int column = columns.first; column <= columns.second; ++column)
        width += view.columnWidth(column);
    return width;
}

} // namespace

SheetDelegate::Fonts::Fonts(const QFont &font)
    : base(font)
    , plain(font)
    , bold(bolder(font))
    , note(scaled(font, 0.92))
    , word(scaled(font, 0.88))
{
}

LineBreaker &SheetDelegate::Fonts::of(RowKind kind, int column)
{
    if (column == SheetModel::NoteColumn)
        return note;
    return kind == RowKind::Criterion ? plain : bold;
}

SheetDelegate::Fonts &SheetDelegate::fontsFor(const QFont &base) const
{
    if (!m_fonts || m_fonts->base != base) {
        m_fonts.emplace(base);
        m_texts.clear();
    }
    return *m_fonts;
}

std::array<int, SheetModel::ColumnCount> SheetDelegate::columnWidths(
    const SheetModel &model, const QFont &font, int width)
{
    const auto bold = bolder(font);
    const auto &fonts = fontsFor(font);
    const auto heading = [&](int column) {
        return SheetHeader::twoLineWidth(bold, model.headerData(column, Qt::Horizontal).toString());
    };
    m_wordsBelow = width < kRoomForWords;
    int words = 0;
    for (const auto state : kShownStates)
        words = qMax(words, QFontMetrics(fonts.word.font()).horizontalAdvance(word(state, uiLanguage())));
    const int score = kIcon + kGap + QFontMetrics(bold).horizontalAdvance(QStringLiteral("28,75"));
    std::array<int, SheetModel::ColumnCount> widths{};
    widths[SheetModel::NumberColumn]
        = QFontMetrics(bold).horizontalAdvance(QStringLiteral("1.10")) + 2 * kPadX;
    widths[SheetModel::MaximumColumn] = heading(SheetModel::MaximumColumn);
    widths[SheetModel::ScoreColumn] = qMax(heading(SheetModel::ScoreColumn),
        2 * kPadX + (m_wordsBelow ? qMax(words, score) : words + kGap + score));
    const int rest = qMax(40,
        width - widths[SheetModel::NumberColumn] - widths[SheetModel::MaximumColumn]
            - widths[SheetModel::ScoreColumn]);
    if (width >= kRoomForNotes)
        widths[SheetModel::NoteColumn] = static_cast<int>(rest * kNoteShare);
    widths[SheetModel::TextColumn] = rest - widths[SheetModel::NoteColumn];
    return widths;
}

int SheetDelegate::rowHeight(const QTableView &view, int row) const
{
    auto &fonts = fontsFor(view.font());
    const auto first = view.model()->index(row, 0);
    const auto kind = kindOf(first);
    int height = fonts.bold.lineHeight();
    if (m_wordsBelow && kind == RowKind::Criterion)
        height += fonts.word.lineHeight();
    for (const int column : {SheetModel::TextColumn, SheetModel::MaximumColumn, SheetModel::NoteColumn}) {
        const auto cell = first.siblingAtColumn(column);
        const auto text = cell.data().toString();
        if (text.isEmpty() || view.isColumnHidden(column))
            continue;
        auto &breaker = fonts.of(kind, column);
        const auto lines = breaker.lines(text, widthOf(view, spanOf(cell)) - 2 * kPadX).size();
        height = qMax(height, static_cast<int>(lines) * breaker.lineHeight());
    }
    return height + 2 * kPadY;
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

void SheetDelegate::drawIcon(QPainter &painter, QPoint place, StatusIcon shape, const QColor &colour) const
{
    const auto ratio = painter.device()->devicePixelRatioF();
    auto &icon = m_icons[{static_cast<int>(shape), colour.rgba()}];
    if (icon.isNull() || icon.devicePixelRatio() != ratio) {
        icon = QPixmap(QSizeF(kIcon * ratio, kIcon * ratio).toSize());
        icon.setDevicePixelRatio(ratio);
        icon.fill(Qt::transparent);
        QPainter pen(&icon);
        paintStatusIcon(pen, QRectF(0, 0, kIcon, kIcon), shape, colour);
    }
    painter.drawPixmap(place, icon);
}

void SheetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = kindOf(index);
    const auto ground = option.state & QStyle::State_Selected ? selectedRow(option.palette)
        : kind == RowKind::Section || kind == RowKind::Total  ? headingRow(option.palette)
                                                              : option.palette.color(QPalette::Base);
    painter->fillRect(option.rect, ground);
    painter->setPen(gridLine(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (spanOf(index).second == index.column())
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (index.column() == SheetModel::ScoreColumn)
        paintScore(*painter, option, index);
    else
        paintText(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void SheetDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto span = spanOf(index);
    const auto text = index.siblingAtColumn(span.first).data().toString();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (text.isEmpty() || !view)
        return;
    auto whole = option.rect;
    whole.setLeft(option.rect.left() - widthOf(*view, {span.first, index.column() - 1}));
    whole.setWidth(widthOf(*view, span));
    auto line = whole.adjusted(kPadX, kPadY, -kPadX, 0);
    auto &breaker = fontsFor(option.font).of(kindOf(index), span.first);
    line.setHeight(breaker.lineHeight());
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(breaker.font());
    painter.setPen(span.first == SheetModel::NoteColumn ? quietText(option.palette)
                                                        : option.palette.color(QPalette::Text));
    for (const auto part : breaker.lines(text, line.width())) {
        painter.drawText(line,
            static_cast<int>(alignmentOf(span.first)) | Qt::TextSingleLine | Qt::TextDontClip,
            part.toString());
        line.translate(0, line.height());
    }
    painter.restore();
}

void SheetDelegate::paintScore(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto rest = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    const auto &fonts = fontsFor(option.font);
    rest.setHeight(fonts.bold.lineHeight());
    const auto state = index.data(SheetModel::StateRole);
    painter.setPen(state.isValid() ? toneColor(toneOf(static_cast<RowState>(state.toInt())), option.palette)
                                   : option.palette.color(QPalette::Text));
    if (const auto score = index.data().toString(); !score.isEmpty())
        rest.setRight(rest.right() - drawShort(painter, rest, fonts.bold.font(), score) - kGap);
    if (state.isValid())
        paintState(painter, option, index, rest);
}

void SheetDelegate::paintState(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rest) const
{
    const auto state = static_cast<RowState>(index.data(SheetModel::StateRole).toInt());
    const auto &words = fontsFor(option.font).word;
    const auto colour = painter.pen().color();
    drawIcon(painter, {rest.right() - kIcon + 1, rest.center().y() - kIcon / 2 + 1}, iconOf(state), colour);
    if (!hasWord(state))
        return;
    rest.setRight(rest.right() - kIcon - kGap);
    if (m_wordsBelow)
        rest = QRect(option.rect.left(), rest.bottom(), option.rect.width() - kPadX, words.lineHeight());
    painter.setPen(colour);
    drawShort(painter, rest, words.font(), index.data(SheetModel::StateTextRole).toString());
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
