// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newdossierform.h"

class QWidget;

namespace bangdiem {

class Desk;

/// Asks for a rubric file and shows what is wrong with it, over `window`.
void checkRubricFile(Desk &desk, QWidget *window);

/// Asks for a rubric file to make a dossier with. Where it has faults they are shown, and there is none.
std::optional<NewDossierForm::Sheet> openRubricFile(Desk &desk, QWidget *window);

} // namespace bangdiem
