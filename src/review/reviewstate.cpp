// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewstate.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

struct Named {
    ReviewState state;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Named, 5> kStates{{
    {ReviewState::Received, "received", "mới nhận", "received"},
    {ReviewState::InReview, "in-review", "đang thẩm định", "in review"},
    {ReviewState::AskedToExplain, "asked-to-explain", "yêu cầu giải trình", "asked to explain"},
    {ReviewState::Explained, "explained", "đã giải trình", "explained"},
    {ReviewState::Closed, "closed", "đã kết thúc", "closed"},
}};

const Named &named(ReviewState state)
{
    return *std::ranges::find(kStates, state, &Named::state);
}

} // namespace

std::string_view stateName(ReviewState state)
{
    return named(state).name;
}

std::optional<ReviewState> reviewStateNamed(std::string_view name)
{
    const auto *found = std::ranges::find(kStates, name, &Named::name);
    return found == kStates.end() ? std::nullopt : std::optional(found->state);
}

std::string word(ReviewState state, Language language)
{
    const auto &found = named(state);
    return std::string(language == Language::Vietnamese ? found.vietnamese : found.english);
}

ReviewState afterVerdict(ReviewState state)
{
    const bool begins = state == ReviewState::Received || state == ReviewState::Explained;
    return begins ? ReviewState::InReview : state;
}

ReviewState ofNextRevision(ReviewState state)
{
    return state == ReviewState::AskedToExplain ? ReviewState::Explained : ReviewState::Received;
}

} // namespace bangdiem
