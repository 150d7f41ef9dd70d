// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "register/submissionrecord.h"
#include "signing/truststore.h"
#include "storage/dossierfile.h"

namespace bangdiem::cli {

/// The authorities and revocation lists in the files of a folder; nobody is trusted without one. Errors
/// (where: the file): FileMissing, those of TrustStore::add().
tl::expected<TrustStore, Faults> readTrust(const std::optional<std::string> &folder);

/// What can be said of the seal of `dossier`: does it say what was sealed, is its evidence what was sealed,
/// and who signed. Errors: of the machine.
Result<Judgement> judged(const DossierFile &dossier, const TrustStore &trust, Moment now);

} // namespace bangdiem::cli
