// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

namespace bangdiem {

/// A small sheet of every kind of row: two sections, a group with a note, a row that stands directly in its
/// section, two signature blocks. Nothing is answered.
Dossier sampleDossier();

/// A score sheet for sampleDossier() in which nothing is answered.
ScoreSheet blankScores(const Rubric &rubric);
/// One in which every row has its maximum.
ScoreSheet fullScores(const Rubric &rubric);

/// officialSheet() of sampleDossier() with every row answered.
OfficialSheet sampleSheet();

} // namespace bangdiem
