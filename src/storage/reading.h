// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/checkedvalues.h"
#include "storage/connection.h"
#include "storage/dossierfile.h"

namespace bangdiem {

/// All that a dossier's file holds but the bytes of the evidence and the history.
struct Loaded {
    Dossier dossier;
    Contents contents;
    std::vector<Seal> seals; ///< Of the revisions that were sealed, in their order.
    std::vector<SealScan> scans; ///< By revision.
    bool isSealed = false; ///< The last seal is of the present revision.
    std::int64_t edits = 0; ///< Number of the last change.
};

/// Reads the whole file; every cell is checked: type, range, text, ids of the rubric, dense positions,
/// hashes. Errors: DossierDamaged naming table and row, DossierCostly where the file has more bytes than
/// `mostBesidesEvidence` that are no evidence, which stays on the disk; IoFailure.
Result<Loaded> readDossier(const Connection &connection, std::int64_t mostBesidesEvidence);

/// The changes, oldest first; `count` as the dossier's row says. Errors: DossierDamaged.
Result<std::vector<Change>> readHistory(
    const Connection &connection, const Rubric &rubric, std::int64_t count);

/// Checks them as readHistory() does and keeps none.
Result<void> checkHistory(const Connection &connection, const Rubric &rubric, std::int64_t count);

} // namespace bangdiem
