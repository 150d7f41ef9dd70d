// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusicon.h"

#include <QPainter>

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

} // namespace

void paintStatusIcon(QPainter &painter, const QRectF &rect, Tone tone, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, tone == Tone::Good ? 1.8 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (tone) {
    case Tone::Good:
        paintTick(painter, rect);
        break;
    case Tone::Partial:
        paintHalf(painter, rect);
        break;
    case Tone::Bad:
        paintWarning(painter, rect);
        break;
    case Tone::Quiet:
        paintDash(painter, rect);
        break;
    }
    painter.restore();
}

} // namespace bangdiem
