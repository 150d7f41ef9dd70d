// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// SHA-256 of the dossier's manifest, 64 hexadecimal digits; see manifestOf() and fingerprintText().
std::string fingerprintOf(const Dossier &dossier);

} // namespace bangdiem
