// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/settings.h"

#include <vector>

namespace bangdiem {

class Desk;
class MainWindow;

/// The table of everything that the menus offer. `speak` and `dress` change language and theme.
std::vector<Command> makeCommands(Desk &desk, MainWindow &window, const std::function<void(Language)> &speak,
    const std::function<void(Theme)> &dress);

} // namespace bangdiem
