// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace bangdiem::test {

/// `text` as CTest can carry it in the name of a test: JSON's marks would end or split it.
inline std::string plainName(std::string text)
{
    for (char &c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '.' || c == '-' || c == '/';
        if (!plain)
            c = '_';
    }
    return text;
}

} // namespace bangdiem::test
