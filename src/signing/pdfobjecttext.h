// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfreading.h"

#include <map>
#include <string>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

// PDF objects as our increments spell them. The spelling is ours and not libqpdf's, whose next version may
// write another: what was signed years ago must still be recognised byte for byte.

/// `bytes` as "<0a1b>", lower case.
std::string hexString(std::string_view bytes);

/// "12 0 R".
std::string referenceText(QPDFObjGen object);

/// `object` in one line; what it refers to stays a reference. Throws std::logic_error at a stream.
std::string objectText(QPDFObjectHandle object);

/// The dictionary with some of its values replaced or added, each given as text.
std::string dictionaryText(QPDFObjectHandle dictionary, const std::map<std::string, std::string> &replaced);

} // namespace bangdiem
