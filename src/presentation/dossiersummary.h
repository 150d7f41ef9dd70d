// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "dossier/dossier.h"
#include "scoring/scoresheet.h"

#include <filesystem>

namespace bangdiem {

/// What a list of dossiers shows of one.
struct DossierSummary {
    std::string agency;
    std::string appendix; ///< "Phụ lục I"
    int year = 0;
    Points score;
    Points maximum;
    std::size_t answered = 0;
    std::size_t criteria = 0;
};

DossierSummary summaryOf(const Dossier &dossier, const ScoreSheet &sheet);

/// Opens the file read-only, scores it and closes it again. Safe to call from any thread.
/// Errors: those of DossierFile::open.
Result<DossierSummary> readSummary(const std::filesystem::path &path);

} // namespace bangdiem
