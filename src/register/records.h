// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "register/submissionrecord.h"

namespace bangdiem {

// Submissions and their rows as they stand in the tables.

/// Errors: RegisterDamaged where a cell is none of its values.
Result<std::vector<SubmissionRecord>> readRecords(
    Database &database, std::optional<std::string> rubric, std::optional<int> year, bool withSuperseded);
/// Errors: SubmissionUnknown.
Result<SubmissionRecord> readRecord(Database &database, std::int64_t number);
Result<std::vector<Standing>> readStandings(Database &database, const std::string &rubric, int year);

Result<void> insertRecord(Database &database, const SubmissionRecord &record);
/// What a review changes of a submission: state, version, points, counts, closing, what superseded it.
Result<void> updateRecord(Database &database, const SubmissionRecord &record);
/// Of a register that had none.
Result<void> updateMaxima(Database &database, const SubmissionRecord &record);

/// As the criteria of `rubric`; rows that it does not have are left out.
Result<std::vector<StoredRow>> readRows(Database &database, std::int64_t submission, const Rubric &rubric);
/// `row` with its version, which is 1 where it is new.
Result<void> writeRow(
    Database &database, std::int64_t submission, const std::string &criterion, const StoredRow &row);

std::string toJson(const Judgement &judgement);

} // namespace bangdiem
