// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "register/registerplace.h"

#include <QString>

namespace bangdiem::cli {

// Files that a command is to write, as the user named them.

/// As Qt takes it: a name that begins with ":" is none of its own resources.
QString qtPath(const std::string &out);

/// Errors: BadArgument for a folder, FileMissing at the folder that is not there.
tl::expected<void, Faults> checkTarget(const std::string &out, Language language);

/// Nothing may be written over the register that it was read from. Errors: BadArgument.
tl::expected<void, Faults> checkBeside(const RegisterPlace &place, const std::string &out, Language language);

} // namespace bangdiem::cli
