// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "dossier/merge.h"

namespace bangdiem::cli {

/// What became of every row; where conflicts are left, what would become of it, and exit code 1.
Output mergeReport(const std::vector<MergeRow> &plan, Language language);

} // namespace bangdiem::cli
