// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace bangdiem {

/// Two literals as one, so that statements share what they select.
template <std::size_t A, std::size_t B>
consteval std::array<char, A + B - 1> joined(const char (&first)[A], const char (&second)[B])
{
    std::array<char, A + B - 1> text{};
    std::copy_n(first, A - 1, text.begin());
    std::copy_n(second, B, text.begin() + A - 1);
    return text;
}

} // namespace bangdiem
