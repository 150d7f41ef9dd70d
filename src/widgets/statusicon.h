// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statuscolors.h"

class QPainter;
class QRectF;

namespace bangdiem {

/// The icon of a tone, drawn with lines so that it is the same with every font: a tick, a half circle, a
/// warning triangle, a dash.
void paintStatusIcon(QPainter &painter, const QRectF &rect, Tone tone, const QColor &colour);

} // namespace bangdiem
