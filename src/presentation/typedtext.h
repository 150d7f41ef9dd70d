// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/date.h"

#include <optional>

namespace bangdiem {

/// What a person typed or pasted as it may be stored: NFC, without control, bidirectional and invisible
/// characters (a tab becomes a space), without spaces at the ends, cut to `maxBytes` of UTF-8.
std::string storable(const QString &typed, std::size_t maxBytes, bool oneLine = true);

/// A day as typed: "23/11/2015", "5-1-2015", "5.1.2015" or "23112015", years 1900 to 2999.
std::optional<Date> parseTypedDate(const QString &typed);

/// A count as typed: digits only, at most kMaxFigure.
std::optional<std::int64_t> parseTypedCount(const QString &typed);

} // namespace bangdiem
