// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bangdiem::cli {

/// What most commands are about.
constexpr Argument kDossierArgument{"DOSSIER", {"tệp hồ sơ", "the dossier's file"}};

Command rubricListCommand();
Command rubricCheckCommand();
Command rubricShowCommand();
Command newCommand();
Command fillCommand();
Command showCommand();
Command scoreCommand();
Command adviseCommand();
Command checkCommand();
Command reportCommand();
Command extractCommand();

} // namespace bangdiem::cli
