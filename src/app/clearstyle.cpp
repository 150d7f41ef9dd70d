// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clearstyle.h"

#include <QStyleOptionButton>

namespace bangdiem {

namespace {

/// Fusion's outline is the colour of the window, darkened.
void clear(QPalette &palette)
{
    const bool dark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    palette.setColor(QPalette::Window,
        dark ? palette.color(QPalette::WindowText) : palette.color(QPalette::Dark).darker(115));
}

} // namespace

ClearStyle::ClearStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void ClearStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            auto clearer = *button;
            clear(clearer.palette);
            return QProxyStyle::drawPrimitive(element, &clearer, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace bangdiem
