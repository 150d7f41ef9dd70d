// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/revisions.h"

#include "scoring/evaluate.h"

namespace bangdiem {

namespace {

std::vector<std::string> changedFields(const Heading &older, const Heading &newer)
{
    std::vector<std::string> fields;
    const auto compare = [&](const char *field, bool same) {
        if (!same)
            fields.emplace_back(field);
    };
    compare("agency", older.agency == newer.agency);
    compare("as_of", older.assessment.asOf == newer.assessment.asOf);
    compare("place", older.place == newer.place);
    compare("staff", older.assessment.staff == newer.assessment.staff);
    compare("units", older.units == newer.units);
    compare("year", older.assessment.year == newer.assessment.year);
    return fields;
}

} // namespace

RevisionChanges changesBetween(const Dossier &older, const Dossier &newer)
{
    RevisionChanges changes{changedFields(older.heading, newer.heading), {}};
    const auto &rubric = newer.rules();
    const auto before = evaluate(rubric, older.answers, older.heading.assessment);
    const auto after = evaluate(rubric, newer.answers, newer.heading.assessment);
    std::optional<std::size_t> group;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto &row = rubric.criteria[i];
        if (row.group && row.group != group) {
            const auto &id = rubric.groups[*row.group].id;
            if (auto fields = differingFields(older, newer, id, std::nullopt); !fields.empty())
                changes.rows.push_back({id, std::nullopt, std::move(fields), {}, {}});
        }
        group = row.group;
        if (auto fields = differingFields(older, newer, row.id, i); !fields.empty())
            changes.rows.push_back(
                {row.id, i, std::move(fields), before.criteria[i].score, after.criteria[i].score});
    }
    return changes;
}

Review carriedReview(const Review &review, const Dossier &older, const Dossier &newer)
{
    const auto &rubric = newer.rules();
    Review carried;
    carried.rows.resize(rubric.criteria.size());
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto &row = rubric.criteria[i];
        const bool sameGroup
            = !row.group || differingFields(older, newer, rubric.groups[*row.group].id, std::nullopt).empty();
        if (rowOf(review, i).verdict && sameGroup && differingFields(older, newer, row.id, i).empty())
            carried.rows[i] = rowOf(review, i);
    }
    return carried;
}

} // namespace bangdiem
