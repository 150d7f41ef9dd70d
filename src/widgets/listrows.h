// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;

namespace bangdiem {

/// Makes `list` as tall as its rows, and no taller than `most` of them; an empty one has room for a row.
void fitRows(QListWidget &list, int most);

} // namespace bangdiem
