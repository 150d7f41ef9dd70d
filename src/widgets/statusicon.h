// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rowstate.h"
#include "widgets/statuscolors.h"

class QPainter;
class QRectF;

namespace bangdiem {

enum class StatusIcon { Tick, Half, Triangle, Dash, Crossed, Again };

StatusIcon iconOf(RowState state);
StatusIcon iconOf(Tone tone);
Tone toneOf(RowState state);

/// Drawn with lines so that it is the same with every font: a tick, a half circle, a warning triangle, a
/// dash, a crossed circle, an arrow that turns back.
void paintStatusIcon(QPainter &painter, const QRectF &rect, StatusIcon icon, const QColor &colour);

} // namespace bangdiem
