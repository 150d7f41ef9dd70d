// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/filetask.h"
#include "presentation/registersession.h"
#include "storage/extract.h"

namespace bangdiem {

/// What the list of a register is read into.
struct Listed {
    std::vector<SubmissionRecord> records;
    std::map<std::string, std::shared_ptr<const CarriedRubric>> rubrics;
    OpenedReviewPtr opened; ///< Read anew with the list, where one is open.
};

/// The register in the other thread. Errors: those of the register.
struct RegisterSession::Desk {
    std::optional<Register> book;

    Result<void> list(Listed &listed);
    Result<void> open(std::int64_t number, OpenedReviewPtr &opened);
    /// Runs `change` on a copy of what is shown; the copy is what is to be shown then.
    Result<void> change(const OpenedReview &before, OpenedReviewPtr &after,
        const std::function<Result<void>(OpenedSubmission &)> &change);
    Result<std::vector<Reception>> takeIn(const std::vector<std::filesystem::path> &files,
        const std::filesystem::path &trust, const std::filesystem::path &copies, const Author &author,
        const FileProgress &progress);
    Result<void> changes(const OpenedReview &current, std::optional<RevisionComparison> &found);
    Result<void> ranking(const std::string &rubric, int year, RankingFacts &facts);
};

} // namespace bangdiem
