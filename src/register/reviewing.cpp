// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer writes: rows, the request to explain, the end.
#include "register/cohorts.h"
#include "register/records.h"
#include "register/registerlog.h"
#include "register/registerstate.h"
#include "review/agencyname.h"
#include "review/awaited.h"
#include "review/reviewjson.h"

#include <algorithm>

namespace bangdiem {

namespace {

Result<void> checkOpen(const SubmissionRecord &record)
{
    if (record.state == ReviewState::Closed)
        return fail(ErrorCode::SubmissionClosed, {}, {std::to_string(record.revision)});
    if (record.supersededBy)
        return fail(ErrorCode::SubmissionSuperseded, {}, {std::to_string(*record.supersededBy)});
    return {};
}

/// The edits as they may be kept. Errors (where: the row's id and what it says).
Result<std::vector<RowEdit>> checkedEdits(const Rubric &rubric, const std::vector<RowEdit> &edits)
{
    auto checked = edits;
    for (auto &edit : checked) {
        auto row = checkedRowReview(rubric, edit.criterion, edit.review);
        if (!row)
            return fail(row.error().code, rubric.criteria[edit.criterion].id + row.error().where,
                row.error().details);
        edit.review = *std::move(row);
    }
    return checked;
}

bool conflicts(const RowEdit &edit, const StoredRow &stored, const std::string &reviewer)
{
    if (edit.review == stored.review)
        return false;
    if (edit.version)
        return *edit.version != stored.version;
    return stored.version > 0 && stored.reviewer != reviewer;
}

std::vector<RowConflict> conflictsOf(
    const std::vector<RowEdit> &edits, const std::vector<StoredRow> &rows, const std::string &reviewer)
{
    std::vector<RowConflict> found;
    for (const auto &edit : edits)
        if (conflicts(edit, rows[edit.criterion], reviewer))
            found.push_back({edit.criterion, edit.review, rows[edit.criterion]});
    return found;
}

/// Errors (where: the row's id): ReviewNoPoints.
Result<void> checkPoints(const OpenedSubmission &submission, const std::vector<RowEdit> &edits)
{
    auto review = submission.review();
    std::vector<std::size_t> rows;
    for (const auto &edit : edits) {
        review.rows[edit.criterion] = edit.review;
        rows.push_back(edit.criterion);
    }
    const auto &rubric = submission.rules->rubric;
    if (const auto row = decidedWithoutPoints(submission.dossier(), rubric, review, rows, submission.cohort))
        return fail(ErrorCode::ReviewNoPoints, rubric.criteria[*row].id);
    return {};
}

/// The points and counts that follow from the rows.
void bringUpToDate(SubmissionRecord &record, const OpenedSubmission &submission)
{
    const auto review = submission.review();
    takePoints(record, submission.comparison());
    record.decided = countDecided(review);
    record.questions = countQuestions(review);
}

/// Notes it also where the state stays the same: somebody did it again.
Result<void> enterState(Writing &writing, SubmissionRecord &record, ReviewState state)
{
    const auto before = std::exchange(record.state, state);
    return writing.add(
        "state", record.number, {}, std::string(stateName(before)), std::string(stateName(state)));
}

Result<void> changeState(Writing &writing, SubmissionRecord &record, ReviewState state)
{
    return record.state == state ? Result<void>() : enterState(writing, record, state);
}

/// Writes the rows that `edits` change. Nothing is an edit that says what is there.
Result<bool> writeEdits(
    Database &database, Writing &writing, const std::vector<RowEdit> &edits, OpenedSubmission &submission)
{
    bool isChanged = false;
    for (const auto &edit : edits) {
        auto &row = submission.rows[edit.criterion];
        if (row.review == edit.review)
            continue;
        const auto &id = submission.rules->rubric.criteria[edit.criterion].id;
        auto noted
            = writing.add("row", submission.record.number, id, toJson(row.review), toJson(edit.review));
        if (!noted)
            return tl::unexpected(noted.error());
        row = {edit.review, row.version + 1, writing.author().name, writing.author().now};
        if (auto written = writeRow(database, submission.record.number, id, row); !written)
            return tl::unexpected(written.error());
        isChanged = true;
    }
    return isChanged;
}

bool comparesOthers(const Rubric &rubric, const std::vector<RowEdit> &edits)
{
    return std::ranges::any_of(
        edits, [&](const RowEdit &edit) { return isCompared(rubric.criteria[edit.criterion]); });
}

/// A best value may be another one now.
Result<void> finishOthers(Register::State &state, Writing &writing, OpenedSubmission &submission)
{
    const auto &record = submission.record;
    return finishCohort(state, writing, {record.rubric, record.year}).and_then([&] {
        return state.refresh(submission);
    });
}

/// Another closed submission of the same agency, sheet and year. By the names: the key in the tables knows no
/// accents, and would take two agencies for one.
Result<void> checkClosedOnce(Database &database, const SubmissionRecord &record)
{
    std::int64_t other = 0;
    const auto take = [&](const Row &row) {
        if (other == 0 && isSameAgency(row.text(1), record.agency))
            other = row.integer(0);
    };
    auto read = database.each("SELECT number, agency FROM submission WHERE rubric = ? AND year = ? AND "
                              "number <> ? AND state = 'closed' AND superseded_by IS NULL ORDER BY number",
        take, record.rubric, record.year, record.number);
    if (!read)
        return read;
    if (other > 0)
        return fail(ErrorCode::AgencyClosedTwice, {}, {std::to_string(other)});
    return {};
}

/// What closing binds to.
std::string closedJson(const SubmissionRecord &record)
{
    return "{\"revision\": " + std::to_string(record.revision) + ", \"fingerprint\": \"" + record.fingerprint
        + "\", \"reviewed\": " + toText(record.reviewed) + ", \"decided\": " + std::to_string(record.decided)
        + "}";
}

} // namespace

Result<ReviewOutcome> Register::review(
    OpenedSubmission &submission, const std::vector<RowEdit> &edits, const Author &author)
{
    const auto checked = checkedEdits(submission.rules->rubric, edits);
    if (!checked)
        return tl::unexpected(checked.error());
    auto &state = *m_state;
    ReviewOutcome outcome;
    auto done = writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        if (auto fresh = state.refresh(submission); !fresh)
            return fresh;
        if (auto open = checkOpen(submission.record); !open)
            return open;
        outcome.conflicts = conflictsOf(*checked, submission.rows, author.name);
        if (!outcome.conflicts.empty())
            return {};
        if (auto given = checkPoints(submission, *checked); !given)
            return given;
        const auto changed = writeEdits(*state.database, writing, *checked, submission);
        if (!changed || !*changed)
            return changed.map([](bool) {});
        auto &record = submission.record;
        bringUpToDate(record, submission);
        ++record.version;
        auto written = changeState(writing, record, afterVerdict(record.state)).and_then([&] {
            return updateRecord(*state.database, record);
        });
        if (written && comparesOthers(submission.rules->rubric, *checked))
            written = finishOthers(state, writing, submission);
        return written;
    });
    if (!done)
        return tl::unexpected(done.error());
    return outcome;
}

Result<void> Register::setGroup(
    OpenedSubmission &submission, std::optional<std::size_t> group, const Author &author)
{
    auto &state = *m_state;
    const auto &groups = submission.rules->rubric.agencyGroups;
    const auto id = group ? groups.at(*group).id : std::string();
    return writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        if (auto fresh = state.refresh(submission); !fresh)
            return fresh;
        auto &record = submission.record;
        if (auto open = checkOpen(record); !open)
            return open;
        if (record.group == id)
            return {};
        if (auto noted = writing.add("group", record.number, {}, record.group, id); !noted)
            return noted;
        record.group = id;
        ++record.version;
        return updateRecord(*state.database, record).and_then([&] {
            return finishOthers(state, writing, submission);
        });
    });
}

Result<Feedback> Register::askToExplain(
    OpenedSubmission &submission, const FeedbackWriter &write, const Author &author)
{
    auto &state = *m_state;
    auto asked = submission; // Shown only once it is so.
    const auto feedback = [&] {
        return feedbackOf(asked.dossier(), asked.record.fingerprint, asked.comparison(), asked.review(),
            author.name, author.now);
    };
    auto done = writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        if (auto fresh = state.refresh(asked); !fresh)
            return fresh;
        auto &record = asked.record;
        if (auto open = checkOpen(record); !open)
            return open;
        const auto hasComment = [](const StoredRow &row) { return !row.review.comment.empty(); };
        if (std::ranges::none_of(asked.rows, hasComment))
            return fail(ErrorCode::FeedbackEmpty);
        if (record.state == ReviewState::AskedToExplain) // Again, or by another reviewer.
            return enterState(writing, record, ReviewState::AskedToExplain).and_then([&] {
                return write(feedback());
            });
        ++record.version;
        return changeState(writing, record, ReviewState::AskedToExplain)
            .and_then([&] { return updateRecord(*state.database, record); })
            .and_then([&] { return write(feedback()); });
    });
    if (!done)
        return tl::unexpected(done.error());
    submission = asked;
    return feedback();
}

Result<void> Register::close(OpenedSubmission &submission, const Author &author)
{
    auto &state = *m_state;
    const auto seen = submission.record.version;
    return writeAs(*state.database, author, [&](Writing &writing) -> Result<void> {
        if (auto fresh = state.refresh(submission); !fresh)
            return fresh;
        auto &record = submission.record;
        if (auto open = checkOpen(record); !open)
            return open;
        if (record.version != seen)
            return fail(ErrorCode::SubmissionChanged);
        if (const auto asked = countQuestions(submission.review()); asked > 0)
            return fail(ErrorCode::ReviewOpenQuestions, {}, {std::to_string(asked)});
        const auto &rubric = submission.rules->rubric;
        const auto awaited = awaitedRows(rubric, submission.comparison().reviewed, submission.cohort);
        if (!awaited.empty())
            return tl::unexpected(pointsMissing(rubric, awaited));
        if (auto once = checkClosedOnce(*state.database, record); !once)
            return once;
        bringUpToDate(record, submission);
        ++record.version;
        record.closedBy = author.name;
        record.closedAt = author.now;
        if (auto moved = changeState(writing, record, ReviewState::Closed); !moved)
            return moved;
        if (auto noted = writing.add("closed", record.number, {}, {}, closedJson(record)); !noted)
            return noted;
        return updateRecord(*state.database, record);
    });
}

} // namespace bangdiem
