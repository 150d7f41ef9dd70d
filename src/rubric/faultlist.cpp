// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/faultlist.h"

#include <algorithm>
#include <charconv>

namespace bangdiem {

namespace {

std::string unescaped(std::string_view token)
{
    std::string key;
    for (std::size_t i = 0; i < token.size(); ++i) {
        const bool escape = token[i] == '~' && i + 1 < token.size();
        key += !escape ? token[i] : token[++i] == '1' ? '/' : '~';
    }
    return key;
}

std::optional<std::size_t> positionOf(const JsonValue &parent, std::string_view token)
{
    if (const auto *object = parent.object()) {
        const auto found = std::ranges::find(*object, unescaped(token), &JsonValue::Member::key);
        return found == object->end() ? std::nullopt : std::optional(found - object->begin());
    }
    std::size_t index = 0;
    std::from_chars(token.data(), token.data() + token.size(), index);
    return parent.array() && index < parent.array()->size() ? std::optional(index) : std::nullopt;
}

/// The way from the root to the value at `pointer`, as the positions of its ancestors among their siblings.
/// Ends early where the value does not exist.
std::vector<std::size_t> wayTo(const JsonValue &root, std::string_view pointer)
{
    std::vector<std::size_t> way;
    const auto *value = &root;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto token = pointer.substr(0, pointer.find('/'));
        const auto position = positionOf(*value, token);
        if (!position)
            break;
        way.push_back(*position);
        value = value->object() ? &(*value->object())[*position].value : &(*value->array())[*position];
        pointer.remove_prefix(token.size());
    }
    return way;
}

} // namespace

FaultList::FaultList(std::vector<Error> faults)
    : m_faults(std::move(faults))
{
}

void FaultList::add(ErrorCode code, std::string where, std::vector<std::string> details)
{
    if (m_faults.size() < kMaximum)
        m_faults.push_back({code, std::move(where), std::move(details)});
    else if (m_faults.size() == kMaximum)
        m_faults.push_back({ErrorCode::TooMany, {}, {std::to_string(kMaximum)}});
}

std::vector<Error> FaultList::inOrderOf(const JsonValue &root) const
{
    std::vector<std::pair<std::vector<std::size_t>, Error>> placed;
    placed.reserve(m_faults.size());
    for (const auto &fault : m_faults)
        placed.emplace_back(wayTo(root, fault.where), fault);
    std::ranges::stable_sort(placed, {}, &std::pair<std::vector<std::size_t>, Error>::first);
    std::vector<Error> ordered;
    ordered.reserve(placed.size());
    for (auto &[way, fault] : placed)
        ordered.push_back(std::move(fault));
    return ordered;
}

} // namespace bangdiem
