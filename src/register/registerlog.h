// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"
#include "register/register.h"

#include <vector>

namespace bangdiem {

/// One writing into the register: it is alone from begin() on, and what it adds to the log is numbered and
/// chained: each entry's hash covers the one before, so that nobody takes one out unseen.
class Writing
{
public:
    Writing(Database &database, const Author &author);

    /// Inside a transaction. False where an earlier attempt, whose end was lost, is in the register already.
    Result<bool> begin();
    Result<void> add(std::string what, std::optional<std::int64_t> submission, std::string target,
        std::string was, std::string became);
    /// The number of a new submission.
    std::int64_t newSubmission() { return ++m_submissions; }
    Result<void> finish();

    const Author &author() const { return m_author; }

private:
    Database &m_database;
    Author m_author;
    std::string m_id; ///< Of this writing, whatever the attempts.
    bool m_isRepeated = false;
    std::int64_t m_changes = 0;
    std::int64_t m_submissions = 0;
    std::string m_chain;
};

std::int64_t secondsSince1970(Moment at);

/// Runs `change` as one writing. `prepare` runs before it in the same transaction, while others still write:
/// what takes long and is in nobody's way. Errors: what they return, those of Database::write().
Result<void> writeAs(Database &database, const Author &author,
    const std::function<Result<void>(Writing &)> &change, const Database::Work &prepare = {});

/// The log, oldest first; of one submission where it is named.
Result<std::vector<LogEntry>> readLog(Database &database, std::optional<std::int64_t> submission);

/// The whole log, held against its numbers and its chain.
struct LogCheck {
    std::int64_t entries = 0;
    std::vector<RegisterFinding> findings; ///< In the order of the log.
    std::vector<std::int64_t> received; ///< The submissions that it took in.
};
/// Inside a transaction.
Result<LogCheck> checkedLog(Database &database);
/// Errors: RegisterDamaged naming the first entry that is wrong.
Result<void> checkLog(Database &database);

} // namespace bangdiem
