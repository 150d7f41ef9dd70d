// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"

namespace bangdiem {

/// The number of the register's tables (docs/register.md).
constexpr std::int64_t kRegisterFormat = 1;

/// Brings the tables to kRegisterFormat, from nothing or from an older number, in one transaction; does
/// nothing where they are there. `id` is the register's own, where it is new. True where something was made.
/// Errors: RegisterNewer, those of Database::write().
Result<bool> migrate(Database &database, const std::string &id);

/// Errors: RegisterMissing where there are no tables, RegisterNewer, RegisterOlder.
Result<void> checkFormat(Database &database);

} // namespace bangdiem
