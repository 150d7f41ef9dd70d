// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace bangdiem {

/// The bytes of a file that may come from anybody, no more than the readers of JSON take. Errors: those of
/// readRegularFile().
Result<std::string> readJsonFile(const QString &path);

} // namespace bangdiem
