// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// Makes the file of this year's draft from last year's (see carriedOver()), with the evidence that stays,
/// and opens it for editing. `last` is only read, and may be open read-only. Errors: those of carriedOver()
/// and of DossierFile::createWithEvidence().
Result<DossierFile> carryDossier(const DossierFile &last, const std::filesystem::path &path, int year,
    Date asOf, Moment now, const Progress &progress = {});

} // namespace bangdiem
