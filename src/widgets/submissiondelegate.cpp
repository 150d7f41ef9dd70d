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

/// Writes `right` whole at the right, and what of `left` there is room for.
void drawPair(QPainter &painter, QRect line, const QString &left, const QColor &leftColour,
    const QString &right, const QColor &rightColour)
{
    const auto metrics = painter.fontMetrics();
    painter.setPen(rightColour);
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), right);
    if (!right.isEmpty())
        line.setRight(line.right() - metrics.horizontalAdvance(right) - kGap);
    painter.setPen(leftColour);
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        metrics.elidedText(left, Qt::ElideRight, line.width()));
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
    painter->setFont(bold);
    drawPair(*painter, line, value(Qt::DisplayRole), text, {}, text);
    line.translate(0, line.height() + kBetween);
    painter->setFont(option.font);
    drawPair(*painter, line, value(SubmissionsModel::StateTextRole), text,
        value(SubmissionsModel::PointsTextRole), text);
    line.translate(0, line.height() + kBetween);
    const auto tone = toneOf(index);
    painter->setFont(scaled(option.font, 0.9));
    const auto word = value(SubmissionsModel::SealTextRole);
    paintStatusIcon(*painter, QRectF(line.left(), line.center().y() - kIcon / 2 + 1, kIcon, kIcon),
        iconOf(tone), toneColor(tone, palette));
    line.setLeft(line.left() + kIcon + 5);
    drawPair(*painter, line, word, toneColor(tone, palette), {}, quiet);
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(word) + kGap);
    painter->setPen(quiet);
    painter->drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(
            value(SubmissionsModel::WhereTextRole), Qt::ElideMiddle, line.width()));
    painter->restore();
}

QSize SubmissionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, kLines * option.fontMetrics.height() + (kLines - 1) * kBetween + 2 * kPadY + 1};
}

} // namespace bangdiem
