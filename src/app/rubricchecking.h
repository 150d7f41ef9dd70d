// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace bangdiem {

class Desk;

/// Asks for a rubric file and shows what is wrong with it, over `window`.
void checkRubricFile(Desk &desk, QWidget *window);

} // namespace bangdiem
