// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "dossier/dossier.h"

namespace bangdiem::cli {

/// The answers in the shape of ANSWERS.json. Files are named by the paths at which `extract` puts them, so
/// that, written into the folder that `extract` filled, they can be given to `fill` again.
Json answersJson(const Dossier &dossier);

/// What an earlier year said, by criterion: year, reviewed, figures, documents.
Json earlierJson(const Dossier &dossier);

/// Every evidence file: criterion, name, path (see above), size, sha256.
Json evidenceJson(const Dossier &dossier);

/// source, rows; for a dossier that is a part.
Json partJson(const Dossier &dossier);

/// agency, place, staff, year, as_of, units.
Json headingJson(const Heading &heading);

} // namespace bangdiem::cli
