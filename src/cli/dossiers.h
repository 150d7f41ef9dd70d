// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/untrusted.h"

namespace bangdiem::cli {

/// This moment, and today where the user sits.
Moment now();
Date today();

/// Opens a dossier to be read; an error that names no place is at the path.
tl::expected<DossierFile, Faults> openDossier(const std::string &path);

/// Opens a dossier to be changed. Errors: also DossierSealed, DossierHeld, PermissionDenied.
tl::expected<DossierFile, Faults> openDossierForWriting(const std::string &path);

/// Opens a dossier, sealed or not, to be reopened. Errors: also DossierHeld.
tl::expected<DossierFile, Faults> openDossierToReopen(const std::string &path);

/// Where private copies of this user lie.
std::filesystem::path copiesFolder();

/// What a stranger sent, opened in a private copy. Errors: those of openUntrusted(), at the path.
tl::expected<UntrustedDossier, Faults> openReceived(const std::string &path);

} // namespace bangdiem::cli
