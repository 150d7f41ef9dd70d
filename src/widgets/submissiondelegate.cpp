// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/submissiondelegate.h"

#include "presentation/submissionsmodel.h"
#include "widgets/statusicon.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kPadX = 12;
constexpr int kPadY = 8;
constexpr int kGap = 8;
constexpr int kBetween = 2;
constexpr int kIcon = 12;
constexpr int kLines = 3;

Tone toneOf(const QModelIndex &index)
{
    switch (static_cast<SealStanding>(index.data(SubmissionsModel::StandingRole).toInt())) {
    case SealStanding::Valid:
        return Tone::Good;
    case SealStanding::Indeterminate:
        return Tone::Partial;
    case SealStanding::Invalid:
        break;
    }
    return Tone::Bad;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

void drawLeft(QPainter &painter, const QRect &line, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// Returns what is left of the line.
QRect drawRight(QPainter &painter, QRect line, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return line;
    const auto metrics = painter.fontMetrics();
    const auto drawn = metrics.elidedText(text, Qt::ElideMiddle, line.width());
    painter.setPen(colour);
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), drawn);
    line.setRight(line.right() - metrics.horizontalAdvance(drawn) - kGap);
    return line;
}

} // namespace

void SubmissionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &palette = option.palette;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, selectedRow(palette));
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.color(QPalette::Highlight));
    painter->setPen(gridLine(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const auto text = palette.color(QPalette::Text);
    const auto quiet = quietText(palette);
    const auto value = [&](int role) { return index.data(role).toString(); };
    QRect line(option.rect.left() + kPadX, option.rect.top() + kPadY, option.rect.width() - 2 * kPadX,
        option.fontMetrics.height());
    auto bold = option.font;
    bold.setBold(true);
    painter->setFont(option.font);
    const auto name = drawRight(*painter, line, value(SubmissionsModel::RevisionTextRole), quiet);
    painter->setFont(bold);
    drawLeft(*painter, name, value(Qt::DisplayRole), text);
    line.translate(0, line.height() + kBetween);
    painter->setFont(option.font);
    drawLeft(*painter, drawRight(*painter, line, value(SubmissionsModel::PointsTextRole), text),
        value(SubmissionsModel::StateTextRole), text);
    line.translate(0, line.height() + kBetween);
    const auto tone = toneOf(index);
    painter->setFont(scaled(option.font, 0.9));
    const auto word = value(SubmissionsModel::SealTextRole);
    paintStatusIcon(*painter, QRectF(line.left(), line.center().y() - kIcon / 2 + 1, kIcon, kIcon),
        iconOf(tone), toneColor(tone, palette));
    line.setLeft(line.left() + kIcon + 5);
    drawLeft(*painter, line, word, toneColor(tone, palette));
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(word) + kGap);
    drawRight(*painter, line, value(SubmissionsModel::WhereTextRole), quiet);
    painter->restore();
}

QSize SubmissionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, kLines * option.fontMetrics.height() + (kLines - 1) * kBetween + 2 * kPadY + 1};
}

} // namespace bangdiem
