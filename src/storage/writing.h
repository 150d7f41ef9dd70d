// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"
#include "storage/connection.h"
#include "storage/dossierfile.h"

namespace bangdiem {

// Each writes the rows of one thing inside the caller's transaction, only those that differ. The values are
// checked ones (checkedvalues.h). Errors: DiskFull, IoFailure, DossierReplaced, …

/// All rows of a new dossier; its first change is "created".
Result<void> writeNew(Connection &connection, const Dossier &dossier, Moment now);
/// What was before: the changes, at least one, and the revisions that were sealed.
struct Past {
    std::vector<Change> history;
    std::vector<Seal> seals;
    std::vector<SealScan> scans{};
    bool isSealed = false; ///< The last of them is the present one.
};
/// The same for a dossier that has a past already.
Result<void> writeWithPast(Connection &connection, const Dossier &dossier, const Past &past);
Result<void> writeHeading(Connection &connection, const Heading &before, const Heading &after);
Result<void> writeAnswer(
    Connection &connection, const Criterion &criterion, const Answer &before, const Answer &after);
Result<void> writeDeclared(Connection &connection, const std::string &target,
    const std::vector<std::string> &before, const std::vector<std::string> &after);
/// A Change whose texts live elsewhere.
struct NewChange {
    std::int64_t number = 0;
    Moment at{};
    std::string_view what;
    std::string_view target;
    std::string_view before;
    std::string_view after;
};
Result<void> writeChange(Connection &connection, const NewChange &change);

/// Moves the dossier's counter of changes on. Errors: DossierReplaced where the file is at another one.
Result<void> writeEdits(
    Connection &connection, const std::string &dossierId, std::int64_t before, std::int64_t after);

/// Removes evidence files that neither a row nor a seal refers to, and gives their pages back to the system.
Result<void> sweepContents(Connection &connection);

/// A moment as it may be stored: a clock that stands before 1970 or after 9999 must not keep anybody from
/// working.
std::int64_t storable(Moment moment);

/// As the history keeps them.
std::string toJson(const Heading &heading);
std::string toJson(const std::vector<std::string> &declarations);
std::string toJson(const Seal &seal);
std::string toJson(const Attachment &scan);
std::string reopeningJson(const Reopening &reopening);

} // namespace bangdiem
