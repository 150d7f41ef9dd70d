// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// A dossier of the shipped rubric `rubricId`, 2015, answered at random but as it may be stored; the same for
/// the same `seed`. Its attachments are made up: no file holds their bytes.
Dossier randomDossier(const std::string &rubricId, unsigned seed);

} // namespace bangdiem
