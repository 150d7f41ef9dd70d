// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listrows.h"

#include <QListWidget>

namespace bangdiem {

void fitRows(QListWidget &list, int most)
{
    const int row = list.count() > 0 ? list.sizeHintForRow(0) : list.fontMetrics().height();
    list.setFixedHeight(qBound(1, list.count(), most) * row + 2 * list.frameWidth());
}

} // namespace bangdiem
