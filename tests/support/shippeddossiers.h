// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

namespace bangdiem {

/// A dossier of the shipped rubric "tayninh-2693-2015-pl1" (or -pl2) in which nothing is answered.
Dossier blankDossier(const std::string &rubricId);

/// The same with every row answered so that it earns its maximum.
Dossier fullDossier(const std::string &rubricId);

/// The same as a real office hands it in: some rows unanswered, some halved, some without their evidence.
Dossier mixedDossier(const std::string &rubricId);

/// mixedDossier() with every kind of evidence: figures by unit, files, links, notes, a declaration, documents
/// that count and that do not.
Dossier documentedDossier(const std::string &rubricId);

} // namespace bangdiem
