// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "dossier/answersjson.h"

#include <filesystem>

namespace bangdiem::cli {

/// What ANSWERS.json names, with every path of it found to be a readable file.
struct FillPlan {
    std::string rubricSha256; ///< Of the rubric it was read against.
    AnswersInput input;
    std::filesystem::path folder; ///< Where relative paths begin.
};

/// The file that a path of the plan means.
std::filesystem::path resolved(const FillPlan &plan, const std::string &written);

/// Reads ANSWERS.json at `answersPath` and holds it against the dossier, which stays untouched. Errors: every
/// fault of the answers, or every evidence file that cannot be read, with JSON pointers.
tl::expected<FillPlan, Faults> readFillPlan(
    const std::string &dossierPath, const std::string &answersPath, Language language);

} // namespace bangdiem::cli
