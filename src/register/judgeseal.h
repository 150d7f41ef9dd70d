// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/submissionrecord.h"
#include "signing/truststore.h"
#include "storage/dossierfile.h"

namespace bangdiem {

/// IntakeOptions::judge by verifyDossier(): what is sealed, its evidence, who signed. The rubric is not
/// asked about here: the register takes only those that it has. Errors: Cancelled, IoFailure.
Result<Judgement> judgeSeal(
    const DossierFile &file, const TrustStore &trust, Moment now, const Progress &progress = {});

} // namespace bangdiem
