// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bangdiem::cli {

/// "bangdiem-cli new OUT.bangdiem --rubric ID|FILE …"
std::string usageLine(const Command &command);

/// Help of the whole program, or of the commands whose first word is `group`.
std::string programHelp(Language language, std::string_view group = {});

std::string commandHelp(const Command &command, Language language);

} // namespace bangdiem::cli
