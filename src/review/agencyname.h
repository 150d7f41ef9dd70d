// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace bangdiem {

/// A name by which what may be another spelling of an agency is found: without case, accents, punctuation and
/// needless blanks, common abbreviations written out ("UBND", "TP."). Equal keys may be two agencies, "Tân
/// Thành" and "Tân Thạnh": only to be told.
std::string agencyKey(std::string_view name);

/// The same, but for the accents, which count: equal keys mean the same agency. Neither how a letter is
/// composed nor where a tone is put makes another ("Hòa", "Hoà").
std::string accentedAgencyKey(std::string_view name);

/// Two names of one agency, by accentedAgencyKey().
bool isSameAgency(std::string_view name, std::string_view other);

/// Two keys of agencyKey() that may mean the same agency though they are not equal: one slip of the hand in a
/// name without other numbers, or one of them with "tinh …" behind it. Only to be told, never to be acted
/// upon.
bool areAlike(std::string_view key, std::string_view other);

} // namespace bangdiem
