// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"

namespace bangdiem {

/// The number of the register's tables (docs/register.md).
constexpr std::int64_t kRegisterFormat = 3;

/// Fills what tables of format `before` had no room for. In the transaction that brings them up.
using FillTables = std::function<Result<void>(std::int64_t before)>;

/// Brings the tables to kRegisterFormat, from nothing or from an older number, in one transaction; does
/// nothing where they are there. `id` is the register's own, where it is new. Returns the format that was
/// there before; 0: none. Errors: RegisterNewer, what `fill` returns, those of Database::write().
Result<std::int64_t> migrate(Database &database, const std::string &id, const FillTables &fill);

/// The format that is there. Errors: RegisterMissing where there are no tables, RegisterNewer.
Result<std::int64_t> checkFormat(Database &database);

} // namespace bangdiem
