// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace bangdiem {

/// A rubric file of rubrics/ as it was when the program was built, byte for byte.
struct BuiltinRubric {
    std::string_view id;
    std::string_view json;
};

/// The shipped rubrics, in the order of their appendices.
std::span<const BuiltinRubric> builtinRubrics();

/// Null when no shipped rubric has this id.
const BuiltinRubric *findBuiltinRubric(std::string_view id);

} // namespace bangdiem
