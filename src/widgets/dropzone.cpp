// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropzone.h"

#include "widgets/statuscolors.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr int kMargin = 9;
constexpr int kRadius = 5;
constexpr int kPreferredWidth = 280;
constexpr auto kText = Qt::AlignCenter | Qt::TextWordWrap;

} // namespace

DropZone::DropZone(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize DropZone::sizeHint() const
{
    return {kPreferredWidth, heightForWidth(kPreferredWidth)};
}

QSize DropZone::minimumSizeHint() const
{
    return {kPreferredWidth / 2, fontMetrics().height() + 2 * kMargin};
}

int DropZone::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * kMargin, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, kText, text()).height() + 2 * kMargin;
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto lively = isEnabled() && (hasFocus() || underMouse() || isDown());
    QPen pen(lively ? palette().color(QPalette::Highlight) : quietText(palette()));
    pen.setStyle(hasFocus() ? Qt::SolidLine : Qt::DashLine);
    pen.setWidthF(hasFocus() ? 2 : 1);
    painter.setPen(pen);
    painter.setBrush(isDown() ? QBrush(selectedRow(palette())) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin), kText, text());
}

} // namespace bangdiem
