// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <cstdint>

namespace bangdiem {

/// The same dossier for the same `seed`: a shipped rubric, in every other one with hostile texts in its own
/// cells; answers of every kind; texts that try to be formulas, markup, hidden or another file's name, with
/// characters that no dossier's file would let in. Its heading may hold the longest agency, the most staff.
Dossier hostileDossier(std::uint32_t seed);

} // namespace bangdiem
