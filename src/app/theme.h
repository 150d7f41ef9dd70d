// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QPalette>

class QApplication;

namespace bangdiem {

/// Auto keeps the platform's own look; where it has none it is Fusion, light or dark as the system's palette.
/// Light and Dark are Fusion with the palettes below. May be called again while the program runs.
void applyTheme(QApplication &application, Theme theme);

/// Every pair of text and ground has a contrast of at least 4.5 : 1.
QPalette lightPalette();
QPalette darkPalette();

} // namespace bangdiem
