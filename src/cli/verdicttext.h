// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "verification/belonging.h"
#include "verification/verifydossier.h"
#include "verification/verifysheet.h"

namespace bangdiem::cli {

/// "KHÔNG KẾT LUẬN ĐƯỢC" and its reasons, a line each.
std::string verdictLines(Validity validity, const std::vector<VerdictReason> &reasons, Language language);

/// The whole answer of `verify` on a dossier for a person.
std::string verdictText(const DossierVerdict &verdict, const Dossier &dossier, Language language);

/// The same on a printed sheet.
std::string sheetText(const SheetVerdict &verdict, Language language);
/// What the signatures of a sheet cover.
std::string sheetCoverText(const SheetVerdict &verdict, Language language);

/// Whether what was looked at, which bears `fingerprint`, belongs to the dossier called `file`.
std::string belongingText(const std::string &fingerprint, const Belonging &belonging, bool isClaimed,
    const std::string &file, Language language);

} // namespace bangdiem::cli
