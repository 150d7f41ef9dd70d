// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdossier.h"

namespace bangdiem::testing {

// What the program that gets killed writes: edit number n (1, 2, …) is known from n alone, so that the test
// knows what must be in the file after any of them.

constexpr std::size_t kEditedRows = 7;

inline std::size_t rowOfEdit(int edit)
{
    return static_cast<std::size_t>(edit) % kEditedRows;
}

inline std::string noteOfEdit(int edit)
{
    return "sửa lần thứ " + std::to_string(edit);
}

/// Every third edit brings a file of up to 700 kB along.
inline std::optional<std::string> evidenceOfEdit(int edit)
{
    if (edit % 3 != 0)
        return std::nullopt;
    const auto number = static_cast<unsigned>(edit);
    return noise(1 + number * 7'919U % 700'000U, number);
}

} // namespace bangdiem::testing
