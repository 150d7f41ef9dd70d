// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reading.h"

namespace bangdiem {

/// A part's source, its rows, and no answers of other rows. Errors: BadArgument naming the part's source,
/// NotInPart naming the first row or target that is not to be answered.
Result<void> checkPart(const Dossier &dossier);

/// A part of readDossier(), after the rubric and the answers were read. Errors: DossierDamaged, IoFailure.
Result<void> readPart(const Connection &connection, Loaded &loaded);

/// Inside the caller's transaction. Errors: DiskFull, IoFailure.
Result<void> writePart(Connection &connection, const Dossier &dossier);

} // namespace bangdiem
