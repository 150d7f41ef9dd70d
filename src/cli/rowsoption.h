// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "rubric/rubric.h"

namespace bangdiem::cli {

/// The rows that --rows names: ids of sections, groups and rows with commas between. Errors: BadArgument
/// where it names none, UnknownCriterion.
tl::expected<std::vector<std::size_t>, Faults> readRows(
    const std::string &option, const Rubric &rubric, Language language);

} // namespace bangdiem::cli
