// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// Something in the register that does not follow from what the program wrote there.
struct RegisterFinding {
    enum class Kind {
        EntryMissing, ///< Entries `entry` to `lastEntry` of the log are not there.
        EntryChanged, ///< The hash of `entry` does not follow from it and the entry before.
        LogEnd, ///< `entry` is the last of the log, and not the one that the register last wrote.
        SubmissionMissing, ///< The log took it in, and it is not there.
        SubmissionDamaged, ///< `what` of it cannot be read.
        PointsDiffer, ///< `what` it comes to is not what its dossier, its verdicts and the others give.
        RecordDiffers, ///< `what` the list says is not what its dossier or the log says.
        RowDiffers, ///< The verdict on row `what` is not the last one of the log.
    };
    Kind kind = Kind::EntryChanged;
    std::optional<std::int64_t> entry; ///< Of the log.
    std::optional<std::int64_t> lastEntry;
    std::optional<std::int64_t> submission;
    std::string agency{}; ///< Of the submission, as far as it is known.
    /// Id of a row; else as in the JSON of a submission: "reviewed", "reviewed_sections", "decided", …
    std::string what{};
    std::string stored{}; ///< Points and counts as toText() writes them.
    std::string expected{};

    bool operator==(const RegisterFinding &) const = default;
};

std::string_view findingName(RegisterFinding::Kind kind); ///< "entry-missing", …
/// With the entry or the submission that it is about.
std::string word(const RegisterFinding &finding, Language language);

/// The whole of a register, held against itself.
struct RegisterCheck {
    std::int64_t entries = 0; ///< Of the log, as far as they are there.
    std::int64_t submissions = 0;
    std::vector<RegisterFinding> findings; ///< Of the log first, then by submission.
};

} // namespace bangdiem
