// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <filesystem>

namespace bangdiem::bench {

constexpr std::size_t kRowsOfGroup = 4;
constexpr std::size_t kRowsOfSection = 36;

/// What the rows of a large sheet say; each text has its number in it.
std::string benchText(std::size_t row);
std::string benchNote(std::size_t row); ///< Empty on most rows, as in the decree.
std::string benchGroupText(std::size_t group);
std::string benchSectionText(std::size_t section);

/// A dossier of so many rows, every one answered, so that each has its reasons. Ends the program on errors.
Dossier fullDossier(std::size_t rows);
/// The same as a file.
void makeDossier(const std::filesystem::path &path, std::size_t rows);

/// The most memory that this process ever had, in kB (VmHWM); 0 where the system does not tell.
long peakMemory();

} // namespace bangdiem::bench
