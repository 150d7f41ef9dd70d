// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bangdiem {

/// A name by which two spellings of one agency are found: without case, accents, punctuation and needless
/// blanks, common abbreviations written out ("UBND", "TP."). Equal keys mean the same agency.
std::string agencyKey(std::string_view name);

/// Two keys that may mean the same agency though they are not equal: one slip of the hand in a name without
/// other numbers, or one of them with "tinh …" behind it. Only to be told, never to be acted upon.
bool areAlike(std::string_view key, std::string_view other);

} // namespace bangdiem
