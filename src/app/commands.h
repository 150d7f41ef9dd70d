// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/settings.h"

#include <vector>

namespace bangdiem {

class Desk;
class MainWindow;

/// What commands ask of the whole program rather than of the dossier.
struct ProgramActions {
    std::function<void(Language)> speak; ///< Changes the language.
    std::function<void(Theme)> dress; ///< Changes the theme.
    std::function<void()> choosePreferences;
    std::function<void()> carry; ///< Begins a dossier from last year's.
    std::function<void()> handRowsOut;
    std::function<void()> takeRowsBack;
    std::function<void()> openFeedback; ///< What the reviewer asks to explain.
    std::function<void()> openRegister; ///< The reviewer's desk.
    std::function<void()> checkRubric; ///< Looks for faults in a scoring sheet's file.
    std::function<void()> verify; ///< Judges the seal or signature of a file.
    std::function<void()> helpHere; ///< The user guide about what is on the screen.
    std::function<void()> helpContents;
};

/// The table of everything that the menus offer.
std::vector<Command> makeCommands(Desk &desk, MainWindow &window, const ProgramActions &program);

} // namespace bangdiem
