// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <filesystem>

namespace bangdiem::cli {

std::filesystem::path toPath(const std::string &utf8);

struct InputLimit {
    std::size_t bytes = 0;
    std::string_view shown; ///< "5 MB"
};

/// The bytes of a file. Errors (where: the path): FileMissing, BadArgument for a folder, TooLarge,
/// PermissionDenied, IoFailure.
Result<std::string> readInput(const std::string &path, InputLimit limit, Language language);

/// The bytes of a JSON file of at most 5 MB. Errors: those of readInput().
Result<std::string> readJsonFile(const std::string &path, Language language);

/// The text of a rubric of this machine (RubricCatalogue) or of a file. Errors: RubricUnknown, or those of
/// readJsonFile().
Result<std::string> readRubricText(const std::string &idOrFile, Language language);

/// `faults` of what `path` holds: a fault of the whole is at the path, as the user wrote it.
Faults faultsOf(Faults faults, const std::string &path);

} // namespace bangdiem::cli
