// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

#include <string_view>
#include <vector>

namespace bangdiem {

/// Every fault of a rubric text, in the order of the text. `where` is the JSON pointer of the culprit.
using Faults = std::vector<Error>;

/// Reads one rubric from UTF-8 JSON `text` (format: docs/rubric-format.md; a BOM is accepted). Pure.
///
/// Errors: all faults at once, never only the first. Limits: 5 MB, 32 levels, 5,000 criteria.
tl::expected<Rubric, Faults> readRubric(std::string_view text);

} // namespace bangdiem
