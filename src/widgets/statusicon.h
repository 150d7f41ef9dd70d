// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rowstate.h"
#include "widgets/statuscolors.h"

class QPainter;
class QPixmap;
class QRectF;
class QWidget;

namespace bangdiem {

enum class StatusIcon { Tick, Half, Triangle, Dash, Crossed, Again, Speech };

StatusIcon iconOf(RowState state);
StatusIcon iconOf(Tone tone);
Tone toneOf(RowState state);

/// Drawn with lines so that it is the same with every font: a tick, a half circle, a warning triangle, a
/// dash, a crossed circle, an arrow that turns back, a speech bubble.
void paintStatusIcon(QPainter &painter, const QRectF &rect, StatusIcon icon, const QColor &colour);

/// The same in the colour of `tone`, as high as the letters of `widget` and as sharp as its screen.
QPixmap statusPixmap(StatusIcon icon, Tone tone, const QWidget &widget);
/// The same for an item of `view`; on the ground of a selected one in the colour of its text.
QIcon statusItemIcon(StatusIcon icon, Tone tone, const QWidget &view);

} // namespace bangdiem
