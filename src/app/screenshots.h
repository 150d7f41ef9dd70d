// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace bangdiem {

class Composition;
class MainWindow;

/// Shows each page of `window` in the light and the dark theme and writes `folder`/PAGE.png and
/// PAGE-dark.png. False when a file cannot be written.
bool takeScreenshots(MainWindow &window, Composition &composition, const QString &folder);

} // namespace bangdiem
