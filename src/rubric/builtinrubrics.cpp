// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/builtinrubrics.h"

#include <algorithm>

namespace bangdiem {

const BuiltinRubric *findBuiltinRubric(std::string_view id)
{
    const auto all = builtinRubrics();
    const auto found = std::ranges::find(all, id, &BuiltinRubric::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace bangdiem
