// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "cli/command.h"

namespace bangdiem::cli {

/// An exact JSON number: 31, 71.5, 0.25.
Json points(Points value);

/// {"code": …, "where": …, "message": …}
Json toJson(const Error &error, Language language);

/// {"error": …}, and "errors" with all of them where there are several.
Json failureJson(const Faults &faults, Language language);

/// `value` as the program prints it, with a final line feed; always valid UTF-8.
std::string printed(const Json &value);

} // namespace bangdiem::cli
