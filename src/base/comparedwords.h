// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// The words of a text in a form in which two are the same where a reader takes them for the same: letters
/// and digits alone, in lower case, decomposed, and the tone of a Vietnamese word behind it, so that "Hòa"
/// and "Hoà" are one word while "Thành" and "Thạnh" are two. To be compared, not to be shown. Invalid UTF-8
/// is one word, as it is.
std::vector<std::string> comparedWords(std::string_view text);

} // namespace bangdiem
