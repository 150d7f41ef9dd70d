// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bangdiem {

/// Lets Tab go from `before` to the fields inside `container` in the order in which they stand on the screen,
/// lines from top to bottom. Fields that were made later, or moved, stand elsewhere in Qt's own order.
void setTabOrderThrough(QWidget *before, QWidget *container);

} // namespace bangdiem
