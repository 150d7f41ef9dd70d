// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QPalette>

#include "dossier/overview.h"

namespace bangdiem {

/// The colours and the face of a picture. Every fill is opaque (PDF/A-1b knows no transparency), and no two
/// differ by their colour alone: each has its pattern.
struct ChartTheme {
    QColor ground;
    QColor ink;
    QColor grid;
    QFont font; ///< Its size is the pictures' own.
    QBrush score;
    QBrush maximum;
    std::array<QBrush, kLossKinds> losses; ///< By LossKind.
    std::array<QBrush, 4> years; ///< The latest first.
};

/// As the window, light or dark.
ChartTheme windowTheme(const QPalette &palette, const QFont &font);
/// Black on white, for paper and PNG.
ChartTheme printTheme(const QFont &font);

} // namespace bangdiem
