// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include <algorithm>

namespace bangdiem {

namespace {

std::vector<CrossCheck::Place> placesOf(const Rubric &rubric, std::string_view figure)
{
    std::vector<CrossCheck::Place> places;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i)
        if (const auto index = findFigure(rubric.criteria[i], figure))
            places.push_back({i, *index});
    return places;
}

} // namespace

void readCrossChecks(JsonFields &fields, RubricDraft &draft)
{
    if (!fields.optional("crossChecks"))
        return;
    auto &checks = draft.rubric.crossChecks;
    const auto list = fields.pointerTo("crossChecks");
    for (const auto &value : readShortList(fields, "crossChecks")) {
        JsonFields check(value, jsonPointer(list, checks.size()), fields.faults());
        const auto figure = check.text("figure");
        const auto twin = std::ranges::find(checks, figure, &CrossCheck::figure);
        if (!figure.empty() && twin != checks.end())
            fields.faults().add(ErrorCode::RubricDuplicateId, check.pointerTo("figure"),
                {figure, jsonPointer(list, static_cast<std::size_t>(twin - checks.begin())) + "/figure"});
        auto places = placesOf(draft.rubric, figure);
        if (!figure.empty() && places.empty())
            fields.faults().add(ErrorCode::RubricUnknownFigure, check.pointerTo("figure"), {figure});
        checks.push_back({figure, check.optionalFlag("withStaff"), std::move(places)});
        check.refuseOtherKeys();
    }
}

} // namespace bangdiem
