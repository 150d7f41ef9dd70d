// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace bangdiem {

/// Fusion, but the boxes and circles of choices stand out from their ground by 3 : 1 or more. Fusion draws
/// their outlines a little darker than the window, which in a dark window nobody sees.
class ClearStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ClearStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace bangdiem
