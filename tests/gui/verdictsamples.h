// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/verifying.h"
#include "signing/certificate.h"

namespace bangdiem::tests {

/// Whom nobody should take for markup, with names as long as they come.
Certificate longCertificate();

/// Much to say of a dossier: whom it is of and who signed is written by people who mean no good.
Verified verdictOnDossier();
/// Of a PDF that belongs to another dossier than the one with these traces.
Verified verdictOnSheet(const DossierTraces &dossier);

} // namespace bangdiem::tests
