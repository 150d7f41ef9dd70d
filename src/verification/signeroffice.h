// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "signing/verdict.h"
#include "verification/verdictreason.h"

namespace bangdiem {

/// Of whom a dossier is, by the names that a certificate may have for it.
struct Office {
    std::string agency;
    std::string place; ///< Of the heading: "Tây Ninh".
    std::string issuer; ///< Who issued the rubric, and so the agency's province: "UBND tỉnh Tây Ninh".

    bool operator==(const Office &) const = default;
};

Office officeOf(const Dossier &dossier);

/// Whether `certificate` names the agency as its organisation, or as the unit in one of the same place: the
/// same agencyKey(), with or without the place ("Sở Tài chính tỉnh Tây Ninh"). Every province has a Sở Tài
/// chính: where the certificate says province or locality, that must be the agency's, too.
bool namesAgency(const Certificate &certificate, const Office &office);

/// What there is to tell of the signers' organisations: nothing where one of them is the agency, else
/// SignerElsewhere or SignerWithoutOrganisation of each.
std::vector<VerdictReason> officeReasons(const std::vector<SealSigner> &signers, const Office &office);

} // namespace bangdiem
