// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "signing/verdict.h"
#include "verification/verdictreason.h"

namespace bangdiem {

/// Whether `certificate` names the agency of `heading` as its organisation or as the unit in it: the same
/// agencyKey(), with or without the place ("Sở Tài chính tỉnh Tây Ninh").
bool namesAgency(const Certificate &certificate, const Heading &heading);

/// What there is to tell of the signers' organisations: nothing where one of them is the agency, else
/// SignerElsewhere or SignerWithoutOrganisation of each.
std::vector<VerdictReason> officeReasons(const std::vector<SealSigner> &signers, const Heading &heading);

} // namespace bangdiem
