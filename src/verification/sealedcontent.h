// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"
#include "verification/verdictreason.h"

namespace bangdiem {

/// Why `dossier` does not say what `sealed`, the manifest of its seal, says: SealOfOtherDossier,
/// SealOfOtherRevision, or SealBroken with the rows and fields that differ.
VerdictReason alteration(std::string_view sealed, const Dossier &dossier);

/// Reads every evidence file that a row names. Those whose bytes are not what their size and hash say, as
/// "I.2.4 “quy-che.pdf”", at most ten; empty where all are whole. Errors: Cancelled, IoFailure.
Result<std::string> differingEvidence(const DossierFile &file, const Progress &progress);

} // namespace bangdiem
