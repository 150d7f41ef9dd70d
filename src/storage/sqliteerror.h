// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace bangdiem {

/// The last error of `database` in our words; `where` is its file. `code` is what the failing call returned.
Error sqliteError(sqlite3 *database, int code);

/// DossierDamaged: `what` names the table and the row.
Error damaged(std::string where, std::string what);

} // namespace bangdiem
