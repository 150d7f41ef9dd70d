// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem {

class MainWindow;

/// Shows which keys the commands of `window` have.
void showKeyboard(MainWindow &window);

} // namespace bangdiem
