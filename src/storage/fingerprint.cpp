// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fingerprint.h"

#include "dossier/manifest.h"
#include "storage/hash.h"

namespace bangdiem {

std::string fingerprintOf(const Dossier &dossier)
{
    return sha256Of(manifestOf(dossier));
}

} // namespace bangdiem
