// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reading.h"

#include <limits>
#include <stop_token>

namespace bangdiem {

/// What is asked beyond what every dossier is asked.
struct LoadRules {
    std::int64_t mostBesidesEvidence = std::numeric_limits<std::int64_t>::max(); ///< See readDossier().
    bool checksHistory = false; ///< Otherwise it is checked when it is read.
    /// What the pages and rows may take, in SQLite's operations, of which none costs more than a page or a
    /// cell, and the check of the pages each page once. A sheet of 5,000 rows with five documents and links
    /// each and a history of 100,000 changes takes 4,600,000.
    std::int64_t rowWork = 30'000'000;
};

/// Everything that is checked before a cell is believed, and then every cell, in one reading transaction that
/// may take only so much work. `connection` is configured and locked down.
///
/// Errors: DossierDamaged, DossierCostly, IoFailure, Cancelled.
Result<Loaded> load(Connection &connection, const std::stop_token &stop, const LoadRules &rules = {});

} // namespace bangdiem
