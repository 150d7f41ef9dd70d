// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "rubric/rubric.h"

namespace bangdiem::cli {

/// Id, name, source, number of criteria, maximum.
Json rubricSummary(const Rubric &rubric);

/// "từ 2015", "2015–2016", "mọi năm".
std::string yearsText(const Rubric &rubric, Language language);

/// The summary, and every section with its groups and criteria, rules and evidence.
Json rubricJson(const Rubric &rubric);

/// The same for a person, one line a row.
std::string rubricText(const Rubric &rubric, Language language);

} // namespace bangdiem::cli
