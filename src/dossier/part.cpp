// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/part.h"

#include <algorithm>
#include <numeric>

namespace bangdiem {

namespace {

struct Range {
    std::size_t first = 0;
    std::size_t end = 0;
};

std::optional<Range> rangeNamed(const Rubric &rubric, std::string_view id)
{
    if (const auto criterion = findCriterion(rubric, id))
        return Range{*criterion, *criterion + 1};
    if (const auto group = findGroup(rubric, id))
        return Range{rubric.groups[*group].firstCriterion, rubric.groups[*group].endCriterion};
    const auto section = std::ranges::find(rubric.sections, id, &Section::id);
    if (section == rubric.sections.end())
        return std::nullopt;
    return Range{section->firstCriterion, section->endCriterion};
}

/// `part`, a section or group, begins at `row` and has all its rows among `rows`.
template <typename Heading>
bool isWhole(const Heading &part, std::size_t row, const std::vector<std::size_t> &rows)
{
    if (part.firstCriterion != row || part.endCriterion <= row)
        return false;
    for (auto i = row; i < part.endCriterion; ++i) {
        if (!std::ranges::binary_search(rows, i))
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<std::size_t>> rowsNamed(const Rubric &rubric, const std::vector<std::string> &ids)
{
    std::vector<std::size_t> rows;
    for (const auto &id : ids) {
        const auto range = rangeNamed(rubric, id);
        if (!range)
            return fail(ErrorCode::UnknownCriterion, id, {id});
        for (auto row = range->first; row < range->end; ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<std::string> shortIds(const Rubric &rubric, const std::vector<std::size_t> &rows)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < rows.size();) {
        const auto &criterion = rubric.criteria[rows[i]];
        const auto &section = rubric.sections[criterion.section];
        const auto *group = criterion.group ? &rubric.groups[*criterion.group] : nullptr;
        auto end = rows[i] + 1;
        if (isWhole(section, rows[i], rows)) {
            ids.push_back(section.id);
            end = section.endCriterion;
        } else if (group && isWhole(*group, rows[i], rows)) {
            ids.push_back(group->id);
            end = group->endCriterion;
        } else {
            ids.push_back(criterion.id);
        }
        while (i < rows.size() && rows[i] < end)
            ++i;
    }
    return ids;
}

std::vector<std::size_t> rowsToAnswer(const Dossier &dossier)
{
    if (dossier.part)
        return dossier.part->rows;
    std::vector<std::size_t> rows(dossier.rules().criteria.size());
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    return rows;
}

bool isToAnswer(const Dossier &dossier, std::size_t criterion)
{
    return !dossier.part || std::ranges::binary_search(dossier.part->rows, criterion);
}

bool isToDeclare(const Dossier &dossier, std::string_view target)
{
    if (!dossier.part)
        return true;
    if (const auto criterion = findCriterion(dossier.rules(), target))
        return isToAnswer(dossier, *criterion);
    const auto group = findGroup(dossier.rules(), target);
    return group && std::ranges::any_of(dossier.part->rows, [&](std::size_t row) {
        return dossier.rules().criteria[row].group == group;
    });
}

Result<Dossier> partOf(
    const Dossier &whole, std::string id, std::vector<std::size_t> rows, std::int64_t edits)
{
    for (const auto row : rows) {
        if (!isToAnswer(whole, row))
            return fail(ErrorCode::NotInPart, {}, {whole.rules().criteria[row].id});
    }
    Dossier part{
        std::move(id), 1, whole.heading, whole.rubric, {}, WorkPart{whole.id, edits, std::move(rows)}};
    part.answers.criteria.resize(whole.rules().criteria.size());
    for (const auto row : part.part->rows) {
        if (row < whole.answers.criteria.size())
            part.answers.criteria[row] = whole.answers.criteria[row];
    }
    std::ranges::copy_if(whole.answers.declared, std::back_inserter(part.answers.declared),
        [&](const Declared &declared) { return isToDeclare(part, declared.target); });
    return part;
}

} // namespace bangdiem
