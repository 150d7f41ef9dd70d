// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipbutton.h"

#include "widgets/statuscolors.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr double kSmall = 0.92;
constexpr int kPadX = 9;
constexpr int kPadY = 3;

} // namespace

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * kSmall);
    setFont(small);
}

QSize ChipButton::sizeHint() const
{
    const auto text = fontMetrics().size(Qt::TextSingleLine, this->text());
    return {text.width() + 2 * kPadX, text.height() + 2 * kPadY};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto ground = isChecked() ? palette().color(QPalette::Text)
        : underMouse()              ? selectedRow(palette())
                                    : palette().color(QPalette::Base);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(isChecked() ? ground : quietText(palette()), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(palette().color(isChecked() ? QPalette::Base : QPalette::Text));
    painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), text());
}

} // namespace bangdiem
