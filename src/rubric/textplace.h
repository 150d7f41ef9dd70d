// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstddef>
#include <string_view>

namespace bangdiem {

/// A place in a text as an editor counts it: both from 1, the column in characters.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const TextPlace &) const = default;
};

/// Where the value of a JSON pointer stands in the JSON `text`: at its key, or at the value itself where it
/// is in a list. Of what is not there, the nearest thing around it; of a text that is not JSON, as far as it
/// can be read.
TextPlace placeOf(std::string_view text, std::string_view pointer);

/// Where a fault of readRubric() stands: what is no JSON at all stands where the reading stopped.
TextPlace placeOf(std::string_view text, const Error &fault);

} // namespace bangdiem
