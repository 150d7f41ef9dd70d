// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bangdiem::golden {

/// The score sheet of a golden file as plain Vietnamese text that a reader of the decree can check: every row
/// with its score, status and reasons, the warnings, what would earn the rest, what keeps it from being
/// sealed.
///
/// `json`: {"rubric": id, "year": 2015, "as_of": "2015-12-31", "staff": 50, "answers": ANSWERS.json}. Throws
/// on bad input.
std::string sheetText(const std::string &json);

} // namespace bangdiem::golden
