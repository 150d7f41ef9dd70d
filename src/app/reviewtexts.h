// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registersession.h"
#include "widgets/tabledialog.h"

namespace bangdiem {

// What the reviewer's desk shows as tables to read.

/// What became of each file, what was refused first.
TableDialog::Content receptionTable(const std::vector<Reception> &receptions);
/// Both values of each row that somebody else wrote meanwhile.
TableDialog::Content conflictTable(const std::vector<RowConflict> &conflicts, const Rubric &rubric);
/// The latest change first.
TableDialog::Content logTable(const std::vector<LogEntry> &entries, const OpenedReview &review);
TableDialog::Content changesTable(const RevisionComparison &compared, const OpenedReview &review);

} // namespace bangdiem
