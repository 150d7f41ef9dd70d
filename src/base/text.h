// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// The NFC form of UTF-8 `text`; nullopt when `text` is not valid UTF-8.
std::optional<std::string> toNfc(std::string_view text);

/// Valid UTF-8 of nothing but visible Latin letters (the Vietnamese among them, composed), digits, signs,
/// blanks and punctuation. Nearly all text is plain; it is in NFC and safe, and to find that out costs
/// little.
bool isPlain(std::string_view text);

/// Nothing, or nothing but blanks of any kind, the no-break space that word processors write among them.
bool isOnlyBlanks(std::string_view text);

/// `text` with A to Z in lower case and everything else as it is.
std::string lowerAscii(std::string_view text);

/// For searching: lower case, without accents, "đ" as "d". Invalid UTF-8 is returned as it is.
std::string folded(std::string_view text);

/// Every word of `search` stands in `text`; both folded().
bool holdsWords(std::string_view text, std::string_view search);

/// The first control, bidirectional or invisible character of `text`, or the 31st mark on one letter, as
/// "U+202E"; nullopt when there is none. Fast for any text, which toNfc() is only after this. A line feed
/// counts only where `oneLine`. Invalid UTF-8 is reported as "UTF-8".
std::optional<std::string> unsafeCharacter(std::string_view text, bool oneLine = true);

/// `text` with every control, bidirectional or invisible character written out: "[U+202E]". Line feeds stay.
std::string madeVisible(std::string_view text);

/// `sentence` with "{0}", "{1}", … replaced by `details`; where one is missing, by the last.
std::string filled(std::string_view sentence, const std::vector<std::string> &details);

} // namespace bangdiem
