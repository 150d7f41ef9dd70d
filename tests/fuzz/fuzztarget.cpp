// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include <cstdlib>
#include <iostream>

namespace bangdiem::fuzz {

void broken(std::string_view promise)
{
    std::cerr << "broken promise: " << promise << std::endl;
    std::abort();
}

std::string patched(std::string base, std::string_view input)
{
    for (Input left(input); !left.isEmpty() && !base.empty();) {
        const auto at = left.number(3) % base.size();
        const auto action = left.number(1);
        const auto length = 1 + (action & 15U);
        switch (action >> 4U & 3U) {
        case 0:
            base.replace(at, length, left.taken(length));
            break;
        case 1:
            base.erase(at, length);
            break;
        case 2:
            base.insert(at, left.taken(length));
            break;
        default:
            base.replace(at, length, base.substr(left.number(3) % base.size(), length));
        }
    }
    return base;
}

} // namespace bangdiem::fuzz
