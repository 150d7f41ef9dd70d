// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/truststore.h"
#include "signing/verdict.h"
#include "verification/belonging.h"
#include "verification/verdictreason.h"

#include <optional>

namespace bangdiem {

/// What can be said of a printed sheet, a PDF.
struct SheetVerdict {
    Validity validity = Validity::Invalid;
    std::vector<VerdictReason> reasons; ///< All of them, the worst first; empty when valid.
    std::vector<SealSigner> signers; ///< In the order in which they signed; their times are only claimed.
    std::uint64_t size = 0; ///< Bytes of the file.
    /// How many of its first bytes a signature covers that is not invalid; all of them where the verdict is
    /// Valid.
    std::uint64_t covered = 0;
    std::string fingerprint; ///< Of the dossier that the sheet says it shows; empty where it says none.
    /// To which revision of the dossier that was given the fingerprint belongs. It is only what the sheet
    /// says of itself where the verdict is not Valid.
    std::optional<Belonging> belonging;
};

/// Judges a sheet (verifyPdf()) and, where `dossier` is not null, whether it belongs to that and was signed
/// by its agency. The rules and every reason: docs/verifying.md and docs/signing.md.
SheetVerdict verifySheet(
    std::string_view pdf, const TrustStore &trust, Moment now, const DossierTraces *dossier = nullptr);

/// Adds what a comparison of the printed pages with the dossier found: the numbers of the pages that differ.
void tellDifferingPages(SheetVerdict &verdict, const std::vector<int> &pages);

} // namespace bangdiem
