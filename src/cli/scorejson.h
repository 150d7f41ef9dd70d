// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "dossier/dossier.h"
#include "scoring/wording.h"

namespace bangdiem::cli {

/// The scores with their reasons, as `score --json` prints them (a contract: scripts rely on it).
Json scoreJson(const Dossier &dossier, const ScoreSheet &sheet, Language language);

/// The warnings of `sheet` in words.
std::vector<WordedWarning> wordedWarnings(const Dossier &dossier, const ScoreSheet &sheet, Language language);

} // namespace bangdiem::cli
