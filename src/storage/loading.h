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
};

/// Everything that is checked before a cell is believed, and then every cell, in one reading transaction that
/// may take only so much work. `connection` is configured and locked down.
///
/// Errors: DossierDamaged, DossierCostly, IoFailure, Cancelled.
Result<Loaded> load(Connection &connection, const std::stop_token &stop, const LoadRules &rules = {});

} // namespace bangdiem
