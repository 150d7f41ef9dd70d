// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusicon.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace bangdiem {

namespace {

void paintTick(QPainter &painter, const QRectF &rect)
{
    const QPointF points[] = {
        {rect.left() + rect.width() * 0.08, rect.top() + rect.height() * 0.55},
        {rect.left() + rect.width() * 0.38, rect.top() + rect.height() * 0.85},
        {rect.left() + rect.width() * 0.95, rect.top() + rect.height() * 0.18},
    };
    painter.drawPolyline(points, 3);
}

void paintHalf(QPainter &painter, const QRectF &rect)
{
    const auto circle = rect.adjusted(1, 1, -1, -1);
    constexpr int kQuarter = 90 * 16;
    painter.drawEllipse(circle);
    painter.setBrush(painter.pen().color());
    painter.drawPie(circle, kQuarter, 2 * kQuarter);
}

void paintWarning(QPainter &painter, const QRectF &rect)
{
    const QPointF triangle[] = {{rect.center().x(), rect.top() + 0.5},
        {rect.right() - 0.5, rect.bottom() - 1}, {rect.left() + 0.5, rect.bottom() - 1}};
    painter.drawPolygon(triangle, 3);
    const auto x = rect.center().x();
    painter.drawLine(
        QPointF(x, rect.top() + rect.height() * 0.38), QPointF(x, rect.top() + rect.height() * 0.62));
    painter.drawPoint(QPointF(x, rect.top() + rect.height() * 0.80));
}

void paintDash(QPainter &painter, const QRectF &rect)
{
    painter.drawLine(
        QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()));
}

void paintCrossed(QPainter &painter, const QRectF &rect)
{
    const auto circle = rect.adjusted(1, 1, -1, -1);
    const auto reach = circle.width() / 2 * 0.7;
    painter.drawEllipse(circle);
    painter.drawLine(circle.center() + QPointF(-reach, reach), circle.center() + QPointF(reach, -reach));
}

void paintAgain(QPainter &painter, const QRectF &rect)
{
    const auto circle = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    constexpr int kDegree = 16;
    painter.drawArc(circle, 150 * kDegree, -300 * kDegree);
    const QPointF tip(circle.left() + circle.width() * 0.07, circle.top() + circle.height() * 0.25);
    painter.drawLine(tip, tip + QPointF(0, -rect.height() * 0.28));
    painter.drawLine(tip, tip + QPointF(rect.width() * 0.3, 0));
}

void paintSpeech(QPainter &painter, const QRectF &rect)
{
    const auto right = rect.right() - 1;
    const auto left = rect.left() + 1;
    const auto top = rect.top() + rect.height() * 0.12;
    const auto bottom = rect.top() + rect.height() * 0.70;
    const auto at = [&](double share) { return left + (right - left) * share; };
    const QPointF bubble[] = {{left, top}, {right, top}, {right, bottom}, {at(0.55), bottom},
        {at(0.28), rect.bottom() - 0.5}, {at(0.28), bottom}, {left, bottom}};
    painter.drawPolygon(bubble, 7);
}

} // namespace

StatusIcon iconOf(RowState state)
{
    switch (state) {
    case RowState::Full:
    case RowState::Exempt:
        return StatusIcon::Tick;
    case RowState::Partial:
    case RowState::Capped:
        return StatusIcon::Half;
    case RowState::NoEvidence:
    case RowState::FailedTest:
        return StatusIcon::Triangle;
    case RowState::Unanswered:
    case RowState::Excluded:
    case RowState::Pending:
    case RowState::NotHandedOut:
        return StatusIcon::Dash;
    case RowState::Conceded:
        return StatusIcon::Crossed;
    case RowState::ToReview:
        return StatusIcon::Again;
    case RowState::ToExplain:
        return StatusIcon::Speech;
    }
    return StatusIcon::Dash;
}

StatusIcon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return StatusIcon::Tick;
    case Tone::Partial:
        return StatusIcon::Half;
    case Tone::Bad:
        return StatusIcon::Triangle;
    case Tone::Quiet:
        break;
    }
    return StatusIcon::Dash;
}

Tone toneOf(RowState state)
{
    switch (iconOf(state)) {
    case StatusIcon::Tick:
        return Tone::Good;
    case StatusIcon::Half:
    case StatusIcon::Again:
    case StatusIcon::Speech:
        return Tone::Partial;
    case StatusIcon::Triangle:
        return Tone::Bad;
    case StatusIcon::Dash:
    case StatusIcon::Crossed:
        break;
    }
    return Tone::Quiet;
}

void paintStatusIcon(QPainter &painter, const QRectF &rect, StatusIcon icon, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour, icon == StatusIcon::Tick ? 1.8 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (icon) {
    case StatusIcon::Tick:
        paintTick(painter, rect);
        break;
    case StatusIcon::Half:
        paintHalf(painter, rect);
        break;
    case StatusIcon::Triangle:
        paintWarning(painter, rect);
        break;
    case StatusIcon::Dash:
        paintDash(painter, rect);
        break;
    case StatusIcon::Crossed:
        paintCrossed(painter, rect);
        break;
    case StatusIcon::Again:
        paintAgain(painter, rect);
        break;
    case StatusIcon::Speech:
        paintSpeech(painter, rect);
        break;
    }
    painter.restore();
}

namespace {

/// As high as the letters of `widget`.
QPixmap painted(StatusIcon icon, const QColor &colour, const QWidget &widget)
{
    const auto size = widget.fontMetrics().ascent();
    const auto ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusIcon(painter, QRectF(0, 0, size, size), icon, colour);
    return pixmap;
}

} // namespace

QPixmap statusPixmap(StatusIcon icon, Tone tone, const QWidget &widget)
{
    return painted(icon, toneColor(tone, widget.palette()), widget);
}

QIcon statusItemIcon(StatusIcon icon, Tone tone, const QWidget &view)
{
    QIcon both(statusPixmap(icon, tone, view));
    both.addPixmap(painted(icon, view.palette().color(QPalette::HighlightedText), view), QIcon::Selected);
    return both;
}

} // namespace bangdiem
