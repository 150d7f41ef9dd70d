// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// Heading::units once a row is answered by `after`: with the names that it brings, and a name corrected
/// where it was changed in this row and stands in no other.
std::vector<std::string> agencyUnits(const Dossier &dossier, std::size_t criterion, const Answer &after);

} // namespace bangdiem
