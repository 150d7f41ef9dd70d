// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace bangdiem {

/// What each page of a PDF says, in the order in which it is painted, UTF-8 without any blanks: of a PDF as
/// Qt writes it, whose fonts tell which letter each of their signs is. What is painted otherwise (a picture,
/// the box of a signature) is not text. Errors: IoFailure where it is no such PDF.
Result<std::vector<std::string>> pageTexts(std::string_view pdf);

} // namespace bangdiem
