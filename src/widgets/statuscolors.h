// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "scoring/scoresheet.h"

namespace bangdiem {

/// What a status means to a person at a glance; each has a colour, an icon and a word.
enum class Tone { Good, Partial, Bad, Quiet };

/// `full`: the score is the row's maximum.
Tone toneOf(Status status, bool full);

/// The text colour of a tone: at least 4.5 : 1 on the palette's Base, Window and AlternateBase, on
/// selectedRow() and on tint().
QColor toneColor(Tone tone, const QPalette &palette);
/// The ground of a box of this tone.
QColor tint(Tone tone, const QPalette &palette);
/// The ground of the current row; the palette's Text stays readable on it.
QColor selectedRow(const QPalette &palette);
/// The ground of a heading row.
QColor headingRow(const QPalette &palette);
/// Lines between cells and around boxes.
QColor gridLine(const QPalette &palette);
/// The ground of what can be typed in or ticked, where a dark Base would hide it.
QColor fieldGround(const QPalette &palette);
/// Text that steps back, as readable as toneColor().
QColor quietText(const QPalette &palette);

/// The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace bangdiem
