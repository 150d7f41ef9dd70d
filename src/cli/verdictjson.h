// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "verification/belonging.h"
#include "verification/verifydossier.h"
#include "verification/verifysheet.h"

namespace bangdiem::cli {

/// "valid", "indeterminate", "invalid": as scripts read a verdict.
std::string_view verdictName(Validity validity);

/// name, verdict, text.
Json reasonsJson(const std::vector<VerdictReason> &reasons, Language language);

/// The certificate of whoever signed and the time that is claimed; null where nobody did.
Json signersJson(const std::vector<SealSigner> &signers);

/// The answer of `verify`: verdict, reasons, covers, not_covered, fingerprint, signer, …
Json verdictJson(const DossierVerdict &verdict, const Dossier &dossier, Language language);

/// The same of a printed sheet.
Json sheetJson(const SheetVerdict &verdict, Language language);

/// belongs, and of which revision; whether the fingerprint is only claimed.
Json belongingJson(const Belonging &belonging, bool isClaimed);

} // namespace bangdiem::cli
