// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace bangdiem::testing {

/// The bytes of a sealed dossier with answers and evidence in every row.
const std::string &sealedBytes();

enum class Verdict {
    Refused, ///< Not opened.
    Altered, ///< Opened, and told to say something else than what was sealed.
    Unsealed, ///< Opened as a draft: nobody takes it for approved.
    EvidenceRefused, ///< Told to be sealed; the check of the evidence fails.
    Same, ///< Told to be sealed, and it says what was sealed, evidence and all.
    Forged, ///< Told to be sealed, but says something else: the one verdict that must not be.
};

/// What this program makes of a stranger's file that was made from sealedBytes().
Verdict verdictOn(const std::filesystem::path &file);

} // namespace bangdiem::testing
