// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/findingkind.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

/// In the order of FindingKind.
constexpr std::array<std::string_view, 11> kNames{"heading", "unanswered", "no-evidence", "not-reviewed",
    "failed-test", "capped", "sum-cut", "figures-differ", "document-outside-year", "document-incomplete",
    "unit-incomplete"};
static_assert(static_cast<std::size_t>(FindingKind::UnitIncomplete) + 1 == kNames.size());

} // namespace

std::string_view findingKindName(FindingKind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<FindingKind> findingKindOf(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<FindingKind>(found - kNames.begin());
}

} // namespace bangdiem
