// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace bangdiem::cli {

Command rubricListCommand();
Command rubricCheckCommand();
Command rubricShowCommand();

} // namespace bangdiem::cli
