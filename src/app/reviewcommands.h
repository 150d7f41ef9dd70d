// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <vector>

namespace bangdiem {

class MainWindow;
class RegisterSession;
class ReviewPage;
class ReviewWork;

/// What the reviewer's commands ask for beside the work on submissions.
struct ReviewActions {
    std::function<void()> openRegister;
    std::function<void()> helpHere;
    std::function<void()> helpContents;
};

/// The table of everything that the menus of the reviewer's window offer. All must outlive the commands.
std::vector<Command> makeReviewCommands(
    RegisterSession &session, ReviewWork &work, MainWindow &window, const ReviewActions &actions);

} // namespace bangdiem
