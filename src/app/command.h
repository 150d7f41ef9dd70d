// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QKeySequence>
#include <QList>
#include <QString>

namespace bangdiem {

/// One user action: text, when it is allowed, what it does. Lives in the table of commands.cpp, not as a slot
/// of MainWindow.
struct Command {
    QString id; ///< Object name of its QAction, e.g. "file.open".
    QString menu; ///< Title of the menu it goes to; "View|Language" is a menu inside a menu.
    QString text = {};
    QList<QKeySequence> shortcuts = {}; ///< The first is shown.
    std::function<void()> run = {};
    std::function<bool()> isEnabled = {}; ///< Absent: always.
    std::function<bool()> isChecked = {}; ///< Present: a choice that is on or off.
    std::function<QString()> changingText = {}; ///< Instead of `text`; an empty one hides the action.
    bool startsGroup = false; ///< A line stands above it in the menu.
    int barPlace = 0; ///< Where it stands among the buttons beside the page tabs; 0: it has none.
};

} // namespace bangdiem
