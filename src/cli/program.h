// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace bangdiem::cli {

/// What of Qt the thing that `arguments` ask for needs: nothing on most ways, fonts to lay pages out, widgets
/// to draw charts.
enum class Needs { Core, Fonts, Widgets };
Needs needsOf(const QStringList &arguments);

/// Runs the command that `arguments` (without the program's name) name, prints what it found and returns
/// the exit code.
int run(const QStringList &arguments);

/// Prints `faults` as an error of the command line and returns their exit code.
int printFaults(const Faults &faults, const Manner &manner);

} // namespace bangdiem::cli
