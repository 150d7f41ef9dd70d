// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/merge.h"

#include "base/text.h"
#include "dossier/contentkeys.h"

#include <algorithm>

namespace bangdiem {

namespace {

const Answer &answerOf(const Dossier &dossier, std::size_t criterion)
{
    static const Answer kBlank;
    const auto &criteria = dossier.answers.criteria;
    return criterion < criteria.size() ? criteria[criterion] : kBlank;
}

/// The answer with each content named by its place among the attachments, so that two files' keys compare.
Answer comparable(Answer answer)
{
    ContentKeys places;
    for (std::size_t i = 0; i < answer.attachments.size(); ++i)
        places.try_emplace(answer.attachments[i].content, static_cast<std::int64_t>(i));
    return withContents(std::move(answer), places);
}

std::vector<AnswerField> differences(const Answer &mine, const Answer &theirs)
{
    std::vector<AnswerField> fields;
    const auto compare = [&](AnswerField field, bool same) {
        if (!same)
            fields.push_back(field);
    };
    compare(AnswerField::Claim, mine.claim == theirs.claim);
    compare(AnswerField::GivenFigures, mine.figures == theirs.figures && mine.units == theirs.units);
    compare(AnswerField::Documents, mine.documents == theirs.documents);
    compare(AnswerField::Files, mine.attachments == theirs.attachments);
    compare(AnswerField::Links, mine.links == theirs.links);
    compare(AnswerField::Note, mine.note == theirs.note);
    compare(AnswerField::Review, mine.earlier == theirs.earlier);
    return fields;
}

/// What the common past tells; nothing where both changed the row, each in its own way.
std::optional<Fate> fateByPast(const RowPast &past)
{
    const auto holds = [](const std::vector<PastState> &states, const PastState &state) {
        return std::ranges::find(states, state) != states.end();
    };
    if (past.mine.back() == past.mine.front())
        return Fate::Take;
    if (past.theirs.back() == past.theirs.front())
        return Fate::Keep;
    // One of them was once as the other is now, and went on from there.
    const bool theyWentOn = holds(past.theirs, past.mine.back());
    const bool weWentOn = holds(past.mine, past.theirs.back());
    if (theyWentOn == weWentOn)
        return std::nullopt;
    return theyWentOn ? Fate::Take : Fate::Keep;
}

/// A row of both, whose answers differ in what `differing` names.
struct Pair {
    const Answer &mine;
    const Answer &theirs;
    bool mineDeclares = false;
    bool theirsDeclares = false;
};

Fate fateWithoutPast(const Pair &pair, const std::vector<AnswerField> &differing)
{
    if (differing == std::vector{AnswerField::Review})
        return needsReview(pair.mine) && !needsReview(pair.theirs) ? Fate::Take : Fate::Keep;
    if (isBlank(pair.mine) && !pair.mineDeclares)
        return Fate::Take;
    if (isBlank(pair.theirs) && !pair.theirsDeclares)
        return Fate::Keep;
    return Fate::Conflict;
}

MergeRow compared(const Dossier &mine, const Dossier &theirs, const std::string &target,
    std::optional<std::size_t> criterion, const Pasts &pasts)
{
    const auto ours = criterion ? comparable(answerOf(mine, *criterion)) : Answer();
    const auto other = criterion ? comparable(answerOf(theirs, *criterion)) : Answer();
    MergeRow row{target, criterion, Fate::Same, differingFields(mine, theirs, target, criterion)};
    if (row.differing.empty())
        return row;
    const auto past = pasts.find(row.target);
    if (past != pasts.end()) {
        row.fate = fateByPast(past->second).value_or(Fate::Conflict);
        return row;
    }
    const bool weDeclare = !declaredOf(mine.answers, target).empty();
    const bool theyDeclare = !declaredOf(theirs.answers, target).empty();
    row.fate = fateWithoutPast({ours, other, weDeclare, theyDeclare}, row.differing);
    return row;
}

/// One was taken from the other, or both from the same, or they are copies of one file.
bool areRelated(const Dossier &mine, const Dossier &theirs)
{
    const auto origin
        = [](const Dossier &dossier) { return dossier.part ? dossier.part->source : dossier.id; };
    return mine.id == theirs.id || mine.id == origin(theirs) || origin(mine) == theirs.id
        || origin(mine) == origin(theirs);
}

Result<void> checkTogether(const Dossier &mine, const Dossier &theirs)
{
    if (mine.rubric->sha256 != theirs.rubric->sha256)
        return fail(ErrorCode::MergeOtherRubric);
    const auto &ours = mine.heading;
    const auto &other = theirs.heading;
    if (ours.assessment.year != other.assessment.year)
        return fail(ErrorCode::MergeOtherYear, {},
            {std::to_string(ours.assessment.year), std::to_string(other.assessment.year)});
    if (folded(ours.agency) != folded(other.agency) && !areRelated(mine, theirs))
        return fail(ErrorCode::MergeOtherAgency, {}, {ours.agency, other.agency});
    return {};
}

} // namespace

std::vector<AnswerField> differingFields(
    const Dossier &mine, const Dossier &theirs, std::string_view target, std::optional<std::size_t> criterion)
{
    std::vector<AnswerField> fields;
    if (criterion)
        fields
            = differences(comparable(answerOf(mine, *criterion)), comparable(answerOf(theirs, *criterion)));
    if (declaredOf(mine.answers, target) != declaredOf(theirs.answers, target))
        fields.push_back(AnswerField::Declared);
    return fields;
}

Result<std::vector<MergeRow>> planMerge(
    const Dossier &mine, const Dossier &theirs, const std::vector<std::size_t> &rows, const Pasts &pasts)
{
    if (auto together = checkTogether(mine, theirs); !together)
        return tl::unexpected(together.error());
    std::vector<MergeRow> plan;
    std::optional<std::size_t> group;
    for (const auto row : rows) {
        const auto &criterion = mine.rules().criteria[row];
        if (!isToAnswer(mine, row) || !isToAnswer(theirs, row))
            return fail(ErrorCode::NotInPart, criterion.id, {criterion.id});
        const bool isNewGroup = criterion.group && criterion.group != group;
        if (isNewGroup && !mine.rules().groups[*criterion.group].declarations.empty())
            plan.push_back(
                compared(mine, theirs, mine.rules().groups[*criterion.group].id, std::nullopt, pasts));
        group = criterion.group;
        plan.push_back(compared(mine, theirs, criterion.id, row, pasts));
    }
    return plan;
}

std::vector<std::size_t> rowsToMerge(const Dossier &mine, const Dossier &theirs)
{
    auto rows = rowsToAnswer(mine);
    std::erase_if(rows, [&](std::size_t row) { return !isToAnswer(theirs, row); });
    return rows;
}

std::size_t countOf(const std::vector<MergeRow> &plan, Fate fate)
{
    return static_cast<std::size_t>(std::ranges::count(plan, fate, &MergeRow::fate));
}

std::vector<MergeRow> settled(std::vector<MergeRow> plan, Fate conflictsBecome)
{
    for (auto &row : plan) {
        if (row.fate == Fate::Conflict)
            row.fate = conflictsBecome;
    }
    return plan;
}

std::vector<std::string> declaredOf(const Answers &answers, std::string_view target)
{
    std::vector<std::string> ids;
    for (const auto &declared : answers.declared) {
        if (declared.target == target)
            ids.push_back(declared.id);
    }
    return ids;
}

} // namespace bangdiem
