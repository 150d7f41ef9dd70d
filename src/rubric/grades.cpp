// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/ranges.h"
#include "rubric/rubricdraft.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// What a total can be, in points or in percent of what applies.
Domain domainOf(const Rubric &rubric, bool ofPercent)
{
    const auto isAbove = [](const Section &section) { return section.pool && section.maximum > Points(); };
    const auto isBelow = [](const Criterion &criterion) { return criterion.minimum < Points(); };
    Domain domain;
    if (std::ranges::none_of(rubric.criteria, isBelow))
        domain.low = Edge{Decimal(), true};
    else if (rubric.minimum && !ofPercent)
        domain.low = Edge{*rubric.minimum, true};
    if (std::ranges::none_of(rubric.sections, isAbove))
        domain.high = Edge{ofPercent ? Decimal::fromInteger(100) : rubric.maximum, true};
    domain.step = ofPercent ? 0 : 1; // Points are decimals, a percentage of them is any fraction.
    return domain;
}

} // namespace

std::vector<AgencyGroup> readAgencyGroups(JsonFields &fields)
{
    std::vector<AgencyGroup> groups;
    if (!fields.optional("agencyGroups"))
        return groups;
    const auto list = fields.pointerTo("agencyGroups");
    for (const auto &value : readShortList(fields, "agencyGroups")) {
        JsonFields group(value, jsonPointer(list, groups.size()), fields.faults());
        auto id = readId(group, "id");
        const auto twin = std::ranges::find(groups, id, &AgencyGroup::id);
        if (!id.empty() && twin != groups.end())
            fields.faults().add(ErrorCode::RubricDuplicateId, group.pointerTo("id"),
                {id, jsonPointer(list, static_cast<std::size_t>(twin - groups.begin())) + "/id"});
        auto name = group.text("name", {.maxBytes = kMaxCellBytes});
        refuseTwinName(group, "name", name, groups, &AgencyGroup::name);
        groups.push_back({std::move(id), std::move(name)});
        group.refuseOtherKeys();
    }
    return groups;
}

void readGrades(JsonFields &fields, RubricDraft &draft)
{
    const auto *value = fields.optional("grades");
    if (!value)
        return;
    auto &rubric = draft.rubric;
    JsonFields grades(*value, fields.pointerTo("grades"), fields.faults());
    const auto of = grades.text("of");
    if (!of.empty() && of != "points" && of != "percent")
        badValue(fields.faults(), grades.pointerTo("of"), "chỉ nhận “points” (điểm) hoặc “percent” (tỷ lệ %)",
            "“points” or “percent” is expected");
    rubric.gradesOfPercent = of == "percent";
    std::vector<PlacedRange> ranges;
    const auto list = grades.pointerTo("bands");
    for (const auto &item : readShortList(grades, "bands")) {
        JsonFields band(item, jsonPointer(list, rubric.grades.size()), fields.faults());
        auto label = band.text("label");
        refuseTwinName(band, "label", label, rubric.grades, &Grade::label);
        ranges.push_back(readRange(band));
        rubric.grades.push_back({std::move(label), ranges.back().range});
        band.refuseOtherKeys();
    }
    grades.refuseOtherKeys();
    if (!ranges.empty() && draft.sheet.known)
        checkRanges(ranges, domainOf(rubric, rubric.gradesOfPercent), list, fields.faults());
}

} // namespace bangdiem
