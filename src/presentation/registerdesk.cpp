// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registerdesk.h"

#include "register/intake.h"
#include "register/judgeseal.h"
#include "verification/trustfolder.h"

#include <algorithm>

namespace bangdiem {

Result<void> RegisterSession::Desk::list(Listed &listed)
{
    auto records = book->list();
    if (!records)
        return tl::unexpected(records.error());
    auto rubrics = book->rubrics();
    if (!rubrics)
        return tl::unexpected(rubrics.error());
    listed.records = *std::move(records);
    listed.rubrics = *std::move(rubrics);
    return {};
}

Result<void> RegisterSession::Desk::open(std::int64_t number, OpenedReviewPtr &opened)
{
    auto submission = book->openSubmission(number);
    if (!submission)
        return tl::unexpected(submission.error());
    auto warnings = book->warnings(*submission);
    if (!warnings)
        return tl::unexpected(warnings.error());
    opened = std::make_shared<OpenedReview>(*std::move(submission), *std::move(warnings));
    return {};
}

Result<void> RegisterSession::Desk::change(const OpenedReview &before, OpenedReviewPtr &after,
    const std::function<Result<void>(OpenedSubmission &)> &change)
{
    auto submission = before.submission;
    if (auto done = change(submission); !done)
        return done;
    after = std::make_shared<OpenedReview>(std::move(submission), before.warnings);
    return {};
}

Result<std::vector<Reception>> RegisterSession::Desk::takeIn(const std::vector<std::filesystem::path> &files,
    const std::filesystem::path &trust, const std::filesystem::path &copies, const Author &author,
    const FileProgress &progress)
{
    TrustStore store;
    if (!trust.empty()) {
        auto read = readTrustFolder(trust);
        if (!read)
            return tl::unexpected(read.error());
        store = std::move(read->store);
    }
    const auto all = static_cast<qint64>(files.size());
    IntakeOptions options;
    options.copies = copies;
    options.judge = [&](const DossierFile &file) { return judgeSeal(file, store, author.now); };
    options.progress = [&](std::size_t done) { return progress(static_cast<qint64>(done), all); };
    return bangdiem::takeIn(*book, files, options, author);
}

Result<void> RegisterSession::Desk::changes(
    const OpenedReview &current, std::optional<RevisionComparison> &found)
{
    const auto all = book->list({.rubric = {}, .year = {}, .withSuperseded = true});
    if (!all)
        return tl::unexpected(all.error());
    const auto before = std::ranges::find(
        *all, std::optional(current.submission.record.number), &SubmissionRecord::supersededBy);
    if (before == all->end())
        return {};
    const auto older = book->openSubmission(before->number);
    if (!older)
        return tl::unexpected(older.error());
    found = RevisionComparison{before->revision, changesBetween(older->dossier(), current.dossier())};
    return {};
}

Result<void> RegisterSession::Desk::ranking(const std::string &rubric, int year, RankingFacts &facts)
{
    auto standings = book->standings(rubric, year);
    if (!standings)
        return tl::unexpected(standings.error());
    auto lastYear = book->standings(rubric, year - 1);
    if (!lastYear)
        return tl::unexpected(lastYear.error());
    facts = {*std::move(standings), *std::move(lastYear)};
    return {};
}

} // namespace bangdiem
