// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace bangdiem {

/// A day of the Gregorian calendar; every Date in the program is a real day.
using Date = std::chrono::year_month_day;

/// A moment in UTC, as the caller's clock told it.
using Moment = std::chrono::sys_seconds;

/// Reads "2015-11-23", years 1900 to 2999. Errors: DateInvalid.
Result<Date> parseIsoDate(std::string_view text);

/// "2015-11-23".
std::string toIsoText(Date date);

/// "2015-11-23T03:32:05Z".
std::string toIsoText(Moment moment);

/// As a person reads it, in either language: "23/11/2015".
std::string toText(Date date);

} // namespace bangdiem
