// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubric.h"

#include <algorithm>

namespace bangdiem {

namespace {

template <typename Items, typename Key>
std::optional<std::size_t> indexOf(const Items &items, std::string_view key, Key Items::value_type::*member)
{
    const auto found = std::ranges::find(items, key, member);
    if (found == items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

bool blocksSealing(const Rubric &rubric, FindingKind kind)
{
    return std::ranges::find(rubric.blocksSealing, kind) != rubric.blocksSealing.end();
}

std::optional<std::size_t> findCriterion(const Rubric &rubric, std::string_view id)
{
    const auto idOf = [&](std::size_t index) -> std::string_view { return rubric.criteria[index].id; };
    const auto found = std::ranges::lower_bound(rubric.criteriaById, id, {}, idOf);
    if (found == rubric.criteriaById.end() || idOf(*found) != id)
        return std::nullopt;
    return *found;
}

std::optional<std::size_t> findGroup(const Rubric &rubric, std::string_view id)
{
    return indexOf(rubric.groups, id, &Group::id);
}

std::optional<std::size_t> findFigure(const Criterion &criterion, std::string_view name)
{
    return indexOf(criterion.figures, name, &FigureField::name);
}

std::optional<std::size_t> findOption(const FigureField &figure, std::string_view id)
{
    return indexOf(figure.options, id, &Option::id);
}

bool hasChoice(const Criterion &criterion)
{
    return std::ranges::any_of(
        criterion.figures, [](const FigureField &figure) { return !figure.options.empty(); });
}

const Declaration *findDeclaration(const std::vector<Declaration> &declarations, std::string_view id)
{
    const auto found = std::ranges::find(declarations, id, &Declaration::id);
    return found == declarations.end() ? nullptr : &*found;
}

} // namespace bangdiem
