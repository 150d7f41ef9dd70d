// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// A dossier's file at `path` that keeps `dossier`, whose attachments get small bytes of their own. Throws
/// where something of it cannot be stored.
DossierFile storedDossier(const std::filesystem::path &path, Dossier dossier);

} // namespace bangdiem
