// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "register/register.h"

namespace bangdiem::cli {

/// A submission as `list` and the others show it.
Json recordJson(const SubmissionRecord &record, Language language);
Json receptionJson(const Reception &reception, Language language);
/// Every row: points three times, verdict, comment, version, who.
Json reviewedRowsJson(const OpenedSubmission &submission);
Json conflictsJson(const std::vector<RowConflict> &conflicts, const Rubric &rubric);

} // namespace bangdiem::cli
