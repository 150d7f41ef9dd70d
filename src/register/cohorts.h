// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/registerlog.h"
#include "register/registerstate.h"

namespace bangdiem {

// What only the register knows of an agency and of those it is compared with (scoring/cohort.h): the best
// values among the submissions of a sheet and year, and the agency's group. A row whose evidence was rejected
// or whose points were adjusted sets no best.

struct SheetYearKey {
    std::string rubric; ///< Its id.
    int year = 0;

    auto operator<=>(const SheetYearKey &) const = default;
};

/// Nothing where the rubric has no such rule.
Result<Cohort> readCohort(Database &database, const Rubric &rules, const SubmissionRecord &record);

/// What of `dossier` is compared with the best, so that it need not be opened for that.
Result<void> insertMeasures(
    Database &database, std::int64_t number, const Dossier &dossier, const Rubric &rules);

/// Brings the points of all submissions of a sheet and year up to date after a best value or a group became
/// another one, those that are closed too; each that changes stands in the log ("cohort"). Opens each file:
/// only for rubrics that need it.
Result<void> finishCohort(Register::State &state, Writing &writing, const SheetYearKey &sheet);

/// What a register of format `before` did not keep of its submissions: measures, maxima of what applies.
/// Inside the transaction that brings it up.
Result<void> fillTables(Register::State &state, std::int64_t before);

} // namespace bangdiem
